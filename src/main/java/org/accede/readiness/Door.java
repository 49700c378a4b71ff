package org.accede.readiness;

/**
 * By which door a State or an organization can join a treaty.
 *
 * @param how it joins by it
 * @param review a question for a person; empty if there is none
 */
public record Door(
        String instrument, DoorKind kind, String how, Basis basis, String pinpoint, String reason, String review) {

    public String id() {
        return kind.id();
    }

    public boolean isOpen() {
        return kind.isOpen();
    }

    public ProcedureStep step(int order, StepName name, String what, String who, Basis on, String place, String takes) {
        return new ProcedureStep(instrument, order, name, ProcedureStep.Kind.ACT, what, who, on, place, takes);
    }

    /** A step that is made in the law, and not shown by later ones: a State can sign before its law fits. */
    public ProcedureStep inLaw(
            int order, StepName name, String what, String who, Basis on, String place, String takes) {
        return new ProcedureStep(instrument, order, name, ProcedureStep.Kind.LAW, what, who, on, place, takes);
    }

    /** A step that is no part of the straight way. */
    public ProcedureStep branch(
            int order, StepName name, String what, String who, Basis on, String place, String takes) {
        return new ProcedureStep(instrument, order, name, ProcedureStep.Kind.BRANCH, what, who, on, place, takes);
    }

    public Remark remark(RemarkSubject about, int order, String says, Basis on, String place) {
        return new Remark(instrument, about, order, says, on, place);
    }
}
