package org.accede.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.checklist.task.Together;
import org.accede.checklist.task.TreatyTask;
import org.accede.crosswalk.Crosswalk;
import org.accede.engine.RuleBase;
import org.accede.engine.RuleRun;

/** Puts together what several treaties ask to be done, as far as rules say that it is done in one go. */
final class Joining {

    private final RuleBase rules;
    private final Crosswalk crosswalk;

    Joining(RuleBase rules, Crosswalk crosswalk) {
        this.rules = rules;
        this.crosswalk = crosswalk;
    }

    /**
     * Entries that are one action stand together, where the first of them stood.
     *
     * @param byTreaty the entries of each treaty
     */
    List<List<Entry>> joined(List<List<Entry>> byTreaty) {
        if (byTreaty.size() == 1) {
            return byTreaty.get(0).stream().map(List::of).toList();
        }
        Map<TreatyTask, List<Entry>> groups = new LinkedHashMap<>();
        for (int place = 0; place < byTreaty.size(); place++) {
            for (Entry entry : byTreaty.get(place)) {
                groups.put(new TreatyTask(place, entry.task(), entry.isDone()), new ArrayList<>(List.of(entry)));
            }
        }
        together(List.copyOf(groups.keySet()), byTreaty).forEach(pair -> join(groups, pair));
        return groups.values().stream().distinct().map(List::copyOf).toList();
    }

    /** In the order of the treaties, whatever the order in which rules fired. */
    private Stream<Together> together(List<TreatyTask> tasks, List<List<Entry>> byTreaty) {
        try (RuleRun run = rules.planning()) {
            run.insertAll(tasks);
            run.insertAll(byTreaty.stream()
                    .flatMap(List::stream)
                    .flatMap(entry -> entry.task().requirements().stream())
                    .distinct()
                    .flatMap(id -> crosswalk.relations(id).stream()));
            run.run("joint");
            Set<Together> found = Set.copyOf(run.all(Together.class));
            return IntStream.range(0, tasks.size())
                    .boxed()
                    .flatMap(first -> IntStream.range(first + 1, tasks.size())
                            .mapToObj(second -> tasks.get(first).with(tasks.get(second))))
                    .filter(found::contains);
        }
    }

    /** The entries of both become one group; a group may reach over more treaties than two. */
    private static void join(Map<TreatyTask, List<Entry>> groups, Together pair) {
        List<Entry> one = groups.get(pair.first());
        List<Entry> other = groups.get(pair.second());
        if (one != other) {
            one.addAll(other);
            groups.replaceAll((task, group) -> group == other ? one : group);
        }
    }
}
