package org.accede.checklist.task;

import java.util.List;
import org.accede.catalogue.Stage;

/** What rules say of a task. Each task has one meaning, one state, one time and its stages, at least one owner, and needs what it needs. */
public sealed interface Detail {

    /** The id of the task. */
    String task();

    /**
     * What it is.
     *
     * @param basis the provision on which it rests
     * @param proof what shows that it is done
     */
    record Meaning(String task, WorkPhase work, String title, String basis, String proof) implements Detail {}

    /** Who usually sees to it, the first before the others. */
    record Owned(String task, List<Owner> owners) implements Detail {}

    /** It comes after another. */
    record Needs(String task, String other) implements Detail {}

    /** How far it has come, and why that is thought. */
    record InState(String task, TaskState state, String because) implements Detail {

        public boolean isDone() {
            return state == TaskState.DONE;
        }
    }

    /** When it is done. */
    record Timed(String task, Window window) implements Detail {}

    /** Through which stages it goes, one after the other. */
    record Staged(String task, List<Stage> stages) implements Detail {}
}
