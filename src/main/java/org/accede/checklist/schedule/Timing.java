package org.accede.checklist.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days of an action. Those on which it can begin and be done follow from how long its stages, and all that it needs, are assumed to
 * take from today on; those by which it has to begin and be done are counted back from the day that was asked about, or from a last day.
 *
 * @param begins the first day on which it can begin; alone, the day from which it is asked for
 * @param ready the first day on which it can be done
 * @param beginBy the last day on which it has to begin
 * @param doneBy the last day on which it has to be done
 * @param late how many days too late it would be done; 0 if it can be kept or no day is set
 * @param legs its stages; none where no day is known
 * @param says by when, in words
 */
public record Timing(
        Optional<LocalDate> begins,
        Optional<LocalDate> ready,
        Optional<LocalDate> beginBy,
        Optional<LocalDate> doneBy,
        int late,
        List<Leg> legs,
        String says) {

    private static final Timing OVER = undated("done");

    /** Of what is done already. */
    public static Timing over() {
        return OVER;
    }

    public static Timing undated(String says) {
        return new Timing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, List.of(), says);
    }

    /** Of what is asked for from a day on. */
    static Timing from(LocalDate day, String says) {
        return new Timing(Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty(), 0, List.of(), says);
    }

    public boolean isLate() {
        return late > 0;
    }

    /** Whether it has no day to spare. */
    public boolean isCritical() {
        return isLate() || ready.isPresent() && ready.equals(doneBy);
    }

    /** The day on which it is to be done: the last one that can be kept, or else the first one on which it can be. */
    public Optional<LocalDate> due() {
        return doneBy.or(() -> ready);
    }
}
