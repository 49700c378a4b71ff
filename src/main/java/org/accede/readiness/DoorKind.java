package org.accede.readiness;

import org.accede.verdict.Worded;

/** The kinds of doors to treaties. */
public enum DoorKind implements Worded {
    /** For members of the organization that made the treaty. */
    MEMBER,
    /** For those that took part in making it. */
    ELABORATION,
    /** For those that are invited. */
    INVITATION,
    /** For those that have signed, or signed the treaty that it belongs to. */
    SIGNATORY,
    /** For those that acceded to the treaty that it belongs to. */
    ACCEDING,
    SIGNATORY_OR_ACCEDING,
    /** For Parties to the treaty that it belongs to. */
    PARTY_TO_THE_CONVENTION,
    /** For any State. */
    STATE,
    /** For regional economic integration organizations. */
    ORGANIZATION,
    /** Which door there is, a person has to find out. */
    REVIEW,
    /** What the door hangs on is not known. */
    UNKNOWN,
    /** None before another step. */
    NOT_YET,
    NOT_ELIGIBLE;

    public boolean isOpen() {
        return this != NOT_ELIGIBLE && this != NOT_YET;
    }
}
