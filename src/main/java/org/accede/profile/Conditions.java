package org.accede.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the law asks for beyond the questions of a topic.
 *
 * @param complete whether somebody has looked for all of them
 */
public record Conditions(boolean complete, List<Condition> list) {

    public static final Conditions NOT_LOOKED = new Conditions(false, List.of());

    /**
     * One of them.
     *
     * @param narrows full ids of the facts that it narrows
     * @param mayBe a limit of the treaty's own wording that it may be in other words
     */
    public record Condition(
            String topic,
            String name,
            List<String> narrows,
            List<Provision> provisions,
            Optional<String> mayBe,
            String note) {

        /** Whether the law asks for it on the day: one that rests on provisions counts if one of them is in force. */
        public boolean isLawOn(LocalDate day) {
            return provisions.isEmpty() || provisions.stream().anyMatch(one -> one.inForceOn(day));
        }

        Condition with(List<Provision> others) {
            return new Condition(topic, name, narrows, others, mayBe, note);
        }

        @Override
        public int hashCode() {
            return 31 * topic.hashCode() + name.hashCode();
        }
    }
}
