package org.accede.assessment.treaty;

import java.util.List;
import org.accede.catalogue.Element;

/** An element that the answer to one question decides. */
public final class AskedAnswer extends Asked implements Reads {

    private final Question question;
    private final boolean helpsNo;

    AskedAnswer(Clause clause, Element element, Question question, boolean helpsNo, boolean needed) {
        super(clause, element, needed);
        this.question = question;
        this.helpsNo = helpsNo;
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

    /** Of several that one question decides the one that is named first, whatever the order of facts. */
    public boolean precedes(AskedAnswer other) {
        int clauses = getRequirement().compareTo(other.getRequirement());
        return clauses < 0 || clauses == 0 && index() < other.index();
    }

    @Override
    public List<AskedAnswer> alike() {
        return isJudgement()
                ? List.of()
                : (helpsNo ? question.askedForNo() : question.askedForYes())
                        .stream().filter(other -> other.clause() != clause()).toList();
    }
}
