package org.accede.assessment;

import org.accede.assessment.treaty.Asked;

/** Something that bears on one element of a clause. */
public abstract class OnElement extends Bearing {

    private final Asked asked;

    OnElement(Asked asked, String rule) {
        super(asked.clause(), rule);
        this.asked = asked;
    }

    public final Asked asked() {
        return asked;
    }
}
