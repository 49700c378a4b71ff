package org.accede.readiness.standing;

import org.accede.profile.TreatyEvent;
import org.accede.verdict.Worded;

/** How far a State has come on its way to a treaty, from nowhere to out again. */
public enum Stage implements Worded {
    /** Nobody has said how far. */
    UNKNOWN,
    /** No step is made. */
    NONE,
    PREPARING,
    SIGNED,
    REQUESTED,
    CONSULTATION,
    RAPPORTEUR_GROUP,
    INVITED,
    DEPOSITED,
    DENOUNCED;

    /** To which one comes by what happens, or null if it is no stage of the way: an objection, a longer term, the approval at home. */
    static Stage by(TreatyEvent event) {
        return switch (event) {
            case PREPARING -> PREPARING;
            case SIGNED -> SIGNED;
            case REQUESTED -> REQUESTED;
            case CONSULTATION -> CONSULTATION;
            case RAPPORTEUR_GROUP -> RAPPORTEUR_GROUP;
            case INVITED -> INVITED;
            case DEPOSITED -> DEPOSITED;
            case DENOUNCED -> DENOUNCED;
            case OBJECTION, EXTENDED, APPROVED, IN_FORCE -> null;
        };
    }
}
