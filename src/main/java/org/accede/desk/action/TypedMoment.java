package org.accede.desk.action;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accede.profile.Moment;

/** A date as people type it, as precise as they know it: 15 June 2027, 2027-06-15, June 2027, 2027-06, 2027. */
public final class TypedMoment {

    private static final List<DateTimeFormatter> DAYS =
            List.of(ways("uuuu-MM-dd"), ways("d MMMM uuuu"), ways("d MMM uuuu"));
    private static final List<DateTimeFormatter> MONTHS = List.of(ways("uuuu-MM"), ways("MMMM uuuu"), ways("MMM uuuu"));

    private TypedMoment() {}

    private static DateTimeFormatter ways(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Empty if it is no date of the calendar. */
    public static Optional<Moment> of(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        for (DateTimeFormatter way : DAYS) {
            try {
                return Optional.of(new Moment(LocalDate.parse(text, way).toString()));
            } catch (DateTimeException e) {
                // Perhaps in another way.
            }
        }
        for (DateTimeFormatter way : MONTHS) {
            try {
                return Optional.of(new Moment(YearMonth.parse(text, way).toString()));
            } catch (DateTimeException e) {
                // Perhaps in another way.
            }
        }
        return text.matches("[12]\\d{3}")
                ? Optional.of(new Moment(Year.parse(text).toString()))
                : Optional.empty();
    }

    /** The same, where only a day will do. */
    public static Optional<LocalDate> day(String typed) {
        return of(typed).flatMap(Moment::day);
    }
}
