package org.accede.readiness;

/**
 * What a duty means for readiness.
 *
 * @param weight of a blocker: 1 is the heaviest
 */
public record DutyReadiness(DutyForJoining duty, Kind kind, int weight, String why) {

    /** The part that it plays. */
    public enum Kind {
        FINE,
        BLOCKER,
        JUDGEMENT,
        OPEN,
        /** A step of the deposit and no gap. */
        AT_DEPOSIT,
        LATER
    }
}
