package org.accede.desk.store;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The disk did not take what was to be kept beside a file. */
public final class NotKept extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    NotKept(IOException e) {
        super(e);
    }

    public Outcome.NotWritten outcome() {
        return NotWritten.because(getCause());
    }
}
