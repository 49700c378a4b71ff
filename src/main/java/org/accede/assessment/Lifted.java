package org.accede.assessment;

import org.accede.assessment.treaty.Asked;

/** That an element goes up as far as the treaty lets a law leave it out, or fall short of it in one way. */
public final class Lifted extends OnElement {

    final Permitted permitted;

    public Lifted(Asked asked, Permitted permitted, String rule) {
        super(asked, rule);
        this.permitted = permitted;
    }
}
