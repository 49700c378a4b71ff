package org.accede.checklist.table;

import org.accede.checklist.task.Task;
import org.accede.checklist.task.TaskKind;
import org.accede.checklist.task.TaskState;
import org.accede.readiness.StatusKind;

/** A row of a table on tasks. Of those that fit a task the first holds, so that an exception stands above its rule. */
public sealed interface TaskRow permits OwnerRow, MeaningRow, TimeRow, StagesRow {

    /** Its place in the table. */
    int place();

    TaskKind kind();

    RowConditions conditions();

    /** Whether it speaks of the task. */
    default boolean fits(Task task, TaskState state, StatusKind status) {
        return kind() == task.kind() && conditions().fit(task, state, status);
    }
}
