package org.accede.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Bounds;
import org.accede.profile.Value;
import org.accede.verdict.Truth;

/** The values of the facts that are known. */
public final class KnownLaw {

    private final Map<String, Value> values;

    KnownLaw(Map<String, Value> values) {
        this.values = values;
    }

    /** This and what was derived; an answer of its own wins. */
    KnownLaw with(Map<String, Value> derived) {
        Map<String, Value> all = new LinkedHashMap<>(derived);
        all.putAll(values);
        return new KnownLaw(all);
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

    /** The answer as the files of a treaty write it: a degree, or the option of a choice; empty if none is known. */
    String word(String fact) {
        Value value = values.get(fact);
        return value instanceof Value.Choice choice ? choice.option() : value == null ? "" : value.words();
    }

    /** How many days, months or years; empty if no number is known. */
    Optional<Extent> number(String fact) {
        return Extent.of(value(fact));
    }

    /** Whether the answer is among those that a file means by a word or by bounds. */
    boolean answers(String fact, Bounds meant) {
        return meant.is().isEmpty()
                ? number(fact).filter(extent -> extent.within(meant)).isPresent()
                : meant.is().equals(word(fact));
    }

    public Value value(String fact) {
        return values.getOrDefault(fact, new Value.Unknown());
    }
}
