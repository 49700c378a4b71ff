package org.accede.checklist.task;

import org.accede.readiness.Status;
import org.accede.readiness.StatusKind;

/** How far the treaty binds the State. */
public enum BoundBy implements Worded {
    /** Not yet, or no longer. */
    NOT_BOUND,
    /** It has deposited its instrument and waits for the entry into force. */
    PENDING,
    PARTY;

    public static BoundBy of(Status status) {
        return !status.isBound() ? NOT_BOUND : status.kind() == StatusKind.PARTY ? PARTY : PENDING;
    }
}
