package org.accede.readiness.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.catalogue.Instrument;

/**
 * A State or an organization that may join a treaty.
 *
 * @param asOf the day for which it is asked
 * @param proposed the day on which it might deposit its instrument
 * @param note what the register notes on it; empty if nothing
 */
public record Candidate(
        Instrument treaty, boolean organization, LocalDate asOf, Optional<LocalDate> proposed, String note) {

    public String getInstrument() {
        return treaty.id();
    }
}
