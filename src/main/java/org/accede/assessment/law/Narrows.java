package org.accede.assessment.law;

import java.util.List;
import org.accede.assessment.treaty.Question;
import org.accede.assessment.treaty.Reads;

/** That a condition of the law narrows the answer to a question, and so whatever reads it. */
public record Narrows(Condition condition, Question question) {

    public String getName() {
        return condition.getName();
    }

    public String getMayBe() {
        return condition.getMayBe();
    }

    public List<Reads> readers() {
        return question.readers();
    }

    public String words() {
        return condition.words();
    }
}
