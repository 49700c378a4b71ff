package org.accede.compare;

import org.accede.verdict.Worded;

/** What is known of the law of a country on an article. */
public enum Known implements Worded {
    /** Answers or reports bear on it, and the verdict says how it stands. */
    ASSESSED,
    /** Nobody has answered a question of it, of a law that is otherwise read or reported. */
    NO_ANSWER,
    /** Nobody has read the law of the country at all: nothing can be said, and nothing is missing. */
    LAW_NOT_READ
}
