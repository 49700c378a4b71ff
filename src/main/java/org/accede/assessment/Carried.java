package org.accede.assessment;

import org.accede.assessment.treaty.Asked;
import org.accede.finding.Reason;

/** That what was reported to do all that another clause asks does what this element asks, because both ask the very same. */
public final class Carried extends OnElement {

    private final Agreed agreed;

    public Carried(Asked asked, Agreed agreed, String rule) {
        super(asked, rule);
        this.agreed = agreed;
    }

    /** Whether the conditions that the law may add under the other clause cost nothing under this one. */
    public boolean isWithin() {
        return clause().tolerates(agreed.clause());
    }

    /** Of several the one that is named first, whatever the order in which rules fired. */
    boolean precedes(Carried other) {
        return reason().says().compareTo(other.reason().says()) < 0;
    }

    Reason reason() {
        return new Reason.Reported(
                agreed.report().words() + "; carried from " + agreed.getRequirement(),
                agreed.report().citations(),
                rule());
    }
}
