package org.accede.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.verdict.Truth;

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
     * @param what one of {@link #STEPS}
     * @param until of an invitation or an extension its last day; of an objection the day on which it was withdrawn
     * @param by who objected
     */
    public record Step(String what, Moment date, Optional<Moment> until, String by, String source, String note) {}

    /** Names of steps, in the order of the way. */
    public static final List<String> STEPS = List.of(
            "preparing",
            "signed",
            "requested",
            "consultation",
            "objection",
            "rapporteur-group",
            "invited",
            "extended",
            "approved",
            "deposited",
            "denounced");

    /** Those that belong to a request to be invited. */
    public static final List<String> BY_INVITATION =
            List.of("requested", "consultation", "objection", "rapporteur-group", "invited", "extended");

    /** The stations on the way to a treaty. */
    public enum State {
        NONE,
        SIGNED,
        INVITED,
        /** Bound, though the treaty is not yet in force for it: it can file nothing more. */
        DEPOSITED,
        PARTY,
        UNKNOWN;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Truth party() {
        return state == State.UNKNOWN ? Truth.UNKNOWN : Truth.of(state == State.PARTY || state == State.DEPOSITED);
    }
}
