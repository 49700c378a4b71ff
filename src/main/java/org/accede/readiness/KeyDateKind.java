package org.accede.readiness;

import org.accede.verdict.Worded;

/** What happens on a day that matters. */
public enum KeyDateKind implements Worded {
    /** The treaty enters into force for the State. */
    IN_FORCE,
    /** The first day on which it can, while that hangs on others. */
    NOT_BEFORE,
    /** The State is no Party any more. */
    LEFT
}
