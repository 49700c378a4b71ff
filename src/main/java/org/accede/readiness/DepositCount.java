package org.accede.readiness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.accede.profile.Moment;
import org.accede.readiness.standing.RegisteredState;
import org.accede.register.RegisterState;

/**
 * The instruments that the register knows to be deposited, and how many a treaty needs.
 *
 * @param days of those whose day is known at least roughly: the last day that each can have been
 * @param names of those that deposited them, in a sentence
 */
public record DepositCount(String instrument, int needed, int count, List<LocalDate> days, String names) {

    /** From the States that a rule collected. */
    public static DepositCount of(StateBeforeTreaty state, Collection<?> bound) {
        String treaty = state.getInstrument();
        List<LocalDate> days = bound.stream()
                .map(RegisteredState.class::cast)
                .flatMap(one -> one.entry().value(treaty).stream())
                .flatMap(item -> item.date(RegisterState.DEPOSITED.id()).stream())
                .map(Moment::last)
                .toList();
        int needed = state.treaty().joining().instruments().orElseThrow();
        return new DepositCount(treaty, needed, bound.size(), days, StateNames.of(bound));
    }

    /** Whether enough are there and their days known. */
    public boolean isReached() {
        return days.size() >= needed;
    }

    public int getMissing() {
        return Math.max(0, needed - count);
    }

    /** The day of the deposit that completed the number; the last of all days while it is not complete. */
    public LocalDate getDecisive() {
        return isReached() ? Dates.nth(days, needed) : LocalDate.MAX;
    }
}
