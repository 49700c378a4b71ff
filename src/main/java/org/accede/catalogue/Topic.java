package org.accede.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A subject of national law: an offence, a power, a safeguard. A fact is {@code topic/name}.
 *
 * @param asks the question that {@code topic/exists} answers; empty where existence is no question
 * @param facts by full id, in the order of the files
 * @param conditions what a law may ask for beyond the questions, by name
 */
public record Topic(
        String id,
        String kind,
        String title,
        String asks,
        Map<String, FactDefinition> facts,
        Map<String, ConditionDefinition> conditions) {

    /** Offences and powers can be narrowed, so somebody must have looked before a verdict closes at met. */
    public boolean hasConditions() {
        return kind.equals("offence") || kind.equals("power");
    }

    public String existsFact() {
        return id + "/exists";
    }

    /** The questions that a no to one answers along with it: what does not exist has no parts. */
    public List<FactDefinition> answeredByNo(String fact) {
        return facts.values().stream()
                .filter(one -> fact.equals(existsFact()) && !one.id().equals(fact) && !one.apart())
                .toList();
    }

    /** The limit of a treaty that a condition may be no more than, as the vocabulary says. */
    public Optional<String> mayBe(String condition) {
        return Optional.ofNullable(conditions.get(condition)).flatMap(ConditionDefinition::mayBe);
    }

    /** The questions that a condition narrows: as the vocabulary says, or else all of the topic's own. */
    public List<String> narrowedBy(String condition) {
        List<String> named =
                conditions.containsKey(condition) ? conditions.get(condition).narrows() : List.of();
        return !named.isEmpty()
                ? named
                : facts.values().stream()
                        .filter(FactDefinition::own)
                        .map(FactDefinition::id)
                        .toList();
    }

    /** A question of it, or on it, as it is asked away from it: many mean nothing alone. */
    public String about(String question) {
        return question + " (" + title + ")";
    }
}
