package org.accede.assessment;

import org.accede.assessment.treaty.Reads;
import org.accede.finding.Reason;

/** That nobody has looked for conditions of a topic, and what others reported says that there are none which cost anything. */
public final class Assured extends OnElement {

    private final Reason reason;

    /** By a report on the clause itself. */
    public Assured(Reads reads, Agreed agreed, String rule) {
        super(reads.asked(), rule);
        this.reason = agreed.reason();
    }

    /** By one on its twin. */
    public Assured(Reads reads, Carried carried, String rule) {
        super(reads.asked(), rule);
        this.reason = carried.reason();
    }

    Reason reason() {
        return reason;
    }
}
