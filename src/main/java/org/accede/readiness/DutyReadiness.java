package org.accede.readiness;

import java.util.Optional;
import org.accede.verdict.Worded;

/**
 * What a duty means for readiness.
 *
 * @param need what a blocker needs to be fulfilled; empty for what does not block
 * @param weight of a blocker: 1 is the heaviest
 */
public record DutyReadiness(DutyForJoining duty, Kind kind, Optional<Need> need, int weight, String why) {

    /** The part that it plays. */
    public enum Kind implements Worded {
        FINE,
        BLOCKER,
        JUDGEMENT,
        OPEN,
        /** A step of the deposit and no gap. */
        AT_DEPOSIT,
        LATER
    }

    public String getInstrument() {
        return duty.getInstrument();
    }

    public Occasion getOccasion() {
        return duty.occasion();
    }

    public boolean needs(Need other) {
        return need.filter(other::equals).isPresent();
    }

    /** Whether a review looks at it. */
    public boolean under(String review) {
        return duty.reviews().contains(review);
    }
}
