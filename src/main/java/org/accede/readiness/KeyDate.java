package org.accede.readiness;

import java.time.LocalDate;

/**
 * A day that matters.
 *
 * @param supposed whether it hangs on a deposit that is only asked about
 */
public record KeyDate(
        String instrument,
        KeyDateKind kind,
        LocalDate date,
        String says,
        Basis basis,
        String pinpoint,
        String note,
        boolean supposed) {

    public String id() {
        return kind.id();
    }

    /** Whether it had come, the day itself included. */
    public boolean hadCome(LocalDate day) {
        return !date.isAfter(day);
    }

    /** The same, if the instrument is deposited on the day that was asked about. */
    public KeyDate ifDeposited() {
        return new KeyDate(instrument, kind, date, says, basis, pinpoint, note, true);
    }
}
