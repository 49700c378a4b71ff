package org.accede.checklist.table;

import org.accede.checklist.task.Detail;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.TaskKind;
import org.accede.checklist.task.WorkPhase;

/**
 * What a task is.
 *
 * @param title in words, with slots
 * @param basis the provision on which it rests, with slots; empty if it rests on none
 * @param proof what shows that it is done
 */
public record MeaningRow(
        int place, TaskKind kind, RowConditions conditions, WorkPhase work, String title, String basis, String proof)
        implements TaskRow {

    public Detail.Meaning of(Task task, Slots slots) {
        return new Detail.Meaning(task.getId(), work, slots.fill(title, task), slots.fill(basis, task), proof);
    }
}
