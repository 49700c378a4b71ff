package org.accede.register;

import org.accede.profile.Standing;
import org.accede.verdict.Worded;

/** Where a State or an organization stands under a treaty, or in an organization, as the register has it. */
public enum RegisterState implements Worded {
    PARTY,
    /** Bound, though the treaty is not yet in force for it. */
    DEPOSITED,
    INVITED,
    SIGNED,
    NONE,
    /** The treaty is closed to it. */
    NOT_OPEN,
    /** A member of the organization, or one that took part. */
    YES,
    NO,
    /** A member that left. */
    FORMER,
    OBSERVER,
    /** The register says nothing. */
    UNKNOWN;

    /** As a profile has it. An approval at home says nothing of the rest. */
    public static RegisterState of(Standing.State state) {
        return state == Standing.State.APPROVED ? UNKNOWN : valueOf(state.name());
    }
}
