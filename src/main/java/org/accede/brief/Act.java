package org.accede.brief;

import org.accede.verdict.Worded;

/** What kind of act is called for. */
public enum Act implements Worded {
    /** A treaty is signed while that can be done, or is acceded to later. */
    SIGN,
    /** The law has to change. */
    LAW,
    /** A declaration or reservation, or the law. */
    FILING,
    /** Somebody is to be named or told, or something done. */
    PRACTICE,
    /** Nobody knows yet how the law stands. */
    FIND_OUT
}
