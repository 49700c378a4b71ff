package org.accede.checklist.task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.readiness.StepStatus;

/**
 * A step of the way to the treaty.
 *
 * @param where it stands on the way
 * @param lastDay if it has one of its own
 */
public record StepTask(StepStatus step, StepPhase where, Optional<LastDay> lastDay) implements Task {

    @Override
    public TaskKind kind() {
        return TaskKind.STEP;
    }

    @Override
    public String about() {
        return step.getId();
    }

    @Override
    public String subject() {
        return step.step().what();
    }

    @Override
    public SubjectMatter matter() {
        return SubjectMatter.OTHER;
    }

    @Override
    public String pinpoints() {
        return step.step().pinpoint();
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of();
    }

    @Override
    public Set<String> requirements() {
        return Set.of();
    }

    @Override
    public Optional<StepPhase> phase() {
        return Optional.of(where);
    }

    public int getOrder() {
        return step.step().order();
    }

    /** Whether it lies behind, or is where the State stands. */
    public boolean isBehind() {
        return step.isDone();
    }

    public boolean isUnknown() {
        return step.state() == StepStatus.State.NOT_KNOWN;
    }

    /** When it was made, as precise as it is known. */
    public String getMade() {
        return step.on().map(day -> "made: " + day.text()).orElse("it lies behind");
    }
}
