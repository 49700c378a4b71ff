package org.accede.workbook;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Topic;
import org.accede.verdict.Worded;

/** What a row of the workbook asks. */
sealed interface Subject {

    /** What a law asks for that is in no list. */
    String OTHER = "other";

    String CONDITIONS = "/conditions";

    Pattern ENTRY = Pattern.compile("([a-z-]+):([a-z0-9-]*):([1-9]\\d{0,3})");

    Pattern ANOTHER = Pattern.compile("(.+)/([1-9]\\d{0,3})");

    String id();

    /** What can be filled in beside it. */
    Set<Column> takes();

    /** Which of several with one name it is, from 1. */
    default int nth() {
        return 1;
    }

    /** One that stands under a topic of the catalogue. */
    sealed interface OfTopic extends Subject {
        Topic topic();
    }

    /**
     * A question of the catalogue.
     *
     * @param nth which of several statements on it
     */
    record Fact(Topic topic, FactDefinition fact, int nth) implements OfTopic {

        Fact(Topic topic, FactDefinition fact) {
            this(topic, fact, 1);
        }

        @Override
        public String id() {
            return fact.id() + (nth == 1 ? "" : "/" + nth);
        }

        @Override
        public Set<Column> takes() {
            return EnumSet.copyOf(nth == 1 ? Column.OF_A_QUESTION : Column.OF_A_STATEMENT);
        }

        /** Its name within its topic. */
        String name() {
            return fact.id().substring(topic.id().length() + 1);
        }

        boolean isExistence() {
            return fact.id().equals(topic.existsFact());
        }
    }

    /** Whether somebody has looked for all that the law asks for beyond the questions of a topic. */
    record Looked(Topic topic) implements OfTopic {
        @Override
        public String id() {
            return topic.id() + CONDITIONS;
        }

        @Override
        public Set<Column> takes() {
            return EnumSet.of(Column.ANSWER, Column.NOTE, Column.OPEN);
        }
    }

    /**
     * One of these things.
     *
     * @param nth which of those with that name, from 1
     */
    record Condition(Topic topic, String name, int nth) implements OfTopic {
        @Override
        public String id() {
            return topic.id() + CONDITIONS + "/" + name + (nth == 1 ? "" : "/" + nth);
        }

        @Override
        public Set<Column> takes() {
            return EnumSet.of(Column.ANSWER, Column.PROVISION, Column.NOTE);
        }
    }

    /**
     * What is no answer to a question: a standing, a filing, a report, an agreement.
     *
     * @param key the treaty that it is about; empty for none
     * @param title of that treaty
     */
    record Entry(Kind kind, String key, String title, int nth) implements Subject {

        static Entry of(Kind kind, String key, int nth, Catalogue catalogue) {
            return new Entry(
                    kind,
                    key,
                    catalogue.instrument(key).map(Instrument::shortTitle).orElse(key),
                    nth);
        }

        @Override
        public String id() {
            return kind.id() + ":" + key + ":" + nth;
        }

        @Override
        public Set<Column> takes() {
            return kind.columns();
        }

        String asks() {
            return switch (kind) {
                case STANDING -> title + (nth == 1 ? "" : ", what came next");
                case LOOKED_UP ->
                    "Was everything looked up that was filed under the " + title
                            + "? Yes, no, or the articles of which it was, with commas";
                case FILING -> title + ", no. " + nth;
                case REPORT -> "Report no. " + nth;
                case AGREEMENT -> "Agreement no. " + nth;
            };
        }
    }

    /** What has an id; empty if the catalogue knows nothing of that name. */
    static Optional<Subject> of(String id, Catalogue catalogue) {
        Optional<FactDefinition> fact = catalogue.fact(id);
        if (fact.isPresent()) {
            return Optional.of(new Fact(catalogue.topics().get(fact.get().topic()), fact.get()));
        }
        Matcher entry = ENTRY.matcher(id);
        if (entry.matches()) {
            return Worded.of(Kind.class, entry.group(1))
                    .map(kind -> Entry.of(kind, entry.group(2), Integer.parseInt(entry.group(3)), catalogue));
        }
        Matcher another = ANOTHER.matcher(id);
        if (another.matches() && catalogue.fact(another.group(1)).isPresent()) {
            FactDefinition asked = catalogue.fact(another.group(1)).get();
            return Optional.of(
                    new Fact(catalogue.topics().get(asked.topic()), asked, Integer.parseInt(another.group(2))));
        }
        int at = id.lastIndexOf(CONDITIONS);
        Topic topic = at < 0 ? null : catalogue.topics().get(id.substring(0, at));
        if (topic == null || !topic.hasConditions()) {
            return Optional.empty();
        }
        String[] parts = id.substring(at + CONDITIONS.length()).split("/", -1);
        if (parts.length == 1) {
            return parts[0].isEmpty() ? Optional.of(new Looked(topic)) : Optional.empty();
        }
        boolean known = topic.conditions().containsKey(parts[1]) || parts[1].equals(OTHER);
        boolean counted = parts.length == 2 || parts.length == 3 && parts[2].matches("[1-9]\\d{0,3}");
        return known && counted
                ? Optional.of(new Condition(topic, parts[1], parts.length == 2 ? 1 : Integer.parseInt(parts[2])))
                : Optional.empty();
    }
}
