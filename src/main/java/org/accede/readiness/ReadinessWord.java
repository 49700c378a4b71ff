package org.accede.readiness;

import org.accede.verdict.Worded;

/** The one word that says how ready a State is. */
public enum ReadinessWord implements Worded {
    READY_TO_REQUEST("ready to request"),
    READY_TO_DEPOSIT("ready to deposit"),
    NOT_READY("not ready"),
    CANNOT_TELL("cannot be told yet"),
    /** It is bound already. */
    BOUND("bound already"),
    /** No door is open to it. */
    NOT_ELIGIBLE("not eligible");

    private final String words;

    ReadinessWord(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    boolean isReady() {
        return this == READY_TO_REQUEST || this == READY_TO_DEPOSIT;
    }
}
