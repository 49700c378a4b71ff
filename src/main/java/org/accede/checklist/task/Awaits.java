package org.accede.checklist.task;

/**
 * The verdict on a duty waits for something that nobody has said.
 *
 * @param requirement the id of the duty
 */
public record Awaits(String requirement, What what) {

    /** For what. */
    public enum What {
        /** The answers to its open questions. */
        ANSWERS,
        /** A person's judgement. */
        JUDGEMENT,
        /** Where the State stands before the treaty. */
        STANDING
    }
}
