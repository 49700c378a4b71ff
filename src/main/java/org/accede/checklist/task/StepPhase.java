package org.accede.checklist.task;

import java.util.List;
import org.accede.readiness.ProcedureStep;
import org.accede.readiness.StepName;
import org.accede.verdict.Worded;

/** Where a step stands on the way, seen from the deposit. */
public enum StepPhase implements Worded {
    /** All that comes before, but for the approval. */
    PREPARATION,
    /** The State's own organs approve. */
    APPROVAL,
    DEPOSIT,
    /** The entry into force. */
    IN_FORCE;

    /**
     * The phase of a step.
     *
     * @param way all steps to the treaty
     */
    public static StepPhase of(ProcedureStep step, List<ProcedureStep> way) {
        return switch (step.name()) {
            case DEPOSITED -> DEPOSIT;
            case APPROVED -> APPROVAL;
            default -> isAfterDeposit(step, way) ? IN_FORCE : PREPARATION;
        };
    }

    private static boolean isAfterDeposit(ProcedureStep step, List<ProcedureStep> way) {
        return way.stream().anyMatch(other -> other.name() == StepName.DEPOSITED && other.order() < step.order());
    }
}
