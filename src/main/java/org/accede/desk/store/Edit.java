package org.accede.desk.store;

import java.util.List;

/** What is to be changed in a file, all of it or nothing: one entry of the history, and one undo. */
public sealed interface Edit {

    /** At some places. */
    record AtPlaces(List<Put> puts) implements Edit {}

    /**
     * The whole text.
     *
     * @param seen the digest of the file in whose stead it is to stand
     */
    record Whole(String text, String seen) implements Edit {}

    static Edit of(Put... puts) {
        return new AtPlaces(List.of(puts));
    }

    static Edit of(List<Put> puts) {
        return new AtPlaces(List.copyOf(puts));
    }

    static Edit whole(String text, String seen) {
        return new Whole(text, seen);
    }
}
