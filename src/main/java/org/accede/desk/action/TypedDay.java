package org.accede.desk.action;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day as people type it: 2027-06-15, 15 June 2027, 15 Jun 2027. */
public final class TypedDay {

    private static final List<DateTimeFormatter> WAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, words("d MMMM uuuu"), words("d MMM uuuu"));

    private TypedDay() {}

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Empty if it is no day of the calendar. */
    public static Optional<LocalDate> of(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        for (DateTimeFormatter way : WAYS) {
            try {
                return Optional.of(LocalDate.parse(text, way));
            } catch (DateTimeException e) {
                // Perhaps in another way.
            }
        }
        return Optional.empty();
    }
}
