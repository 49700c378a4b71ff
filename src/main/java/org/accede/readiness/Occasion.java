package org.accede.readiness;

import org.accede.verdict.Worded;

/** What a State can be ready for. */
public enum Occasion implements Worded {
    /** To ask to be invited: bills count as law. */
    REQUEST,
    DEPOSIT
}
