package org.accede.readiness.standing;

import org.accede.verdict.Worded;

/** Who says something of a State. */
public enum Speaker implements Worded {
    PROFILE,
    REGISTER
}
