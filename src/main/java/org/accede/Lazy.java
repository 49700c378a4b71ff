package org.accede;

import java.util.function.Supplier;

/** Something that is worked out when it is first asked for, and once. */
final class Lazy<T> {

    private Supplier<T> source;
    private T value;
    private volatile boolean there;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    /** Begins to work it out beside all else. What goes wrong comes out where it is asked for, where it is tried again. */
    void ahead() {
        Thread beside = new Thread(this::tried, "ahead");
        beside.setDaemon(true);
        beside.start();
    }

    private void tried() {
        try {
            get();
        } catch (RuntimeException e) {
            // it is asked for again
        }
    }

    /** Whether it was worked out. Does not wait for who works it out just now. */
    boolean isThere() {
        return there;
    }

    synchronized T get() {
        if (source != null) {
            value = source.get();
            source = null;
            there = true;
        }
        return value;
    }
}
