package org.accede.assessment.treaty;

/**
 * A question that must be answered yes for a permit to count.
 *
 * @param place in the permit's list, from 0
 */
public record With(Permit permit, Question question, int place) {

    public String getFact() {
        return question.getId();
    }
}
