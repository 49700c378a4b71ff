package org.accede.readiness.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.profile.Moment;
import org.accede.profile.TreatyEvent;
import org.accede.register.Consent;
import org.accede.register.RegisterState;

/**
 * Where a State stands before a treaty, as profile or register has it.
 *
 * @param since the day that a profile gives with it
 * @param consent how a Party joined, as the register has it
 * @param invitedUntil the last day of an invitation, as the register has it
 */
public record StandingOnRecord(
        String instrument,
        Speaker speaker,
        RegisterState state,
        Optional<Moment> since,
        Consent consent,
        Optional<LocalDate> invitedUntil) {

    public boolean isDated() {
        return since.isPresent();
    }

    /** The day that goes with it is the day of the event. */
    public EventDate isSince(TreatyEvent event) {
        return new EventDate(instrument, event, since.orElseThrow());
    }

    /** It is the one that counts. */
    public AcceptedStanding counts() {
        return new AcceptedStanding(instrument, speaker, state, consent);
    }

    /** A register's word on an invitation whose end it knows. */
    public boolean isInvitedUntilADay() {
        return invitedUntil.isPresent();
    }

    public InvitationEnd ends() {
        return new InvitationEnd(instrument, invitedUntil.orElseThrow());
    }
}
