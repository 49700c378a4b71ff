package org.accede.checklist.table;

import java.util.Set;
import org.accede.catalogue.Due;
import org.accede.checklist.task.Paragraph;
import org.accede.checklist.task.StepPhase;
import org.accede.checklist.task.SubjectMatter;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.TaskState;
import org.accede.readiness.StatusKind;
import org.accede.readiness.StepName;

/**
 * Of which tasks of a kind a row speaks: of those that are one of each that is named; nothing named is no condition.
 *
 * @param topics whose questions the task reads
 * @param articles of what it fulfils
 * @param statuses where the State stands before the treaty
 * @param due when one of its paragraphs falls due
 * @param ownLastDay only of steps that have a last day of their own
 */
public record RowConditions(
        Set<SubjectMatter> matters,
        Set<String> topics,
        Set<String> articles,
        Set<StepName> steps,
        Set<StepPhase> phases,
        Set<TaskState> states,
        Set<StatusKind> statuses,
        Set<Due> due,
        boolean ownLastDay) {

    static final RowConditions NONE =
            new RowConditions(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    /** Whether a task meets all of them. */
    public boolean fit(Task task, TaskState state, StatusKind status) {
        return one(matters, task.matter())
                && (topics.isEmpty() || topics.stream().anyMatch(task::reads))
                && one(articles, task.getArticleId())
                && (steps.isEmpty() || task.step().filter(steps::contains).isPresent())
                && (phases.isEmpty() || task.phase().filter(phases::contains).isPresent())
                && one(states, state)
                && one(statuses, status)
                && (due.isEmpty() || task.paragraphs().stream().anyMatch(this::falls))
                && (!ownLastDay || task.lastDay().isPresent());
    }

    private boolean falls(Paragraph paragraph) {
        return due.contains(paragraph.finding().requirement().due());
    }

    private static <T> boolean one(Set<T> named, T is) {
        return named.isEmpty() || named.contains(is);
    }
}
