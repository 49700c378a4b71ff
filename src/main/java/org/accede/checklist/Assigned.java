package org.accede.checklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.verdict.Worded;

/**
 * What a team writes of an action. It changes no verdict: whether something is done is told by the law as it is read.
 *
 * @param by the day that the team set
 * @param who sees to it; empty for nobody yet
 * @param way the title of the route that was chosen; empty while none is
 * @param title in the team's own words; empty for those of the rules
 */
public record Assigned(Status status, Optional<LocalDate> by, String who, String way, String note, String title) {

    public static final Assigned NOBODY = new Assigned(Status.TO_DO, Optional.empty(), "", "", "", "");

    /** How far the team says that it is. */
    public enum Status implements Worded {
        TO_DO("to do", "not begun"),
        IN_HAND("in hand", "in hand"),
        DONE("done", "done"),
        LEFT_OUT("left out", "not needed");

        private final String words;
        private final String inWorkbook;

        Status(String words, String inWorkbook) {
            this.words = words;
            this.inWorkbook = inWorkbook;
        }

        public String words() {
            return words;
        }

        /** The same as it is chosen in the workbook. */
        public String inWorkbook() {
            return inWorkbook;
        }

        /** Whether somebody still has to act. */
        public boolean isAhead() {
            return this == TO_DO || this == IN_HAND;
        }
    }

    /** Whether nobody has written anything. */
    public boolean isNothing() {
        return equals(NOBODY);
    }

    /** By how many days it is behind the day that the team set; 0 if it is not. */
    public int daysLate(LocalDate today) {
        return by.filter(day -> status.isAhead() && day.isBefore(today))
                .map(day -> (int) ChronoUnit.DAYS.between(day, today))
                .orElse(0);
    }

    /** In a line: "in hand; Ministry of Justice; by 2027-01-29"; empty for nothing. */
    public String words() {
        if (isNothing()) {
            return "";
        }
        List<String> parts = new ArrayList<>(List.of(status.words()));
        parts.add(who);
        by.ifPresent(day -> parts.add("by " + day));
        parts.add(way);
        parts.add(note);
        parts.add(title.isEmpty() ? "" : "in their words: " + title);
        parts.removeIf(String::isEmpty);
        return String.join("; ", parts);
    }
}
