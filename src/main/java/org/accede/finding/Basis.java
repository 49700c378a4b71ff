package org.accede.finding;

import org.accede.profile.Answer;
import org.accede.verdict.Worded;

/** What a verdict rests on. Reported is not read: who answers for a law has to know which of the two it was. */
public enum Basis implements Worded {
    /** On nothing: nobody knows anything that bears on it. */
    NOTHING,
    /** On provisions that whoever answered has read. */
    READ,
    /** On what others said of the law. */
    REPORTED,
    /** On both. */
    MIXED;

    /** Whether provisions that were read are a part of it. */
    public boolean isRead() {
        return this == READ || this == MIXED;
    }

    static Basis of(Answer answer) {
        return !answer.known() ? NOTHING : answer.reported() ? REPORTED : READ;
    }

    /** What rests on both together. */
    public Basis and(Basis other) {
        return this == NOTHING ? other : other == NOTHING || other == this ? this : MIXED;
    }
}
