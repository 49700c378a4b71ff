package org.accede.checklist;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Instrument;
import org.accede.checklist.draft.Draft;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.Timeframe;
import org.accede.checklist.task.WorkPhase;
import org.accede.profile.Profile;
import org.accede.profile.Source;
import org.accede.readiness.Way;

/**
 * Everything to do until a State is bound by a treaty, and what comes after.
 *
 * @param way how far it is on its way to the treaty
 * @param days between which everything happens
 * @param actions in an order in which nothing stands before what it needs
 * @param cited the sources on which the verdicts rest that it starts from
 * @param drafts texts to work on, in the order of the actions that they go with
 */
public record Checklist(
        Profile profile,
        LocalDate asOf,
        Instrument instrument,
        Way way,
        Timeframe days,
        List<Action> actions,
        List<Draft> drafts,
        List<Source> cited,
        String catalogueDigest,
        String rulesDigest) {

    public List<Action> of(WorkPhase work) {
        return actions.stream().filter(action -> action.work() == work).toList();
    }

    /** How many actions are in each state; every state is there, zero included. */
    public static Map<TaskState, Integer> counts(List<Action> actions) {
        Map<TaskState, Integer> counts = new EnumMap<>(TaskState.class);
        for (TaskState state : TaskState.values()) {
            counts.put(state, 0);
        }
        actions.forEach(action -> counts.merge(action.state(), 1, Integer::sum));
        return counts;
    }
}
