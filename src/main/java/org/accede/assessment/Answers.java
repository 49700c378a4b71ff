package org.accede.assessment;

import java.math.BigDecimal;
import java.util.Map;
import org.accede.profile.Answer;
import org.accede.profile.Value;

/** Tests that rules make on the answers to questions. Each is true only of what is known. */
public abstract class Answers {

    private final Map<String, Answer> known;

    Answers(Map<String, Answer> known) {
        this.known = known;
    }

    public final Answer answer(String fact) {
        Answer answer = known.get(fact);
        return answer == null ? Answer.unknown(fact, "") : answer;
    }

    public final boolean known(String fact) {
        return answer(fact).known();
    }

    public final boolean yes(String fact) {
        return answer(fact).is(Value.Degree.YES);
    }

    public final boolean partly(String fact) {
        return answer(fact).is(Value.Degree.PARTLY);
    }

    public final boolean no(String fact) {
        return answer(fact).is(Value.Degree.NO);
    }

    public final boolean choice(String fact, String option) {
        return answer(fact).value() instanceof Value.Choice choice
                && choice.option().equals(option);
    }

    /** A number within the bounds, both included. */
    public final boolean between(String fact, long low, long high) {
        return answer(fact).value() instanceof Value.Amount number
                && number.amount().compareTo(BigDecimal.valueOf(low)) >= 0
                && number.amount().compareTo(BigDecimal.valueOf(high)) <= 0;
    }

    /** A number greater than the bound, or unlimited. */
    public final boolean above(String fact, long bound) {
        Value value = answer(fact).value();
        return value instanceof Value.Unlimited
                || value instanceof Value.Amount number && number.amount().compareTo(BigDecimal.valueOf(bound)) > 0;
    }

    /** A number less than the bound. */
    public final boolean below(String fact, long bound) {
        return answer(fact).value() instanceof Value.Amount number
                && number.amount().compareTo(BigDecimal.valueOf(bound)) < 0;
    }

    final Map<String, Answer> map() {
        return known;
    }
}
