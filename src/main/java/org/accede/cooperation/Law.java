package org.accede.cooperation;

import java.util.List;
import java.util.Set;
import org.accede.profile.Answer;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;
import org.accede.profile.Value;

/**
 * The law of one State on a day, with all that follows from what its profile says.
 *
 * @param profile with where the State stands on the day
 * @param answers known ones, each question once
 * @param conditions that are law on the day
 * @param looked topics of which somebody has looked for all conditions
 */
public record Law(Profile profile, List<Answer> answers, List<Conditions.Condition> conditions, Set<String> looked) {

    /** Whether it is known not to reach an act. */
    boolean leavesOut(String act) {
        return answers.stream().anyMatch(answer -> answer.fact().equals(act) && answer.is(Value.Degree.NO));
    }
}
