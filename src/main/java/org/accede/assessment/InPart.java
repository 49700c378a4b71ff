package org.accede.assessment;

import org.accede.assessment.law.Answer;
import org.accede.assessment.treaty.Reads;
import org.accede.finding.Reason;

/** That what an element reads is there only in part, so that it goes no higher than partly. */
public final class InPart extends OnElement {

    final Answer exists;

    /** @param exists the answer that its topic exists in part */
    public InPart(Reads reads, Answer exists, String rule) {
        super(reads.asked(), rule);
        this.exists = exists;
    }

    Reason reason() {
        return new Reason.Answered(exists.given(), exists.profile(), rule());
    }
}
