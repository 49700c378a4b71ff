package org.accede.desk.web;

/** A request that is not answered as asked; the person is told why, in the words of a message. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean canBeSentAgain;

    /** @param message the key of the message */
    Refusal(int status, String message) {
        this(status, message, false);
    }

    /** @param canBeSentAgain whether the person may send the same once more, having seen it */
    Refusal(int status, String message, boolean canBeSentAgain) {
        super(message, null, false, false);
        this.status = status;
        this.canBeSentAgain = canBeSentAgain;
    }

    int status() {
        return status;
    }

    boolean canBeSentAgain() {
        return canBeSentAgain;
    }
}
