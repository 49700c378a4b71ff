package org.accede.assessment.law;

import org.accede.verdict.Truth;

/** Whether the State is bound by a treaty. */
public record Standing(String instrument, Truth membership) {

    public boolean isParty() {
        return membership == Truth.YES;
    }

    public boolean isNoParty() {
        return membership == Truth.NO;
    }

    public boolean isUnknown() {
        return membership == Truth.UNKNOWN;
    }
}
