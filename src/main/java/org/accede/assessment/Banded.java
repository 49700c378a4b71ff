package org.accede.assessment;

import org.accede.assessment.law.Answer;
import org.accede.assessment.treaty.Asked;
import org.accede.assessment.treaty.Banding;
import org.accede.catalogue.Band;

/** That an answer lies in a band of the answers on which an element turns. */
public record Banded(Banding banding, Answer answer) {

    public Asked asked() {
        return banding.asked();
    }

    public Band band() {
        return banding.band();
    }

    /** The name under which rules speak of the band. */
    public String getName() {
        return banding.band().name();
    }

    /** The id of the question. */
    public String getQuestion() {
        return answer.getQuestion();
    }

    public String getRequirement() {
        return banding.asked().getRequirement();
    }

    public boolean isDecisive() {
        return banding.isDecisive();
    }
}
