package org.accede.plan;

import org.accede.verdict.Worded;

/** What kind of act a change is. */
public enum StepKind implements Worded {
    /** The law says otherwise and is changed. */
    AMEND("amend"),
    /** What is done under the law is changed. */
    PRACTISE("do"),
    /** A declaration or reservation is planned. */
    FILE("file"),
    /** Nobody has answered: it is assumed, and has to be found out. */
    FIND_OUT("assumed, to be found out"),
    /** A named reviewer has to say so. */
    JUDGE("for a reviewer to say");

    private final String words;

    StepKind(String words) {
        this.words = words;
    }

    /** As it stands before what is to be done. */
    public String words() {
        return words;
    }

    /** Whether something is done, rather than assumed until somebody has found it out. */
    public boolean isAct() {
        return this == AMEND || this == PRACTISE || this == FILE;
    }
}
