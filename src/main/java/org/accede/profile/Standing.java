package org.accede.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.verdict.Truth;

/** Where a State stands towards a treaty. */
public record Standing(State state, Optional<LocalDate> since, String source, String note) {

    public static final Standing UNKNOWN = new Standing(State.UNKNOWN, Optional.empty(), "", "");

    /** The stations on the way to a treaty. */
    public enum State {
        NONE,
        SIGNED,
        INVITED,
        PARTY,
        UNKNOWN;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Truth party() {
        return state == State.UNKNOWN ? Truth.UNKNOWN : Truth.of(state == State.PARTY);
    }
}
