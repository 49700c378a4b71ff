package org.accede.checklist.task;

import org.accede.readiness.Status;

/** How far the treaty binds the State. */
public enum Membership implements Worded {
    /** Not yet, or no longer. */
    NOT_BOUND,
    /** It has deposited its instrument and waits for the entry into force. */
    PENDING,
    PARTY;

    public static Membership of(Status status) {
        return !status.isBound() ? NOT_BOUND : status.id().equals("party") ? PARTY : PENDING;
    }
}
