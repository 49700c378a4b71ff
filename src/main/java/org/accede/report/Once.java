package org.accede.report;

import java.util.function.Supplier;

/** What is made when the first format wants it, and once for all of them. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private T made;

    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = source.get();
        }
        return made;
    }
}
