package org.accede.paper.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as a document says it. */
final class Day {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Day() {}

    /** Such as 15 March 2027. */
    static String inWords(LocalDate day) {
        return WORDS.format(day);
    }
}
