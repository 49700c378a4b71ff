package org.accede.report.checklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Stage;
import org.accede.checklist.Action;
import org.accede.checklist.Checklist;
import org.accede.checklist.Course;
import org.accede.checklist.schedule.Timing;
import org.accede.paper.Block;
import org.accede.paper.Section;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.words.Words;

/** How soon it can be done, and on which assumptions the days rest. */
final class Pace {

    private static final Columns<Stage> STAGES = Columns.<Stage>of()
            .head("Stage", 30, Stage::title)
            .count("Days", 10, Stage::days)
            .text("How", 20, stage -> stage.inTurn() ? "one after the other" : "side by side")
            .text("Says", 40, Pace::says);

    private Pace() {}

    /**
     * When each treaty can be joined at the earliest, and whether the day that was asked about can be kept.
     *
     * @param onTerminal where the times that are assumed do not stand
     */
    static List<String> points(Checklist checklist, boolean onTerminal) {
        List<String> points = new ArrayList<>();
        for (Course course : checklist.courses()) {
            deposit(checklist, course)
                    .flatMap(action ->
                            action.timing().ready().map(day -> soonest(checklist, course, action, day, onTerminal)))
                    .ifPresent(points::add);
        }
        return points;
    }

    private static String soonest(
            Checklist checklist, Course course, Action deposit, LocalDate ready, boolean onTerminal) {
        String treaty = checklist.isJoint() ? course.treaty().shortTitle() + ": " : "";
        String first = treaty + "by the times assumed for each stage of the work ("
                + (onTerminal ? "the other formats list them" : "annex: what the days rest on")
                + ") the deposit can be made on " + Words.day(ready)
                + " at the earliest.";
        int open = course.counts().openNow();
        int later = course.counts().openLater();
        if (open + later > 0) {
            first += " " + open + (open == 1 ? " obligation is" : " obligations are") + " open"
                    + (later == 0 ? "" : ", and " + later + " that " + (later == 1 ? "falls" : "fall") + " due later")
                    + ": what is found to be wanting takes longer.";
        }
        Optional<LocalDate> aim = course.days().deposit();
        if (aim.isEmpty()) {
            return Words.capital(first);
        }
        String day = aim.equals(course.days().proposed()) ? "The day asked about, " : "The last day, ";
        Timing timing = deposit.timing();
        return Words.capital(first) + " " + day + Words.day(aim.get())
                + (timing.isLate()
                        ? ", comes " + days(timing.late()) + " too early: what waits for it has no day to be done by. "
                                + "Plan a later day, or set shorter times for the stages in the profile."
                        : ", leaves " + days((int) ChronoUnit.DAYS.between(ready, aim.get())) + " to spare.");
    }

    private static Optional<Action> deposit(Checklist checklist, Course course) {
        return checklist.actions().stream()
                .filter(action -> action.treaties().contains(course.treaty().id()))
                .filter(action -> action.id().startsWith("step:") && action.id().endsWith("deposited"))
                .findFirst();
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /** What the days rest on. */
    static Section section(Checklist checklist) {
        return Papers.section(
                "pace",
                1,
                "Annex: what the days rest on",
                Block.say(
                        "Days are counted forwards from today and backwards from the deposit, over what each action needs. How long a stage takes"
                                + " no treaty says: the times are assumptions, in days of the calendar, and a profile can set others."),
                STAGES.table(
                        "stages",
                        "How long stages are taken to last",
                        checklist.stages().stream()
                                .map(stage -> STAGES.row("stage-" + stage.id(), Map.of(), stage))
                                .toList()));
    }

    private static String says(Stage stage) {
        String who = stage.own() ? "as the profile says" : "assumed";
        return stage.note().isEmpty() ? who : who + ": " + stage.note();
    }
}
