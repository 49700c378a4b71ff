package org.accede.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.accede.engine.RuleFault;

/**
 * An order in which nothing stands before what it needs; where needs leave a choice, stage goes before stage and the treaty's order decides.
 * Questions are answered first and stand last: whoever reads the list wants to know what is to be done.
 */
final class Order {

    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final List<String> questions;
    private final List<String> others;

    /**
     * @param wanted ids in the order that is wanted as far as the needs allow
     * @param all what each needs
     */
    Order(List<String> wanted, Map<String, Set<String>> all, Predicate<String> question) {
        this.questions = wanted.stream().filter(question).toList();
        this.others = wanted.stream().filter(question.negate()).toList();
        wanted.forEach(id -> needs.put(
                id,
                new LinkedHashSet<>(
                        wanted.stream().filter(all.get(id)::contains).toList())));
    }

    /** As it is to be read: questions last. */
    List<String> sorted() {
        return Stream.concat(sorted(others, questions), sorted(questions, List.of()))
                .toList();
    }

    /** As it is to be done: questions first. */
    List<String> needsFirst() {
        List<String> first = sorted(questions, List.of()).toList();
        return Stream.concat(first.stream(), sorted(others, first)).toList();
    }

    private Stream<String> sorted(List<String> ids, List<String> given) {
        Set<String> done = new LinkedHashSet<>(given);
        List<String> sorted = new ArrayList<>();
        while (sorted.size() < ids.size()) {
            String next = ids.stream()
                    .filter(id -> !done.contains(id) && done.containsAll(needs.get(id)))
                    .findFirst()
                    .orElseThrow(() -> new RuleFault("tasks need each other in a circle: " + needs));
            done.add(next);
            sorted.add(next);
        }
        return sorted.stream();
    }

    /** What a task needs, without what one of its needs has before it already. */
    List<String> directNeeds(String id) {
        return needs.get(id).stream()
                .filter(other ->
                        needs.get(id).stream().noneMatch(between -> !between.equals(other) && reaches(between, other)))
                .toList();
    }

    private boolean reaches(String from, String to) {
        return needs.get(from).stream().anyMatch(next -> next.equals(to) || reaches(next, to));
    }
}
