package org.accede.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.verdict.Truth;
import org.accede.verdict.Worded;

/**
 * Where a State stands towards a treaty.
 *
 * @param since of an invitation the day on which it was decided; of a Party the day on which the treaty entered into force for it
 * @param steps what happened on the way, as far as it is stated
 */
public record Standing(State state, Optional<LocalDate> since, String source, String note, List<Step> steps) {

    public static final Standing UNKNOWN = new Standing(State.UNKNOWN, Optional.empty(), "", "");

    public Standing(State state, Optional<LocalDate> since, String source, String note) {
        this(state, since, source, note, List.of());
    }

    /**
     * Something that happened on the way to a treaty.
     *
     * @param until of an invitation or an extension its last day; of an objection the day on which it was withdrawn
     * @param by who objected
     */
    public record Step(TreatyEvent what, Moment date, Optional<Moment> until, String by, String source, String note) {}

    /** The stations on the way to a treaty. */
    public enum State implements Worded {
        NONE,
        SIGNED,
        INVITED,
        /** Bound, though the treaty is not yet in force for it: it can file nothing more. */
        DEPOSITED,
        PARTY,
        UNKNOWN
    }

    public Truth party() {
        return state == State.UNKNOWN ? Truth.UNKNOWN : Truth.of(state == State.PARTY || state == State.DEPOSITED);
    }
}
