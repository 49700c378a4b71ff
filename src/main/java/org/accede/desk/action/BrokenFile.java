package org.accede.desk.action;

/** A profile is asked about whose file cannot be read. */
public final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Held held;

    BrokenFile(Held held) {
        super(held.id());
        this.held = held;
    }

    public Held held() {
        return held;
    }
}
