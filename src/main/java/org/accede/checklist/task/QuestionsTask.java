package org.accede.checklist.task;

import java.util.List;
import java.util.Set;

/**
 * Open questions that are answered together: those of one topic, or one that a reviewer is to judge.
 *
 * @param about the id of the topic, or of the first paragraph that waits for the judgement
 * @param subject the title of the topic, or the question
 * @param asks the questions
 * @param requirements what waits for them
 */
public record QuestionsTask(
        TaskKind kind, String about, SubjectMatter matter, String subject, List<String> asks, Set<String> requirements)
        implements Task {

    @Override
    public String pinpoints() {
        return "";
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of();
    }
}
