package org.accede.find;

import java.util.List;
import org.accede.catalogue.Article;
import org.accede.catalogue.ConditionDefinition;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Permit;

/** What can be found. */
public sealed interface Subject {

    /** By which it is told from all others. */
    String id();

    /** In words. */
    String words();

    /** A topic, with all of its questions. */
    record Topic(org.accede.catalogue.Topic topic) implements Subject {
        @Override
        public String id() {
            return topic.id();
        }

        @Override
        public String words() {
            return topic.title() + (topic.asks().isEmpty() ? "" : ": " + topic.asks());
        }
    }

    /** A question. */
    record Question(FactDefinition fact) implements Subject {
        @Override
        public String id() {
            return fact.id();
        }

        @Override
        public String words() {
            return fact.asks();
        }
    }

    /** What a law may ask for beyond the questions of a topic. */
    record Condition(String topic, ConditionDefinition condition) implements Subject {
        @Override
        public String id() {
            return topic + ", condition " + condition.name();
        }

        @Override
        public String words() {
            return condition.asks();
        }
    }

    /** An article of a treaty. */
    record Treaty(Article article) implements Subject {
        @Override
        public String id() {
            return article.id();
        }

        @Override
        public String words() {
            return article.title();
        }
    }

    /** A declaration or reservation that a treaty permits. */
    record Filing(String instrument, String article, Permit.By by, List<String> names) implements Subject {
        @Override
        public String id() {
            return by.words() + " under " + article;
        }

        @Override
        public String words() {
            return "It can cover: " + String.join(", ", names).replace('-', ' ') + ".";
        }
    }
}
