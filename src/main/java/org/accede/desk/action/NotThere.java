package org.accede.desk.action;

/** What is asked for is not there. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThere(String what) {
        super(what);
    }
}
