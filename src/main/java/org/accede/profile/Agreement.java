package org.accede.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.verdict.Worded;

/**
 * A treaty or arrangement on cooperation with some States alone, or that there is none with them.
 *
 * @param with ISO codes of the partners
 * @param since when it stands so, if that is known
 * @param title empty where there is none
 * @param source empty where none is named
 */
public record Agreement(
        List<String> with,
        List<Matter> on,
        State state,
        String title,
        Optional<Moment> since,
        String source,
        String note) {

    /** What it is about. */
    public enum Matter implements Worded {
        EXTRADITION,
        MUTUAL_ASSISTANCE
    }

    /** How it stands. */
    public enum State implements Worded {
        IN_FORCE,
        /** Signed and not yet in force, or ended. */
        NOT_IN_FORCE,
        /** Somebody looked, and there is none between the two. */
        NONE
    }

    /** How it stood on a day; empty where that is not known. */
    public Optional<State> on(LocalDate day) {
        boolean came = since.map(moment -> moment.hadCome(day)).orElse(true);
        boolean isToCome = since.filter(moment -> moment.first().isAfter(day)).isPresent();
        return came
                ? Optional.of(state)
                : state == State.IN_FORCE && isToCome ? Optional.of(State.NOT_IN_FORCE) : Optional.empty();
    }
}
