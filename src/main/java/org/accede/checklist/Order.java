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
 * Questions are answered first and stand last, and the law is changed after some decisions and stands first: whoever reads the list wants to
 * know what is to be done, and that is what takes a parliament.
 */
final class Order {

    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final List<String> laws;
    private final List<String> questions;
    private final List<String> others;

    /**
     * @param wanted ids in the order that is wanted as far as the needs allow
     * @param all what each needs
     * @param law which of them changes the law
     * @param question which of them is a question
     */
    Order(List<String> wanted, Map<String, Set<String>> all, Predicate<String> law, Predicate<String> question) {
        this.laws = wanted.stream().filter(law).toList();
        this.questions = wanted.stream().filter(question).toList();
        this.others = wanted.stream().filter(law.or(question).negate()).toList();
        wanted.forEach(id -> needs.put(
                id,
                new LinkedHashSet<>(
                        wanted.stream().filter(all.get(id)::contains).toList())));
    }

    /** As it is to be read: changes of law first, questions last. */
    List<String> sorted() {
        return Stream.of(
                        sorted(laws, both(others, questions)),
                        sorted(others, both(laws, questions)),
                        sorted(questions, List.of()))
                .flatMap(List::stream)
                .toList();
    }

    /** As it is to be done: questions first. */
    List<String> needsFirst() {
        List<String> first = sorted(questions, List.of());
        List<String> wanted = both(laws, others);
        return both(first, sorted(wanted, first));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private List<String> sorted(List<String> ids, List<String> given) {
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
        return sorted;
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
