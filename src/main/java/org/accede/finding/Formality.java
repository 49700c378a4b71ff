package org.accede.finding;

import java.util.Set;
import java.util.TreeSet;

/**
 * A declaration or reservation that a verdict depends on.
 *
 * @param article under which it is filed
 * @param by declaration or reservation
 * @param names the conditions or elements of the law that call for it
 * @param because why it stands so, where there is more to say than its state; else empty
 * @param review what a person has to answer about it; empty if nothing
 * @param rule the rule that says what it does
 */
public record Formality(
        String article, String by, Set<String> names, CureState state, String because, String review, String rule) {

    /** Its state, and why. */
    public String words() {
        return because.isEmpty() ? state.words() : state.words() + " (" + because + ")";
    }

    public boolean canStillBeMade() {
        return state == CureState.CAN_STILL_BE_MADE;
    }

    /** Whether that turns on the State's standing, which nobody has said. */
    public boolean mayBeTooLate() {
        return state.mayBeTooLate();
    }

    Formality with(Formality other) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(other.names);
        return new Formality(article, by, all, state, because, review, rule);
    }
}
