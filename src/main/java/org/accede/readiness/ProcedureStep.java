package org.accede.readiness;

/**
 * A step of the procedure by which a State joins.
 *
 * @param branch whether it is no part of the straight way: an objection, an extension, a lapse, leaving
 * @param who acts
 * @param takes how long, or when; empty if nothing sets a time
 */
public record ProcedureStep(
        String instrument,
        int order,
        StepName name,
        boolean branch,
        String what,
        String who,
        Basis basis,
        String pinpoint,
        String takes) {

    public String id() {
        return name.id();
    }
}
