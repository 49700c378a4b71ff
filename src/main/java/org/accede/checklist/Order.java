package org.accede.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.checklist.task.Detail;
import org.accede.engine.RuleFault;

/** An order in which nothing stands before what it needs; where needs leave a choice, stage goes before stage and the treaty's order decides. */
final class Order {

    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final List<String> wanted;

    /**
     * @param ids in the order that is wanted as far as the needs allow
     */
    Order(List<String> ids, List<Detail.Needs> all) {
        this.wanted = ids;
        ids.forEach(id -> needs.put(id, new LinkedHashSet<>()));
        all.stream()
                .sorted(Comparator.comparing((Detail.Needs one) -> ids.indexOf(one.task()))
                        .thenComparing(one -> ids.indexOf(one.other())))
                .forEach(one -> needs.get(one.task()).add(one.other()));
    }

    List<String> sorted() {
        List<String> sorted = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        while (done.size() < wanted.size()) {
            String next = wanted.stream()
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
