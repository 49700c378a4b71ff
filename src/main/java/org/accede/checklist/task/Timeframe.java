package org.accede.checklist.task;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which everything happens.
 *
 * @param proposed the day of the deposit that was asked about
 * @param last the last day on which the instrument can be deposited, this day included, where something sets one
 * @param lastSays what sets it, or that nothing does
 * @param inForce the first day on which the treaty is, or would be, in force for the State
 * @param inForceSays how that day is found, or why there is none
 * @param bound whether the State is bound already
 */
public record Timeframe(
        LocalDate asOf,
        Optional<LocalDate> proposed,
        Optional<LocalDate> last,
        String lastSays,
        Optional<LocalDate> inForce,
        String inForceSays,
        boolean bound) {

    /** The days of a task within a window. */
    public Timing timing(TimeWindow window, Task task, String says) {
        Optional<LocalDate> today = Optional.of(asOf);
        return switch (window) {
            case BY_DEPOSIT -> new Timing(today, proposed.filter(this::isPossible), last, says);
            case BY_ENTRY_INTO_FORCE -> new Timing(today, inForce, Optional.empty(), says);
            case FROM_ENTRY_INTO_FORCE -> new Timing(inForce, Optional.empty(), Optional.empty(), says);
            case OWN_LAST_DAY ->
                new Timing(today, Optional.empty(), task.lastDay().map(LastDay::date), says);
            case UNDATED -> Timing.undated(says);
        };
    }

    /** Nothing is planned for a day on which nothing can be deposited any more. */
    private boolean isPossible(LocalDate deposit) {
        return last.map(day -> !deposit.isAfter(day)).orElse(true);
    }
}
