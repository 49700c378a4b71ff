package org.accede.assessment.treaty;

import org.accede.catalogue.Element;

/** An element that the answer to one question decides. */
public final class AskedAnswer extends Asked implements Reads {

    private final Question question;
    private final boolean helpsNo;
    private final boolean needed;

    AskedAnswer(Clause clause, Element element, Question question, boolean helpsNo, boolean needed) {
        super(clause, element);
        this.question = question;
        this.helpsNo = helpsNo;
        this.needed = needed;
    }

    @Override
    public Asked asked() {
        return this;
    }

    @Override
    public Question question() {
        return question;
    }

    /** Whether "no" is the answer that fulfils it. */
    public boolean isHelpsNo() {
        return helpsNo;
    }

    /** Whether every way to fulfil the clause needs it. */
    public boolean isNeeded() {
        return needed;
    }
}
