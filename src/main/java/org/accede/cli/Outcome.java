package org.accede.cli;

import java.util.function.Supplier;

/** What became of one piece of work. It is handed from thread to thread, and a fault in it stays what it was when it was thrown. */
record Outcome<R>(R result, RuntimeException fault) {

    /** Does the work. */
    static <R> Outcome<R> of(Supplier<R> work) {
        try {
            return new Outcome<>(work.get(), null);
        } catch (RuntimeException e) {
            return new Outcome<>(null, e);
        }
    }

    /** What it gave; throws what it threw. */
    R get() {
        if (fault != null) {
            throw fault;
        }
        return result;
    }
}
