package org.accede.assessment;

import java.util.List;
import java.util.Set;
import org.accede.profile.Answer;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;

/**
 * All that is known of a law on a day, whatever a treaty asks.
 *
 * @param answers known ones, in the order of their questions
 * @param looked topics of which somebody has looked for all conditions
 */
public record Settled(
        Profile profile, List<Answer> answers, List<Conditions.Condition> conditions, Set<String> looked) {}
