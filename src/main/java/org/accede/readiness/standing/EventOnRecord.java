package org.accede.readiness.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.profile.Moment;
import org.accede.profile.TreatyEvent;

/**
 * Something that happened on the way to a treaty, as profile or register dates it.
 *
 * @param until of an invitation or an extension its last day; of an objection the day on which it was withdrawn
 * @param place among all that one of them says, in the order in which it is written
 */
public record EventOnRecord(
        String instrument, Speaker speaker, TreatyEvent event, Moment on, Optional<Moment> until, int place) {

    /** The stage to which it brings the State, or null if it is none. */
    public Stage getStage() {
        return Stage.by(event);
    }

    /** Whether it is certain that it had happened. */
    public boolean hadCome(LocalDate day) {
        return on.hadCome(day);
    }

    /** Whether it may have begun by the day. */
    public boolean mayHaveBegun(LocalDate day) {
        return !on.first().isAfter(day);
    }

    /** Whether it was over by the day; the day of the withdrawal counts. */
    public boolean wasOver(LocalDate day) {
        return until.map(end -> end.hadCome(day)).orElse(false);
    }

    /** Whether its last day is known to the day. */
    public boolean isEndKnown() {
        return until.flatMap(Moment::day).isPresent();
    }

    /** The last day, where it is known to the day. */
    public LocalDate getEnd() {
        return until.flatMap(Moment::day).orElse(null);
    }

    public EventDate counts() {
        return new EventDate(instrument, event, on);
    }

    public InvitationEnd ends() {
        return new InvitationEnd(instrument, until.flatMap(Moment::day).orElseThrow());
    }
}
