package org.accede.assessment.treaty;

/**
 * One of several questions on which an element turns that rules decide.
 *
 * @param place in the element's list, from 0
 */
public record Reading(Asked asked, Question question, int place) implements Reads {

    public String getFact() {
        return question.getId();
    }
}
