package org.accede.checklist;

import java.util.List;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Stage;
import org.accede.checklist.draft.Draft;
import org.accede.checklist.task.Detail;
import org.accede.checklist.task.Owner;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.Window;

/**
 * A task for one treaty with all that is said of it, before it takes its place in a list.
 *
 * @param needs ids of all tasks for the same treaty that come before it
 */
record Entry(
        Instrument treaty,
        Task task,
        Detail.Meaning meaning,
        List<Owner> owners,
        Contents contents,
        List<Action.Route> routes,
        List<Stage> stages,
        Window window,
        Detail.InState state,
        Origin origin,
        List<Draft> drafts,
        List<String> needs) {

    String id() {
        return task.getId();
    }

    boolean isDone() {
        return state.isDone();
    }

    boolean isOptional() {
        return state.state() == TaskState.OPTIONAL;
    }
}
