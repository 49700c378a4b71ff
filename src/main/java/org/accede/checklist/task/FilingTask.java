package org.accede.checklist.task;

import java.util.List;
import java.util.Set;

/**
 * The decision on a declaration or a reservation.
 *
 * @param paragraphs what is decided under it; none where a verdict only turns on it besides, or where nothing calls for it
 */
public record FilingTask(FilingPlace place, List<Paragraph> paragraphs) implements Task {

    @Override
    public TaskKind kind() {
        return TaskKind.FILING;
    }

    @Override
    public String about() {
        return place.name();
    }

    @Override
    public String subject() {
        return place.title();
    }

    @Override
    public SubjectMatter matter() {
        return paragraphs.isEmpty() ? SubjectMatter.OTHER : paragraphs.get(0).matter();
    }

    @Override
    public String pinpoints() {
        return place.basis().isEmpty() ? Paragraph.pinpoints(paragraphs) : place.basis();
    }

    @Override
    public Set<String> requirements() {
        return Paragraph.ids(paragraphs);
    }

    /** Whether the law as it stands calls for it. */
    public boolean isCurable() {
        return paragraphs.stream().anyMatch(Paragraph::isCurable)
                || !place.calledForBy().isEmpty() && place.isNeither();
    }

    public boolean isMade() {
        return place.isMade();
    }

    /** Whether it was made after the treaty let it be made. */
    public boolean isMadeLate() {
        return place.late().isPresent();
    }

    /** Why it came too late. */
    public String getReason() {
        return place.late().orElseThrow().reason();
    }

    public boolean isPlanned() {
        return place.isPlanned();
    }
}
