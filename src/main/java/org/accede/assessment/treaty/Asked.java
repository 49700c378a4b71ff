package org.accede.assessment.treaty;

import java.util.List;
import org.accede.catalogue.Element;

/** An element of a clause: the smallest thing that a treaty asks for and that gets a verdict. */
public abstract sealed class Asked permits AskedAnswer, AskedByRule, AskedOfEach, AskedCondition, AskedFiling {

    private final Clause clause;
    private final Element element;
    private final int index;
    private final boolean needed;

    Asked(Clause clause, Element element, boolean needed) {
        this.clause = clause;
        this.element = element;
        this.index = clause.size();
        this.needed = needed;
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

    /** Whether every way to fulfil the clause needs it. */
    public final boolean isNeeded() {
        return needed;
    }

    /** The elements of other clauses that ask the very same. */
    public abstract List<? extends Asked> alike();

    public final Clause getClause() {
        return clause;
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
