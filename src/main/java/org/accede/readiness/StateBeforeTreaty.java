package org.accede.readiness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Joining;
import org.accede.profile.Moment;
import org.accede.profile.TreatyEvent;
import org.accede.readiness.standing.Candidate;
import org.accede.readiness.standing.EventDate;
import org.accede.readiness.standing.InvitationEnd;
import org.accede.readiness.standing.Progress;
import org.accede.readiness.standing.Stage;

/**
 * A State or an organization before one treaty: how far it has come and when it did what, as rules found it in profile and register.
 *
 * @param dates by event, as precise as they are known
 * @param statedEnd the last day of its invitation, where a source states it
 */
public record StateBeforeTreaty(
        Candidate candidate, Stage stage, Map<TreatyEvent, Moment> dates, Optional<LocalDate> statedEnd) {

    /** From what a rule collected. */
    public static StateBeforeTreaty of(
            Candidate candidate, Progress progress, Collection<?> dates, Collection<?> invitationEnds) {
        Map<TreatyEvent, Moment> byEvent = new EnumMap<>(TreatyEvent.class);
        dates.stream().map(EventDate.class::cast).forEach(date -> byEvent.put(date.event(), date.on()));
        return new StateBeforeTreaty(
                candidate,
                progress.stage(),
                byEvent,
                invitationEnds.stream()
                        .map(InvitationEnd.class::cast)
                        .map(InvitationEnd::day)
                        .max(LocalDate::compareTo));
    }

    public Instrument treaty() {
        return candidate.treaty();
    }

    public String getInstrument() {
        return candidate.getInstrument();
    }

    /** The day for which it is asked. */
    public LocalDate asOf() {
        return candidate.asOf();
    }

    /** The day on which it might deposit its instrument. */
    public Optional<LocalDate> proposed() {
        return candidate.proposed();
    }

    /** Whether it is a State; an organization is none. */
    public boolean isState() {
        return !candidate.organization();
    }

    public boolean isOrganization() {
        return candidate.organization();
    }

    /** What the register notes on its standing; empty if nothing. */
    public String note() {
        return candidate.note();
    }

    /** When something happened, as precise as it is known. */
    public Optional<Moment> on(TreatyEvent event) {
        return Optional.ofNullable(dates.get(event));
    }

    /** The day on which something happened, if it is known to the day. */
    public Optional<LocalDate> day(TreatyEvent event) {
        return on(event).flatMap(Moment::day);
    }

    /** Whether the day of something is known to the day. */
    public boolean knows(TreatyEvent event) {
        return day(event).isPresent();
    }

    /** The day of something that is known to the day. */
    public LocalDate dayOf(TreatyEvent event) {
        return day(event).orElseThrow();
    }

    /** Whether something is known to have happened by the as-of day. */
    public boolean hadCome(TreatyEvent event) {
        return on(event).map(moment -> moment.hadCome(asOf())).orElse(false);
    }

    /** Whether something happened after the day. */
    public boolean knownAfter(TreatyEvent event, LocalDate day) {
        return day(event).map(on -> on.isAfter(day)).orElse(false);
    }

    /** Whether a source states how long the invitation runs. */
    public boolean isEndStated() {
        return statedEnd.isPresent();
    }

    public LocalDate getEnd() {
        return statedEnd.orElseThrow();
    }

    /** Whether States are invited to this treaty. */
    public boolean isByInvitation() {
        return treaty().invites();
    }

    /** Whether it was invited on a known day, since when invitations have a term. */
    public boolean isInvitedForATerm() {
        return day(TreatyEvent.INVITED).map(on -> !on.isBefore(term().since())).orElse(false);
    }

    /** Whether it was invited on a known day, before invitations had a term. */
    public boolean isInvitedBeforeTheTerm() {
        return day(TreatyEvent.INVITED).map(on -> on.isBefore(term().since())).orElse(false);
    }

    /** Whether its invitation is from before there was a term, and no source gives it an end. */
    public boolean isInvitedWithoutEnd() {
        return stage == Stage.INVITED && isInvitedBeforeTheTerm() && !isEndStated();
    }

    /** How long an invitation runs. */
    public Joining.Term term() {
        return treaty().joining().invitation().orElseThrow();
    }

    /** The last day of an invitation that runs for the term of the treaty. */
    public LocalDate getEndOfTerm() {
        return Dates.yearsFrom(dayOf(TreatyEvent.INVITED), term().years());
    }

    /** Whether the treaty can be signed on the as-of day, as far as its window goes. */
    public boolean isSignatureOpen() {
        return treaty().joining()
                .signatureUntil()
                .map(last -> !asOf().isAfter(last))
                .orElse(true);
    }

    /** The last day of the window for signature. */
    public LocalDate getLastToSign() {
        return treaty().joining().signatureUntil().orElseThrow();
    }

    /** Whether the treaty is not in force before a number of instruments are deposited. */
    public boolean isWaitingForInstruments() {
        return treaty().joining().instruments().isPresent()
                && treaty().inForce().isEmpty();
    }

    public boolean isDepositOnTheFirst() {
        return proposed().map(day -> day.getDayOfMonth() == 1).orElse(false);
    }

    /** Whether it is asked about a day on which it might deposit. */
    public boolean isDepositAsked() {
        return proposed().isPresent();
    }

    /** Whether the day on which it might deposit comes after a last day. */
    public boolean depositsAfter(Deadline deadline) {
        return proposed().map(deadline::ranOutBy).orElse(false);
    }

    /** The day on which it might deposit. */
    public LocalDate getDeposit() {
        return proposed().orElseThrow();
    }

    public Door door(DoorKind kind, String how, Basis basis, String pinpoint, String reason) {
        return door(kind, how, basis, pinpoint, reason, "");
    }

    /** A door on which a person has to be asked. */
    public Door door(DoorKind kind, String how, Basis basis, String pinpoint, String reason, String review) {
        return new Door(getInstrument(), kind, how, basis, pinpoint, reason, review);
    }

    public KeyDate keyDate(KeyDateKind kind, LocalDate date, String says, Basis basis, String pinpoint, String note) {
        return new KeyDate(getInstrument(), kind, date, says, basis, pinpoint, note, false);
    }

    public Status at(StatusKind kind, StepName step, Basis basis, String says) {
        return new Status(getInstrument(), kind, Optional.of(step), basis, says);
    }

    /** At no step of the way. */
    public Status at(StatusKind kind, Basis basis, String says) {
        return new Status(getInstrument(), kind, Optional.empty(), basis, says);
    }

    public Purpose getsReadyFor(Occasion occasion, String title) {
        return new Purpose(getInstrument(), occasion, title);
    }
}
