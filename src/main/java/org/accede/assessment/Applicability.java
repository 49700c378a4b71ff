package org.accede.assessment;

import org.accede.assessment.law.Answer;
import org.accede.assessment.treaty.Clause;
import org.accede.assessment.treaty.OnlyIf;
import org.accede.verdict.Truth;

/** Whether a conditional clause applies to this State. */
public final class Applicability extends Bearing {

    final Truth truth;
    final String words;

    private Applicability(Clause clause, Truth truth, String words, String rule) {
        super(clause, rule);
        this.truth = truth;
        this.words = words;
    }

    public static Applicability yes(OnlyIf onlyIf, Answer answer, String rule) {
        return new Applicability(onlyIf.clause(), Truth.YES, answer.toString(), rule);
    }

    public static Applicability unknown(Clause clause, String rule) {
        return new Applicability(clause, Truth.UNKNOWN, clause.getCondition() + ": unknown", rule);
    }

    public static Applicability no(OnlyIf onlyIf, Answer answer, String rule) {
        return new Applicability(onlyIf.clause(), Truth.NO, answer.toString(), rule);
    }
}
