package org.accede.readiness;

import org.accede.verdict.Worded;

/** Where a State can stand before a treaty. */
public enum StatusKind implements Worded {
    NONE,
    PREPARING,
    SIGNED,
    REQUESTED,
    CONSULTATION,
    OBJECTION,
    RAPPORTEUR_GROUP,
    INVITED,
    /** Invited, and nobody knows until when. */
    INVITED_NO_END,
    /** Its invitation has run out. */
    LAPSED,
    /** Bound, and the treaty is not yet in force for it. */
    PENDING,
    PARTY,
    LEFT,
    NOT_ELIGIBLE,
    NOT_YET,
    UNKNOWN;

    /** Whether it is bound already, so that readiness is no question any more. */
    public boolean isBound() {
        return this == PARTY || this == PENDING;
    }
}
