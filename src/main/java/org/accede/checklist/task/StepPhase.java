package org.accede.checklist.task;

import java.util.List;
import org.accede.readiness.ProcedureStep;

/** Where a step stands on the way, seen from the deposit. */
public enum StepPhase implements Worded {
    /** All that comes before, but for the approval. */
    PREPARATION,
    /** The State's own organs approve. */
    APPROVAL,
    DEPOSIT,
    /** The entry into force. */
    IN_FORCE;

    private static final String APPROVED = "approved";
    private static final String DEPOSITED = "deposited";

    /**
     * The phase of a step.
     *
     * @param way all steps to the treaty
     */
    public static StepPhase of(ProcedureStep step, List<ProcedureStep> way) {
        if (isDeposit(step.id())) {
            return DEPOSIT;
        }
        boolean after = way.stream().anyMatch(other -> isDeposit(other.id()) && other.order() < step.order());
        return after ? IN_FORCE : step.id().equals(APPROVED) ? APPROVAL : PREPARATION;
    }

    /** Whether a step is the deposit of the instrument. */
    public static boolean isDeposit(String step) {
        return step.equals(DEPOSITED);
    }
}
