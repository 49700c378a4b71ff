package org.accede.profile;

import java.util.List;
import java.util.Map;

/**
 * What a profile says of one topic.
 *
 * @param facts statements by full fact id, {@code topic/exists} among them; several for one fact if several provisions answer it
 * @param open why a fact was left open and what to look at, by full fact id
 */
public record TopicAnswers(Map<String, List<Statement>> facts, Conditions conditions, Map<String, String> open) {}
