package org.accede.checklist.task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.readiness.StepName;
import org.accede.readiness.StepStatus;

/**
 * A step of the way to the treaty.
 *
 * @param status whether it lies behind or ahead
 * @param where it stands on the way
 * @param lastDay if it has one of its own
 */
public record StepTask(StepStatus status, StepPhase where, Optional<LastDay> lastDay) implements Task {

    @Override
    public TaskKind kind() {
        return TaskKind.STEP;
    }

    @Override
    public String about() {
        return status.getId();
    }

    @Override
    public String subject() {
        return status.step().what();
    }

    @Override
    public SubjectMatter matter() {
        return SubjectMatter.OTHER;
    }

    @Override
    public String pinpoints() {
        return status.step().pinpoint();
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
    public Optional<StepName> step() {
        return Optional.of(status.getName());
    }

    @Override
    public Optional<StepPhase> phase() {
        return Optional.of(where);
    }

    public int getOrder() {
        return status.step().order();
    }

    /** Whether it lies behind, or is where the State stands. */
    public boolean isBehind() {
        return status.isDone();
    }

    public boolean isUnknown() {
        return status.state() == StepStatus.State.NOT_KNOWN;
    }

    /** When it was made, as precise as it is known. */
    public String getMade() {
        return status.on().map(day -> "made: " + day.text()).orElse("it lies behind");
    }
}
