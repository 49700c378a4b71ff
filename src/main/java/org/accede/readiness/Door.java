package org.accede.readiness;

/**
 * By which door a State or an organization can join a treaty.
 *
 * @param id a short name, such as member or invitation
 * @param review a question for a person; empty if there is none
 */
public record Door(
        String instrument, String id, String how, Basis basis, String pinpoint, String reason, String review) {

    public boolean isOpen() {
        return !id.equals("not-eligible") && !id.equals("not-yet");
    }

    public ProcedureStep step(int order, String id, String what, String who, Basis on, String place, String takes) {
        return new ProcedureStep(instrument, order, id, false, what, who, on, place, takes);
    }

    /** A step that is no part of the straight way. */
    public ProcedureStep branch(int order, String id, String what, String who, Basis on, String place, String takes) {
        return new ProcedureStep(instrument, order, id, true, what, who, on, place, takes);
    }

    public Remark remark(String about, int order, String says, Basis on, String place) {
        return new Remark(instrument, about, order, says, on, place);
    }
}
