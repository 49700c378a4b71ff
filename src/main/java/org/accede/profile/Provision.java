package org.accede.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.verdict.Worded;

/**
 * A provision of national law.
 *
 * @param law the id of its source
 * @param from first day in force, if it matters
 * @param to first day no longer in force, if it matters
 */
public record Provision(
        String law, String section, State state, Optional<LocalDate> from, Optional<LocalDate> to, String note) {

    /** Where a provision stands in its life. */
    public enum State implements Worded {
        IN_FORCE,
        ADOPTED,
        BILL,
        SUSPENDED,
        STRUCK_DOWN,
        REPEALED
    }

    @Override
    public int hashCode() {
        return 31 * law.hashCode() + section.hashCode();
    }

    /** Whether it is law on no day, as far as it is said. */
    public boolean inForceNever() {
        return switch (state) {
            case IN_FORCE -> false;
            case ADOPTED -> from.isEmpty();
            case SUSPENDED, STRUCK_DOWN, REPEALED -> to.isEmpty();
            case BILL -> true;
        };
    }

    /** Whether it is law on the day: in force, or adopted with a commencement that has come, or not yet out of force. */
    public boolean inForceOn(LocalDate day) {
        boolean begun = from.map(first -> !day.isBefore(first)).orElse(true);
        boolean ended = to.map(last -> !day.isBefore(last)).orElse(false);
        return switch (state) {
            case IN_FORCE -> begun && !ended;
            case ADOPTED -> from.isPresent() && begun && !ended;
            case SUSPENDED, STRUCK_DOWN, REPEALED -> to.isPresent() && begun && !ended;
            case BILL -> false;
        };
    }
}
