package org.accede.readiness;

/**
 * A step of the procedure by which a State joins.
 *
 * @param who acts
 * @param takes how long, or when; empty if nothing sets a time
 */
public record ProcedureStep(
        String instrument,
        int order,
        StepName name,
        Kind kind,
        String what,
        String who,
        Basis basis,
        String pinpoint,
        String takes) {

    /** What kind of step it is. */
    public enum Kind {
        /** An act that others can see, and without which those behind it cannot be done. */
        ACT,
        /** Made in the law: the verdicts show it, and no later step does. */
        LAW,
        /** No part of the straight way: an objection, an extension, a lapse, leaving. */
        BRANCH
    }

    /** Whether it is no part of the straight way. */
    public boolean branch() {
        return kind == Kind.BRANCH;
    }

    public String id() {
        return name.id();
    }
}
