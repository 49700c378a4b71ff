package org.accede.input;

/** A call that cannot be carried out as it was written; the message says why and how to mend it. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
