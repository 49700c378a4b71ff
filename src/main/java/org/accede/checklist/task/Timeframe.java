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

    /** The days of a task. */
    public Window window(TimeWindow window, Task task, String says) {
        return switch (window) {
            case BY_DEPOSIT -> by(deposit(), says);
            case BY_ENTRY_INTO_FORCE -> by(inForce.or(this::deposit), says);
            case FROM_ENTRY_INTO_FORCE -> new Window(inForce, Optional.empty(), inForce.isEmpty(), says);
            case OWN_LAST_DAY -> by(task.lastDay().map(LastDay::date), says);
            case UNDATED -> by(Optional.empty(), says);
        };
    }

    /** The day by which all is wanted that the deposit needs: the one asked about, if it is possible, or else the last one. */
    public Optional<LocalDate> deposit() {
        return proposed.filter(this::isPossible).or(() -> last);
    }

    private static Window by(Optional<LocalDate> latest, String says) {
        return new Window(Optional.empty(), latest, false, says);
    }

    /** Nothing is planned for a day on which nothing can be deposited any more. */
    private boolean isPossible(LocalDate deposit) {
        return last.map(day -> !deposit.isAfter(day)).orElse(true);
    }
}
