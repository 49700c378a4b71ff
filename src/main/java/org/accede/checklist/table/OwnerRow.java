package org.accede.checklist.table;

import java.util.List;
import org.accede.checklist.task.Detail;
import org.accede.checklist.task.Owner;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.TaskKind;

/**
 * Who usually sees to a task.
 *
 * @param owners the first before the others
 */
public record OwnerRow(int place, TaskKind kind, RowConditions conditions, List<Owner> owners) implements TaskRow {

    public Detail.Owned of(Task task) {
        return new Detail.Owned(task.getId(), owners);
    }
}
