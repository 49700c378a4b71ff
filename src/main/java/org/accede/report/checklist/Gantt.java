package org.accede.report.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.checklist.Action;
import org.accede.checklist.Checklist;
import org.accede.checklist.Course;
import org.accede.checklist.schedule.Leg;
import org.accede.checklist.schedule.Timing;
import org.accede.checklist.task.WorkPhase;
import org.accede.paper.Picture;
import org.accede.report.words.Words;

/** The work on its days: when each action can be done, and how much room it has. */
final class Gantt {

    private Gantt() {}

    /** Empty where nothing has days to be drawn. */
    static Optional<Picture> of(Checklist checklist) {
        List<Picture.Span> spans = new ArrayList<>();
        questions(checklist).ifPresent(spans::add);
        checklist.actions().stream()
                .filter(action -> action.work() != WorkPhase.FIND_OUT && !action.isIdle())
                .flatMap(Gantt::spans)
                .forEach(spans::add);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Picture.Schedule(
                        "schedule", "The work on its days", says(checklist, spans), spans, days(checklist)));
    }

    /** All questions as one: they are asked at the same time. */
    private static Optional<Picture.Span> questions(Checklist checklist) {
        List<Timing> timings = checklist.of(WorkPhase.FIND_OUT).stream()
                .map(Action::timing)
                .filter(timing -> timing.ready().isPresent())
                .toList();
        return timings.stream()
                .flatMap(timing -> timing.ready().stream())
                .max(Comparator.naturalOrder())
                .map(ready -> new Picture.Span(
                        WorkPhase.FIND_OUT.title(),
                        "Questions of the annex",
                        timings.stream()
                                .flatMap(timing -> timing.begins().stream())
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        ready,
                        timings.stream()
                                .flatMap(timing -> timing.doneBy().stream())
                                .min(Comparator.naturalOrder())
                                .filter(day -> !day.isBefore(ready)),
                        timings.stream().anyMatch(Timing::isCritical)));
    }

    private static Stream<Picture.Span> spans(Action action) {
        Timing timing = action.timing();
        return timing.legs().stream()
                .map(leg -> new Picture.Span(
                        action.work().title(),
                        action.number() + " "
                                + (timing.legs().size() > 1 ? leg.stage().title() : action.name()),
                        leg.begins(),
                        leg.ready(),
                        leg.doneBy(),
                        timing.isLate() || isCritical(leg)));
    }

    private static boolean isCritical(Leg leg) {
        return leg.doneBy().filter(leg.ready()::equals).isPresent();
    }

    private static List<Picture.Event> days(Checklist checklist) {
        List<Picture.Event> days = new ArrayList<>();
        days.add(new Picture.Event(checklist.asOf(), Picture.Kind.TODAY, "today"));
        for (Course course : checklist.courses()) {
            String of = checklist.isJoint() ? " (" + course.treaty().shortTitle() + ")" : "";
            course.days()
                    .deposit()
                    .ifPresent(day -> days.add(
                            course.days().proposed().filter(day::equals).isPresent()
                                    ? new Picture.Event(day, Picture.Kind.SUPPOSED, "deposit")
                                    : new Picture.Event(day, Picture.Kind.LAST_DAY, "last day for the deposit" + of)));
            course.days()
                    .inForce()
                    .filter(day -> day.isAfter(checklist.asOf()))
                    .ifPresent(day -> days.add(new Picture.Event(
                            day,
                            course.days().proposed().isPresent() ? Picture.Kind.SUPPOSED : Picture.Kind.COMING,
                            "in force" + of)));
        }
        return days.stream().distinct().toList();
    }

    private static String says(Checklist checklist, List<Picture.Span> spans) {
        LocalDate last = spans.stream()
                .map(Picture.Span::finish)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return spans.size() + (spans.size() == 1 ? " piece" : " pieces") + " of work, the last of which can be done by "
                + Words.day(last) + ". The table tells the days of each.";
    }
}
