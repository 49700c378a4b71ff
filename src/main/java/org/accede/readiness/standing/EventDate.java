package org.accede.readiness.standing;

import java.time.LocalDate;
import org.accede.profile.Moment;
import org.accede.profile.TreatyEvent;

/** When something happened, by the source that counts, as precise as it is known. */
public record EventDate(String instrument, TreatyEvent event, Moment on) {

    /** Whether it is certain that it had happened. */
    public boolean hadCome(LocalDate day) {
        return on.hadCome(day);
    }

    /** Whether it is certain that it had not. */
    public boolean liesAhead(LocalDate day) {
        return on.first().isAfter(day);
    }
}
