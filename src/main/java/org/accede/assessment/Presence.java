package org.accede.assessment;

import org.accede.assessment.treaty.Gate;

/** Whether the topic exists of which a part of a clause is asked. */
public final class Presence extends Bearing {

    final String question;
    final boolean there;

    public Presence(Gate gate, boolean there, String rule) {
        super(gate.clause(), rule);
        this.question = gate.exists().getId();
        this.there = there;
    }
}
