package org.accede.workbook;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;

/** What a row of the workbook asks. */
sealed interface Subject {

    /** What a law asks for that is in no list. */
    String OTHER = "other";

    String CONDITIONS = "/conditions";

    String id();

    Topic topic();

    /** What can be filled in beside it. */
    Set<Column> takes();

    /** A question of the catalogue. */
    record Fact(Topic topic, FactDefinition fact) implements Subject {
        @Override
        public String id() {
            return fact.id();
        }

        @Override
        public Set<Column> takes() {
            return EnumSet.allOf(Column.class);
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
    record Looked(Topic topic) implements Subject {
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
    record Condition(Topic topic, String name, int nth) implements Subject {
        @Override
        public String id() {
            return topic.id() + CONDITIONS + "/" + name + (nth == 1 ? "" : "/" + nth);
        }

        @Override
        public Set<Column> takes() {
            return EnumSet.of(Column.ANSWER, Column.PROVISION, Column.NOTE);
        }
    }

    /** What has an id; empty if the catalogue knows nothing of that name. */
    static Optional<Subject> of(String id, Catalogue catalogue) {
        Optional<FactDefinition> fact = catalogue.fact(id);
        if (fact.isPresent()) {
            return Optional.of(new Fact(catalogue.topics().get(fact.get().topic()), fact.get()));
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
