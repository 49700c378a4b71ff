package org.accede.report.checklist;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.checklist.Action;
import org.accede.checklist.Checklist;
import org.accede.checklist.schedule.Timing;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.WorkPhase;
import org.accede.text.Visible;

/**
 * The days of a checklist as an iCalendar file (RFC 5545), each an event of a whole day: those by which an action begins, ends a stage and
 * is done. What is only to be found out, or may be left, would fill a calendar and has no day of its own. A file without an event would
 * be none, so one says that no day is set. Written here because libraries for it bring a second JSON library or several more of their own
 * for four properties.
 */
public final class Calendar {

    /** In octets, the line break not counted. */
    private static final int LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Checklist checklist;
    private final StringBuilder out = new StringBuilder();
    private int events;

    private Calendar(Checklist checklist) {
        this.checklist = checklist;
    }

    public static String write(Checklist checklist) {
        return new Calendar(checklist).text();
    }

    private String text() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Accede//Checklist//EN");
        line("X-WR-CALNAME:" + escaped(checklist.profile().name() + ": " + checklist.ofTreaties()));
        for (Action action : checklist.actions()) {
            action.assigned().by().ifPresent(day -> event(action, day, "team", "Due, as the team set it"));
            if (isDated(action)) {
                events(action);
            }
        }
        if (events == 0) {
            event(
                    "none",
                    checklist.asOf(),
                    "No day is set",
                    "Where a deposit lies ahead, plan the day of it and take the calendar again: tasks then have days.");
        }
        line("END:VCALENDAR");
        return out.toString();
    }

    /** What waits for a day: when it begins, ends its stages and is done; or the day from which it is asked for. */
    private void events(Action action) {
        Timing timing = action.timing();
        timing.beginBy()
                .filter(day -> !timing.doneBy().equals(Optional.of(day)))
                .ifPresent(day -> event(action, day, "begin", "Begin by this day at the latest"));
        if (timing.doneBy().isPresent() || timing.isLate()) {
            timing.legs().stream()
                    .limit(Math.max(0, timing.legs().size() - 1))
                    .forEach(leg -> event(
                            action,
                            leg.doneBy().orElse(leg.ready()),
                            leg.stage().id(),
                            leg.stage().title()
                                    + (timing.isLate()
                                            ? " can end on this day at the earliest"
                                            : " ends by this day at the latest")));
            timing.due()
                    .ifPresent(day -> event(
                            action,
                            day,
                            "done",
                            timing.isLate()
                                    ? "Can be done on this day at the earliest, too late for the deposit"
                                    : "Done by this day at the latest"));
        } else if (timing.ready().isEmpty()) {
            timing.begins().ifPresent(day -> event(action, day, "from", "From this day"));
        }
    }

    private static boolean isDated(Action action) {
        return action.work() != WorkPhase.FIND_OUT && action.state() != TaskState.OPTIONAL;
    }

    private void event(Action action, LocalDate day, String kind, String says) {
        event(
                action.id().replaceAll("[^A-Za-z0-9.]", "-") + "-" + kind,
                day,
                says + ": " + action.title(),
                description(action));
    }

    private void event(String name, LocalDate day, String summary, String description) {
        events++;
        line("BEGIN:VEVENT");
        line("UID:"
                + escaped(String.join(
                        "-", checklist.profile().iso3(), checklist.ids().replace(',', '-'), name))
                + "@accede");
        line("DTSTAMP:" + DAY.format(checklist.asOf()) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        line("DESCRIPTION:" + escaped(description));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String description(Action action) {
        List<String> lines = new ArrayList<>();
        lines.add("No. " + action.number() + " of the checklist ("
                + action.state().words() + ")");
        if (!action.origin().basis().isEmpty()) {
            lines.add("Legal basis: " + action.origin().basis());
        }
        lines.add("Usual owner: " + String.join(", ", ActionEntry.owners(action)));
        lines.add("Done when: " + action.progress().proof());
        if (!action.assigned().isNothing()) {
            lines.add("Team: " + action.assigned().words());
        }
        return String.join("\n", lines);
    }

    private static String escaped(String text) {
        return text.lines()
                .map(Visible::of)
                .map(line -> line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"))
                .reduce((a, b) -> a + "\\n" + b)
                .orElse("");
    }

    /** Long lines are folded between characters, never within one. */
    private void line(String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            String next = Character.toString(letter);
            int length = next.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(next);
            octets += length;
            i += Character.charCount(letter);
        }
        out.append("\r\n");
    }
}
