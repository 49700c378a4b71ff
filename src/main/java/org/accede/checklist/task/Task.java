package org.accede.checklist.task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.readiness.StepName;

/** Something to be done, before rules say how far it has come, what it needs, what it means, whose it is and by when. */
public sealed interface Task permits QuestionsTask, DutyTask, FilingTask, StepTask {

    TaskKind kind();

    /** The paragraph, article, filing, topic, treaty or step that it is about. */
    String about();

    /** What it is about, in words. */
    String subject();

    /** What its duties or its questions are about. */
    SubjectMatter matter();

    /** Where the treaty says so; empty where it says nothing. */
    String pinpoints();

    /** What it fulfils; none where questions are to be answered. */
    List<Paragraph> paragraphs();

    /** The ids of the paragraphs that it fulfils, or that wait for it. */
    Set<String> requirements();

    /** The step that it is, if it is one. */
    default Optional<StepName> step() {
        return Optional.empty();
    }

    /** Where its step stands on the way, if it is one. */
    default Optional<StepPhase> phase() {
        return Optional.empty();
    }

    /** The last day that it has of its own. */
    default Optional<LastDay> lastDay() {
        return Optional.empty();
    }

    /** Stable: the same matter has the same id tomorrow. */
    default String getId() {
        return kind().id() + ":" + about();
    }

    /** The article of what it fulfils; empty if it is about none. */
    default String getArticleId() {
        return paragraphs().isEmpty() ? "" : paragraphs().get(0).getArticleId();
    }

    default String getArticleTitle() {
        return paragraphs().isEmpty() ? "" : paragraphs().get(0).article().title();
    }

    /** Whether it reads a question of the topic. */
    default boolean reads(String topic) {
        return paragraphs().stream().anyMatch(paragraph -> paragraph.reads(topic));
    }

    /** Whether one of its paragraphs waits for the questions of another task. */
    default boolean waitsFor(QuestionsTask questions) {
        return paragraphs().stream().anyMatch(p -> questions.requirements().contains(p.getId()));
    }

    default Detail.Needs needs(Task other) {
        return new Detail.Needs(getId(), other.getId());
    }

    default Detail.InState is(TaskState state, String because) {
        return new Detail.InState(getId(), state, because);
    }
}
