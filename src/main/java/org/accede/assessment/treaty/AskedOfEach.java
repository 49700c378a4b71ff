package org.accede.assessment.treaty;

import org.accede.catalogue.Element;

/** An element that every item of a list must fulfil. */
public final class AskedOfEach extends Asked implements Reads {

    private final Question question;

    AskedOfEach(Clause clause, Element element, Question question) {
        super(clause, element);
        this.question = question;
    }

    @Override
    public Asked asked() {
        return this;
    }

    @Override
    public Question question() {
        return question;
    }
}
