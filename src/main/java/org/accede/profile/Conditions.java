package org.accede.profile;

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

        @Override
        public int hashCode() {
            return 31 * topic.hashCode() + name.hashCode();
        }
    }
}
