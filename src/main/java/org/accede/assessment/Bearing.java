package org.accede.assessment;

import org.accede.assessment.treaty.Clause;

/** Something that rules concluded and that bears on the verdict on a clause. */
public abstract class Bearing {

    private final Clause clause;
    private final String rule;

    Bearing(Clause clause, String rule) {
        this.clause = clause;
        this.rule = rule;
    }

    public final Clause clause() {
        return clause;
    }

    /** The id of the clause. */
    public final String getRequirement() {
        return clause.getId();
    }

    /** The rule that concluded it. */
    public final String rule() {
        return rule;
    }
}
