package org.accede.report.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accede.checklist.Action;
import org.accede.checklist.Assigned;
import org.accede.checklist.Checklist;
import org.accede.checklist.schedule.Timing;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.WorkPhase;
import org.accede.paper.Mark;
import org.accede.report.words.Words;

/**
 * An action in a list, and what is said of it there; every table takes its words from here.
 *
 * @param after the numbers of the actions before it
 * @param work the heading of its kind of work
 */
record ActionEntry(Action action, String after, String work) {

    static List<ActionEntry> of(Checklist checklist) {
        Map<String, Action> byId =
                checklist.actions().stream().collect(Collectors.toMap(Action::id, Function.identity()));
        return checklist.actions().stream()
                .map(action -> new ActionEntry(
                        action,
                        action.needs().stream()
                                .map(id -> byId.get(id).number())
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")),
                        ChecklistPaper.title(checklist, action.work())))
                .toList();
    }

    /** Those of one kind of work. */
    static List<ActionEntry> of(Checklist checklist, WorkPhase work) {
        return of(checklist).stream()
                .filter(entry -> entry.action().work() == work)
                .toList();
    }

    String id() {
        return action.id();
    }

    /** What a team wrote of it. */
    Assigned assigned() {
        return action.assigned();
    }

    String number() {
        return String.valueOf(action.number());
    }

    /** By which rows are chosen. */
    Map<String, String> tags() {
        return Map.of(
                "state",
                action.state().id(),
                "owner",
                action.owners().get(0).id(),
                "work",
                action.work().id());
    }

    /** What is to be done, with what it covers, the ways to do it, and what proves it done. */
    List<String> what() {
        List<String> lines = new ArrayList<>();
        lines.add(action.title());
        lines.addAll(action.contents());
        routes().forEach(route -> lines.add("Route: " + route));
        if (!action.origin().counterparts().isEmpty()) {
            lines.add("Alike elsewhere: " + counterparts());
        }
        if (action.state() != TaskState.DONE) {
            lines.add("Done when: " + action.progress().proof());
        }
        if (!assigned().isNothing()) {
            lines.add("Team: " + assigned().words() + (action.isDoneByWordAlone() ? " (no answer says so)" : ""));
        }
        return lines;
    }

    List<String> routes() {
        return action.routes().stream()
                .map(route -> route.title() + ": " + route.how())
                .toList();
    }

    /** What is to be found out, with the number of questions. */
    String asked() {
        int questions = action.contents().size();
        return action.title()
                + (questions == 0 ? "" : questions == 1 ? " (1 question)" : " (" + questions + " questions)");
    }

    /** Where it says so, with the mark of text that was not checked. */
    String basis() {
        String basis = action.origin().basis();
        return action.origin().unverified() && !basis.isEmpty() ? basis + " ~" : basis;
    }

    String counterparts() {
        return action.origin().counterparts().stream()
                .map(one -> one.requirement().id() + " (" + one.word().words() + ")")
                .collect(Collectors.joining(", "));
    }

    List<String> owners() {
        return owners(action);
    }

    static List<String> owners(Action action) {
        return action.owners().stream()
                .map(owner -> Words.capital(owner.words()))
                .toList();
    }

    /** By when in words, which says what is overdue; then its days, each with whether it is the first or the last. */
    List<String> when() {
        List<String> lines = new ArrayList<>();
        Timing timing = action.timing();
        lines.add(Words.capital(Words.days(timing.says())));
        timing.beginBy().ifPresent(day -> lines.add("Begin by " + Words.day(day)));
        timing.doneBy().ifPresent(day -> lines.add("Done by " + Words.day(day) + " at the latest"));
        if (timing.doneBy().isEmpty()) {
            timing.ready().ifPresent(day -> lines.add("Can be done by " + Words.day(day) + " at the earliest"));
        }
        if (timing.isLate()) {
            lines.add(timing.late() + (timing.late() == 1 ? " day" : " days") + " later than the deposit needs");
        }
        if (timing.ready().isEmpty()) {
            timing.begins().ifPresent(day -> lines.add("From " + Words.day(day)));
        }
        return lines;
    }

    Mark state() {
        return StateMark.of(action.state());
    }
}
