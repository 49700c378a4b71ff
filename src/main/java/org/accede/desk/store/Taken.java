package org.accede.desk.store;

/** Another program has the folder open. */
public final class Taken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String said;

    Taken(String said) {
        super(said);
        this.said = said;
    }

    /** What it said of itself: who, and at which address; empty if nothing. */
    public String said() {
        return said;
    }
}
