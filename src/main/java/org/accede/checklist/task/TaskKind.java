package org.accede.checklist.task;

import org.accede.verdict.Worded;

/** What kind of thing is to be done. */
public enum TaskKind implements Worded {
    /** Questions about the law or an institution are to be answered. */
    FACTS,
    /** A named reviewer is to judge. */
    JUDGEMENT,
    /** What was filed is to be looked up. */
    LOOK_UP,
    /** A declaration or reservation is to be decided on. */
    FILING,
    /** Options of the law, and what a State is only to consider, are to be weighed. */
    WEIGH,
    /** The law is to be changed. */
    LAW,
    /** Practice is to be changed. */
    PRACTICE,
    /** An authority is to be named. */
    AUTHORITY,
    /** The depositary is to be told something with the deposit. */
    NOTICE,
    /** The depositary is to be told of an authority, which no text asks for and Parties do in practice. */
    TELL,
    /** The bill that holds every change of law is to be adopted. */
    BILL,
    /** A step of the way to the treaty. */
    STEP,
    /** What is asked for from the entry into force on. */
    LATER;

    /** Whether it has no name but the title of an article, so that its place there tells it from others. */
    public boolean isNamedByPlace() {
        return this == LAW || this == PRACTICE || this == NOTICE || this == TELL || this == LATER;
    }

    /** Whether what it serves is fulfilled in other tasks. */
    public boolean isShared() {
        return this == BILL || this == LOOK_UP || this == TELL;
    }
}
