package org.accede.checklist.task;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is done.
 *
 * @param earliest the first day on which it can be done
 * @param planned by when, if the instrument is deposited on the day asked about
 * @param latest the last day on which it can be done, this day included
 * @param says the same in words
 */
public record Timing(
        Optional<LocalDate> earliest, Optional<LocalDate> planned, Optional<LocalDate> latest, String says) {

    private static final Timing OVER = undated("done");

    /** Of what is done already. */
    public static Timing over() {
        return OVER;
    }

    public static Timing undated(String says) {
        return new Timing(Optional.empty(), Optional.empty(), Optional.empty(), says);
    }
}
