package org.accede.readiness;

import org.accede.verdict.Worded;

/**
 * What a duty means for readiness.
 *
 * @param weight of a blocker: 1 is the heaviest
 */
public record DutyReadiness(DutyForJoining duty, Kind kind, int weight, String why) {

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

    /** Whether a review looks at it. */
    public boolean under(String review) {
        return duty.reviews().contains(review);
    }
}
