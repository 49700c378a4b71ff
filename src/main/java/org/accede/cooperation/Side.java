package org.accede.cooperation;

import org.accede.verdict.Worded;

/** Which of the two States. */
public enum Side implements Worded {
    /** It makes the request. */
    ASKING,
    /** The request goes to it. */
    ASKED;

    public Side other() {
        return this == ASKING ? ASKED : ASKING;
    }
}
