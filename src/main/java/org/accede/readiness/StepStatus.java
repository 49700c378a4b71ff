package org.accede.readiness;

import java.util.Optional;
import org.accede.profile.Moment;

/** A step of the way, and whether it lies behind or ahead. */
public record StepStatus(ProcedureStep step, State state, Optional<Moment> on) {

    /** Where a step lies. */
    public enum State {
        DONE("behind"),
        HERE("here"),
        AHEAD("ahead"),
        /** Later steps are made; whether the law fits is for the verdicts to say. */
        IN_LAW("see the verdicts"),
        /** No part of the straight way; it need not come. */
        MAY_COME("may come"),
        HAPPENED("happened"),
        NOT_KNOWN("not known");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public String getInstrument() {
        return step.instrument();
    }

    public StepName getName() {
        return step.name();
    }

    public String getId() {
        return step.id();
    }

    /** Whether it is no part of the straight way. */
    public boolean isBranch() {
        return step.branch();
    }

    public boolean isDone() {
        return state == State.DONE || state == State.HERE;
    }

    /**
     * @param here the step at which the State stands, if that is known
     * @param behind whether rules found that it lies behind, whatever else is known
     */
    static StepStatus of(ProcedureStep step, Optional<ProcedureStep> here, boolean behind, StateBeforeTreaty before) {
        Optional<Moment> had = step.name().event().flatMap(before::on).filter(on -> on.hadCome(before.asOf()));
        return new StepStatus(step, state(step, here, behind, had.isPresent()), had);
    }

    private static State state(ProcedureStep step, Optional<ProcedureStep> here, boolean behind, boolean happened) {
        if (here.isEmpty()) {
            return behind ? State.DONE : step.branch() ? State.MAY_COME : State.NOT_KNOWN;
        }
        int order = Integer.compare(step.order(), here.get().order());
        if (order == 0) {
            return State.HERE;
        }
        if (step.branch()) {
            return happened ? State.HAPPENED : State.MAY_COME;
        }
        if (order > 0) {
            return State.AHEAD;
        }
        return step.kind() == ProcedureStep.Kind.LAW ? State.IN_LAW : State.DONE;
    }
}
