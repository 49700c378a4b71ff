package org.accede.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import org.accede.profile.Answer;
import org.accede.profile.Value;
import org.accede.verdict.Truth;

/** The values of the facts that are known. */
public final class KnownLaw {

    private final Map<String, Value> values = new LinkedHashMap<>();

    KnownLaw(Map<String, Answer> answers) {
        answers.forEach((fact, answer) -> {
            if (answer.known()) {
                values.put(fact, answer.value());
            }
        });
    }

    private KnownLaw(KnownLaw stated, Map<String, Value> derived) {
        values.putAll(derived);
        values.putAll(stated.values);
    }

    /** This and what was derived; an answer of its own wins. */
    KnownLaw with(Map<String, Value> derived) {
        return new KnownLaw(this, derived);
    }

    public boolean knows(String fact) {
        return values.containsKey(fact);
    }

    boolean is(String fact, Value value) {
        return value.equals(values.get(fact));
    }

    boolean yes(String fact) {
        return is(fact, Value.Degree.YES);
    }

    boolean partly(String fact) {
        return is(fact, Value.Degree.PARTLY);
    }

    boolean no(String fact) {
        return is(fact, Value.Degree.NO);
    }

    /** Whether the answer is yes; partly is not. */
    Truth holds(String fact) {
        return knows(fact) ? Truth.of(yes(fact)) : Truth.UNKNOWN;
    }

    /** The option chosen; empty if none is known. */
    String choice(String fact) {
        return values.get(fact) instanceof Value.Choice choice ? choice.option() : "";
    }

    /** The number, infinite if unlimited; not a number, which no comparison holds for, if none is known. */
    double number(String fact) {
        Value value = values.get(fact);
        if (value instanceof Value.Unlimited) {
            return Double.POSITIVE_INFINITY;
        }
        return value instanceof Value.Amount amount ? amount.amount().doubleValue() : Double.NaN;
    }

    public Value value(String fact) {
        return values.getOrDefault(fact, new Value.Unknown());
    }
}
