package org.accede.checklist;

import java.util.List;
import java.util.Optional;
import org.accede.checklist.schedule.Timing;
import org.accede.checklist.task.Owner;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.WorkPhase;

/**
 * A line of the checklist.
 *
 * @param id stable, such as law:BC-6.2
 * @param number its place in the list, from 1
 * @param treaties ids of those that it serves
 * @param name what is done, in a few words
 * @param title the same with the place in the treaties
 * @param bill for a change of law, the article of the bill that makes it
 * @param contents what it has to cover or hold, or the questions to be answered
 * @param routes the ways to do it where there is a choice; the State chooses
 * @param needs ids of the actions before it
 * @param texts ids of the draft texts that go with it
 * @param assigned what a team wrote of it
 */
public record Action(
        String id,
        int number,
        List<String> treaties,
        WorkPhase work,
        String name,
        String title,
        Optional<BillArticle> bill,
        List<String> contents,
        List<Route> routes,
        List<Owner> owners,
        List<String> needs,
        Timing timing,
        Progress progress,
        Origin origin,
        List<String> texts,
        Assigned assigned) {

    /** One of several ways. */
    public record Route(String title, String how) {}

    public TaskState state() {
        return progress.state();
    }

    /** Whether it is known to be done, or nothing calls for it. */
    public boolean isIdle() {
        return state() == TaskState.DONE || state() == TaskState.OPTIONAL;
    }

    /** Whether the team says that it is done, and the law and the State's acts as they are known do not. */
    public boolean isDoneByWordAlone() {
        return assigned.status() == Assigned.Status.DONE && state() != TaskState.DONE;
    }

    /** The same with what a team wrote of it. */
    public Action with(Assigned other) {
        return new Action(
                id,
                number,
                treaties,
                work,
                name,
                other.title().isEmpty() ? title : other.title(),
                bill,
                contents,
                routes,
                owners,
                needs,
                timing,
                progress,
                origin,
                texts,
                other);
    }
}
