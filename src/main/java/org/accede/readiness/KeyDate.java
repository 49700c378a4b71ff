package org.accede.readiness;

import java.time.LocalDate;

/**
 * A day that matters.
 *
 * @param id in-force, left, or another short name
 * @param supposed whether it hangs on a deposit that is only asked about
 */
public record KeyDate(
        String instrument,
        String id,
        LocalDate date,
        String says,
        Basis basis,
        String pinpoint,
        String note,
        boolean supposed) {

    public KeyDate(
            String instrument, String id, LocalDate date, String says, Basis basis, String pinpoint, String note) {
        this(instrument, id, date, says, basis, pinpoint, note, false);
    }

    /** The same, if the instrument is deposited on the day that was asked about. */
    public KeyDate ifDeposited() {
        return new KeyDate(instrument, id, date, says, basis, pinpoint, note, true);
    }
}
