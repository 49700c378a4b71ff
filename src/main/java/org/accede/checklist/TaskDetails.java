package org.accede.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.checklist.task.Detail;
import org.accede.engine.RuleFault;

/**
 * What rules said of each task, by the id of the task: one meaning, one state, one time, its stages and owners; and which comes after which.
 *
 * @param all needs that count: what is done waits for nothing that is not
 */
record TaskDetails(
        Map<String, Detail.Meaning> meanings,
        Map<String, Detail.Owned> owners,
        Map<String, Detail.InState> states,
        Map<String, Detail.Timed> times,
        Map<String, Detail.Staged> stages,
        List<Detail.Needs> all) {

    /** The ids of all that a task needs. */
    List<String> needs(String task) {
        return all.stream()
                .filter(need -> need.task().equals(task))
                .map(Detail.Needs::other)
                .distinct()
                .toList();
    }

    /** @throws RuleFault if the rules, or the rows of their tables, contradict each other or say nothing */
    static TaskDetails of(Set<String> tasks, List<Detail> details) {
        Map<String, Detail.InState> states = each(tasks, details, Detail.InState.class);
        return new TaskDetails(
                each(tasks, details, Detail.Meaning.class),
                each(tasks, details, Detail.Owned.class),
                states,
                each(tasks, details, Detail.Timed.class),
                each(tasks, details, Detail.Staged.class),
                details.stream()
                        .filter(Detail.Needs.class::isInstance)
                        .map(Detail.Needs.class::cast)
                        .filter(need -> states.get(need.other()).isDone()
                                || !states.get(need.task()).isDone())
                        .toList());
    }

    private static <T extends Detail> Map<String, T> each(Set<String> tasks, List<Detail> details, Class<T> type) {
        Map<String, T> found = new LinkedHashMap<>();
        for (Detail detail : details) {
            if (type.isInstance(detail) && found.put(detail.task(), type.cast(detail)) != null) {
                throw new RuleFault("the rules say twice the " + type.getSimpleName() + " of " + detail.task());
            }
        }
        List<String> missing =
                tasks.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            throw new RuleFault("no rule says the " + type.getSimpleName() + " of " + missing);
        }
        return found;
    }
}
