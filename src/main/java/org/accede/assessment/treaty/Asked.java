package org.accede.assessment.treaty;

import org.accede.catalogue.Element;

/** An element of a clause: the smallest thing that a treaty asks for and that gets a verdict. */
public abstract sealed class Asked permits AskedAnswer, AskedByRule, AskedOfEach, AskedCondition, AskedFiling {

    private final Clause clause;
    private final Element element;
    private final int index;

    Asked(Clause clause, Element element) {
        this.clause = clause;
        this.element = element;
        this.index = clause.size();
        clause.add(this);
    }

    public final Clause clause() {
        return clause;
    }

    public final Element element() {
        return element;
    }

    /** Its place in the clause, from 0. */
    public final int index() {
        return index;
    }

    /** The id of the clause. */
    public final String getRequirement() {
        return clause.getId();
    }

    public final String getName() {
        return element.name().toString();
    }

    public final String getInstrument() {
        return clause.getInstrument();
    }

    @Override
    public final String toString() {
        return getRequirement() + " " + getName();
    }
}
