package org.accede.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.accede.checklist.Action;
import org.accede.checklist.Checklist;
import org.accede.checklist.State;
import org.accede.document.Printable;

/**
 * The days of a checklist as an iCalendar file (RFC 5545), each an event of a whole day: the day that an action is planned for, and its
 * last day. Written here because libraries for it bring a second JSON library or several more of their own for four properties.
 */
public final class Calendar {

    /** In octets, the line break not counted. */
    private static final int LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Checklist checklist;
    private final StringBuilder out = new StringBuilder();

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
        line("X-WR-CALNAME:"
                + escaped(checklist.profile().name() + ": "
                        + checklist.instrument().shortTitle()));
        for (Action action : checklist.actions()) {
            action.planned().ifPresent(day -> event(action, day, "planned", "Planned"));
            action.latest().ifPresent(day -> event(action, day, "latest", "Last day"));
            if (action.planned().isEmpty() && action.latest().isEmpty() && action.state() == State.LATER) {
                action.earliest().ifPresent(day -> event(action, day, "from", "From this day"));
            }
        }
        line("END:VCALENDAR");
        return out.toString();
    }

    private void event(Action action, LocalDate day, String kind, String says) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(String.join(
                "-",
                checklist.profile().iso3(),
                checklist.instrument().id(),
                action.id().replaceAll("[^A-Za-z0-9.]", "-"),
                kind)) + "@accede");
        line("DTSTAMP:" + DAY.format(checklist.asOf()) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(says + ": " + action.title()));
        line("DESCRIPTION:" + escaped(description(action)));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String description(Action action) {
        return String.join(
                "\n",
                List.of(
                        "No. " + action.number() + " of the checklist (" + action.state().words() + ")",
                        "Legal basis: " + action.basis(),
                        "Usual owner: " + String.join(", ", ChecklistPaper.owners(action)),
                        "Done when: " + action.proof()));
    }

    private static String escaped(String text) {
        return text.lines()
                .map(Printable::of)
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
