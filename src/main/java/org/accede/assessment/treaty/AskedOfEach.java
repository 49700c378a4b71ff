package org.accede.assessment.treaty;

import java.util.List;
import org.accede.catalogue.Element;

/** An element that every item of a list must fulfil. */
public final class AskedOfEach extends Asked implements Reads {

    private final Question question;

    AskedOfEach(Clause clause, Element element, Question question, boolean needed) {
        super(clause, element, needed);
        this.question = question;
    }

    @Override
    public Asked asked() {
        return this;
    }

    @Override
    public List<AskedOfEach> alike() {
        return question.askedOfEach().stream()
                .filter(other -> other.clause() != clause())
                .toList();
    }

    @Override
    public Question question() {
        return question;
    }
}
