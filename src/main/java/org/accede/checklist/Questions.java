package org.accede.checklist;

import java.util.List;
import java.util.Set;

/**
 * Open questions that are answered together: those of one topic, or one that a reviewer is to judge.
 *
 * @param about the id of the topic, or of the first paragraph that waits for the judgement
 * @param kind of the topic, or {@code judgement}
 * @param title of the topic, or the question
 * @param asks the questions
 * @param requirements what waits for them
 */
public record Questions(String about, String kind, String title, List<String> asks, Set<String> requirements) {}
