package org.accede.readiness;

import org.accede.verdict.Worded;

/** The one word that says how ready a State is. */
public enum ReadinessWord implements Worded {
    READY_TO_REQUEST,
    READY_TO_DEPOSIT,
    NOT_READY,
    CANNOT_TELL,
    /** It is bound already. */
    BOUND,
    /** No door is open to it. */
    NOT_ELIGIBLE;

    boolean isReady() {
        return this == READY_TO_REQUEST || this == READY_TO_DEPOSIT;
    }
}
