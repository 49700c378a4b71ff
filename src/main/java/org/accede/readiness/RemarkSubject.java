package org.accede.readiness;

import org.accede.verdict.Worded;

/** What a remark belongs to, in the order in which remarks are written. */
public enum RemarkSubject implements Worded {
    CONSENT,
    /** How many instruments the treaty waits for. */
    COUNT,
    DECISION,
    DEPOSIT,
    FILING,
    HUMAN_RIGHTS,
    RESERVATIONS
}
