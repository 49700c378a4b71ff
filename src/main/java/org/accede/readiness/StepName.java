package org.accede.readiness;

import java.util.Optional;
import org.accede.profile.TreatyEvent;
import org.accede.verdict.Worded;

/** The steps of the procedures by which States join treaties. */
public enum StepName implements Worded {
    START,
    SIGNED,
    READY_TO_REQUEST,
    REQUESTED,
    CONSULTATION,
    OBJECTION,
    RAPPORTEUR_GROUP,
    /** That a State is invited. */
    DECISION,
    INVITED,
    EXTENDED,
    LAPSED,
    APPROVED,
    DEPOSITED,
    PENDING,
    PARTY,
    LEFT;

    /** What happens on the day of the step; empty for a step that no day of its own belongs to. */
    Optional<TreatyEvent> event() {
        return switch (this) {
            case SIGNED -> Optional.of(TreatyEvent.SIGNED);
            case REQUESTED -> Optional.of(TreatyEvent.REQUESTED);
            case CONSULTATION -> Optional.of(TreatyEvent.CONSULTATION);
            case OBJECTION -> Optional.of(TreatyEvent.OBJECTION);
            case RAPPORTEUR_GROUP -> Optional.of(TreatyEvent.RAPPORTEUR_GROUP);
            case DECISION, INVITED -> Optional.of(TreatyEvent.INVITED);
            case EXTENDED -> Optional.of(TreatyEvent.EXTENDED);
            case APPROVED -> Optional.of(TreatyEvent.APPROVED);
            case DEPOSITED -> Optional.of(TreatyEvent.DEPOSITED);
            case LEFT -> Optional.of(TreatyEvent.DENOUNCED);
            case START, READY_TO_REQUEST, LAPSED, PENDING, PARTY -> Optional.empty();
        };
    }
}
