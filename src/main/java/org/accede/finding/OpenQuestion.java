package org.accede.finding;

/** Something that nobody has found out, and on which a verdict waits. */
public sealed interface OpenQuestion {

    /** As reports and JSON name it. */
    String id();

    /** A question of the catalogue, by its id. */
    record Fact(String id) implements OpenQuestion {}

    /** Whether the law asks for anything beyond the questions of a topic. */
    record ConditionsOf(String topic) implements OpenQuestion {

        /** The question itself. */
        public static final String ASKS = "Does the law ask for anything beyond these questions?";

        @Override
        public String id() {
            return "conditions of " + topic;
        }
    }

    /** Whether the State has filed something under an article. */
    record FilingsUnder(String article) implements OpenQuestion {
        @Override
        public String id() {
            return "filings under " + article;
        }
    }
}
