package org.accede.readiness;

import org.accede.verdict.Worded;

/** What runs out. */
public enum DeadlineKind implements Worded {
    INVITATION,
    /** The window for signature. */
    SIGNATURE
}
