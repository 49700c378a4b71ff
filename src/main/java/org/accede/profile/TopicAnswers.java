package org.accede.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a profile says of one topic.
 *
 * @param facts statements by full fact id, {@code topic/exists} among them; several for one fact if several provisions answer it
 * @param open why a fact was left open and what to look at, by full fact id
 */
public record TopicAnswers(Map<String, List<Statement>> facts, Conditions conditions, Map<String, String> open) {

    /** One answer. */
    static TopicAnswers of(String fact, List<Statement> statements) {
        return new TopicAnswers(Map.of(fact, statements), Conditions.NOT_LOOKED, Map.of());
    }

    /** Without some of what is said. */
    TopicAnswers without(Predicate<Statement> left) {
        Map<String, List<Statement>> kept = new LinkedHashMap<>();
        facts.forEach((fact, statements) -> {
            List<Statement> some = statements.stream().filter(left.negate()).toList();
            if (!some.isEmpty()) {
                kept.put(fact, some);
            }
        });
        return new TopicAnswers(kept, conditions, open);
    }

    /** What a later law says of the topic takes the place of what this one says; of what it does not speak nothing changes. */
    TopicAnswers replacedBy(TopicAnswers later) {
        Map<String, List<Statement>> all = new LinkedHashMap<>(facts);
        all.putAll(later.facts);
        boolean looked = later.conditions.complete() || !later.conditions.list().isEmpty();
        Map<String, String> notes = new LinkedHashMap<>(open);
        notes.putAll(later.open);
        return new TopicAnswers(all, looked ? later.conditions : conditions, notes);
    }
}
