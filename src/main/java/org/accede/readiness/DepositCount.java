package org.accede.readiness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.accede.profile.Moment;
import org.accede.register.Entry;

/**
 * The instruments that the register knows to be deposited, and how many a treaty needs.
 *
 * @param days of those whose day is known at least roughly: the last day that each can have been
 */
public record DepositCount(String instrument, int needed, int count, List<LocalDate> days, String names) {

    public static DepositCount of(String instrument, int needed, Collection<?> entries) {
        List<LocalDate> days = entries.stream()
                .map(Entry.class::cast)
                .flatMap(entry ->
                        entry.value(instrument).flatMap(item -> item.date("deposited")).map(Moment::last).stream())
                .toList();
        return new DepositCount(instrument, needed, entries.size(), days, StateNames.of(entries));
    }

    /** Whether enough are there and their days known. */
    public boolean isReached() {
        return days.size() >= needed;
    }

    public int missing() {
        return Math.max(0, needed - count);
    }

    /** The day of the deposit that completed the number; the last of all days while it is not complete. */
    public LocalDate getDecisive() {
        return isReached() ? Dates.nth(days, needed) : LocalDate.MAX;
    }
}
