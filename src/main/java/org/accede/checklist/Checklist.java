package org.accede.checklist;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Stage;
import org.accede.checklist.draft.Draft;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.WorkPhase;
import org.accede.profile.Profile;
import org.accede.profile.Source;

/**
 * Everything to do until a State is bound by one or several treaties, and what comes after. What several treaties ask alike stands there once.
 *
 * @param courses to the treaties, in the order in which they were asked for; one at least
 * @param actions amendments first, questions last; apart from questions nothing stands before what it needs
 * @param stages how long stages of the work are taken to last, as the profile says or else as is assumed
 * @param cited the sources on which the verdicts rest that it starts from
 * @param drafts texts to work on, in the order of the actions that they go with
 */
public record Checklist(
        Profile profile,
        LocalDate asOf,
        List<Course> courses,
        List<Action> actions,
        List<Stage> stages,
        List<Draft> drafts,
        List<Source> cited,
        String catalogueDigest,
        String rulesDigest) {

    public List<Instrument> treaties() {
        return courses.stream().map(Course::treaty).toList();
    }

    /** Of which treaties it is, in words. */
    public String ofTreaties() {
        List<String> names = treaties().stream().map(Instrument::shortTitle).toList();
        return names.size() == 1
                ? names.get(0)
                : String.join(", the ", names.subList(0, names.size() - 1)) + " and the " + names.get(names.size() - 1);
    }

    /** The ids of its treaties, as they are asked for. */
    public String ids() {
        return treaties().stream().map(Instrument::id).collect(Collectors.joining(","));
    }

    /** Whether it is of several treaties. */
    public boolean isJoint() {
        return courses.size() > 1;
    }

    /** The same with what a team wrote of its actions, by their ids. */
    public Checklist with(Map<String, Assigned> assigned) {
        return new Checklist(
                profile,
                asOf,
                courses,
                actions.stream()
                        .map(action -> action.with(assigned.getOrDefault(action.id(), Assigned.NOBODY)))
                        .toList(),
                stages,
                drafts,
                cited,
                catalogueDigest,
                rulesDigest);
    }

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
