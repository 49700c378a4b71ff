package org.accede.cli;

/** A call that cannot be carried out as it was written; the message says why and how to mend it. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
