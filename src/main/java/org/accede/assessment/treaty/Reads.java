package org.accede.assessment.treaty;

/** That an element reads a question, so that what narrows the answer narrows the element. */
public interface Reads {

    Asked asked();

    Question question();

    default String getRequirement() {
        return asked().getRequirement();
    }

    /** Whether the question is for a person's judgement, which no condition of the law narrows. */
    default boolean isJudgement() {
        return question().isJudgement();
    }
}
