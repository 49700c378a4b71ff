package org.accede.checklist.table;

import java.util.List;
import org.accede.catalogue.Stage;
import org.accede.checklist.task.Detail;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.TaskKind;

/**
 * Through which stages a task goes.
 *
 * @param stages one after the other; none for what takes no time of its own
 */
public record StagesRow(int place, TaskKind kind, RowConditions conditions, List<Stage> stages) implements TaskRow {

    public Detail.Staged of(Task task) {
        return new Detail.Staged(task.getId(), stages);
    }
}
