package org.accede.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** A date as precise as it is known: a day, a month or a year. */
public record Moment(String text) {

    private static final int OF_A_YEAR = 4;
    private static final int OF_A_MONTH = 7;

    /** Whether the text is a date; {@link DateTimeException} if it is none. */
    public Moment {
        first(text);
    }

    /** A date if the text is one. */
    public static Optional<Moment> of(String text) {
        try {
            return Optional.of(new Moment(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day, if it is known. */
    public Optional<LocalDate> day() {
        return text.length() > OF_A_MONTH ? Optional.of(first()) : Optional.empty();
    }

    /** The first day that it can have been, this one included. */
    public LocalDate first() {
        return first(text);
    }

    /** The last day that it can have been, this one included. */
    public LocalDate last() {
        return switch (text.length()) {
            case OF_A_YEAR -> Year.parse(text).atMonth(12).atEndOfMonth();
            case OF_A_MONTH -> YearMonth.parse(text).atEndOfMonth();
            default -> first();
        };
    }

    /** Whether it is certain that the day had come. */
    public boolean hadCome(LocalDate asOf) {
        return !last().isAfter(asOf);
    }

    private static LocalDate first(String text) {
        return switch (text.length()) {
            case OF_A_YEAR -> Year.parse(text).atDay(1);
            case OF_A_MONTH -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }
}
