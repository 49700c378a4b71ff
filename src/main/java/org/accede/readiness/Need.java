package org.accede.readiness;

import org.accede.verdict.Worded;

/** What a duty that blocks needs to be fulfilled. */
public enum Need implements Worded {
    CHANGE_OF_LAW,
    /** No law mends it: an instruction, an agreement, a unit or a record does. */
    PRACTICE,
    /** A declaration or reservation that the treaty permits. */
    FILING,
    /** It falls short of nothing but what we read into the text. */
    OUR_READING
}
