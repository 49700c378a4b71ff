package org.accede.checklist.table;

import org.accede.checklist.task.Detail;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.TaskKind;
import org.accede.checklist.task.TimeWindow;

/**
 * When a task is done.
 *
 * @param says the same in words, with slots
 */
public record TimeRow(int place, TaskKind kind, RowConditions conditions, TimeWindow window, String says)
        implements TaskRow {

    public Detail.Timed of(Task task, Slots slots) {
        return new Detail.Timed(task.getId(), slots.days().window(window, task, slots.fill(says, task)));
    }
}
