package org.accede.readiness.standing;

import java.time.LocalDate;
import org.accede.register.Entry;
import org.accede.register.RegisterState;

/** Any State or organization of the register, and where it stands under one treaty. */
public record RegisteredState(Entry entry, String treaty, RegisterState state) {

    public String getIso3() {
        return entry.iso3();
    }

    public String name() {
        return entry.name();
    }

    public boolean isOrganization() {
        return entry.organization();
    }

    /** Whether its instrument was deposited by that day for certain. */
    public boolean deposited(LocalDate day) {
        return entry.deposited(treaty, day);
    }
}
