package org.accede.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.catalogue.Instrument;
import org.accede.profile.Moment;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.register.Entry;
import org.accede.register.Item;

/**
 * A State or an organization before one treaty: what the profile and the register say of it. The profile goes before.
 *
 * @param asOf the day for which it is asked
 * @param proposed the day on which it might deposit its instrument
 */
public record StateBeforeTreaty(
        Instrument treaty, Profile profile, Optional<Entry> entry, LocalDate asOf, Optional<LocalDate> proposed) {

    public String getInstrument() {
        return treaty.id();
    }

    /** Whether it is a State; an organization is none. */
    public boolean isState() {
        return !isOrganization();
    }

    public boolean isOrganization() {
        return profile.organization() || entry.map(Entry::organization).orElse(false);
    }

    /** Member of the Council of Europe: yes, no, former or unknown. */
    public String getCouncil() {
        return membership("council-of-europe");
    }

    /** Took part in the elaboration of the Convention on Cybercrime: yes, no or unknown. */
    public String getElaboration() {
        return entry.map(e -> e.state("elaboration")).orElse("unknown");
    }

    /** Member of the United Nations: yes, observer, no or unknown. */
    public String getUnitedNations() {
        return membership("un-member");
    }

    private String membership(String organization) {
        return switch (profile.standing(organization).state()) {
            case PARTY -> "yes";
            case NONE -> "no";
            default -> entry.map(e -> e.state(organization)).orElse("unknown");
        };
    }

    /** Whether the profile says where the State stands. */
    public boolean isStatedByProfile() {
        return own().state() != Standing.State.UNKNOWN || !own().steps().isEmpty();
    }

    Standing own() {
        return profile.standing(treaty.id());
    }

    Optional<Item> registered() {
        return entry.flatMap(e -> e.value(treaty.id()));
    }

    /** Whether the profile, or else the register, says that it is a Party. */
    public boolean isCalledParty() {
        return isStatedByProfile()
                ? own().state() == Standing.State.PARTY
                : registered().map(item -> item.state().equals("party")).orElse(false);
    }

    /** How a Party joined: ratification, accession or unknown. */
    public String getMode() {
        return registered().map(Item::mode).filter(mode -> !mode.isEmpty()).orElseGet(() -> {
            if (getCouncil().equals("yes") || getElaboration().equals("yes")) {
                return "ratification";
            }
            return getCouncil().equals("no") && getElaboration().equals("no") ? "accession" : "unknown";
        });
    }

    /** The last step that is known by its date to have been made by the as-of day. */
    public String getFurthest() {
        return new Progress(this).furthest();
    }

    /** When a step was made, as precise as it is known. */
    public Optional<Moment> on(String what) {
        Optional<Moment> stated =
                steps(what).stream().reduce((first, last) -> last).map(Standing.Step::date);
        if (stated.isPresent()) {
            return stated;
        }
        Optional<Moment> since =
                own().since().filter(day -> what.equals(sinceMeans())).map(day -> new Moment(day.toString()));
        return since.isPresent() ? since : registered().flatMap(item -> item.date(what));
    }

    private String sinceMeans() {
        return switch (own().state()) {
            case SIGNED -> "signed";
            case INVITED -> "invited";
            case DEPOSITED -> "deposited";
            case PARTY -> "inForce";
            default -> "";
        };
    }

    /** The day of a step, if it is known to the day. */
    public Optional<LocalDate> day(String what) {
        return on(what).flatMap(Moment::day);
    }

    /** Whether a step is known to the day. */
    public boolean knows(String what) {
        return day(what).isPresent();
    }

    /** The day of a step that is known to the day. */
    public LocalDate dayOf(String what) {
        return day(what).orElseThrow();
    }

    /** The last day of the invitation as a source states it, an extension first. */
    public Optional<LocalDate> statedEnd() {
        Optional<LocalDate> extended = steps("extended").stream()
                .filter(step -> step.date().hadCome(asOf))
                .flatMap(step -> step.until().flatMap(Moment::day).stream())
                .max(LocalDate::compareTo);
        if (extended.isPresent()) {
            return extended;
        }
        Optional<LocalDate> ofInvitation = steps("invited").stream()
                .flatMap(step -> step.until().flatMap(Moment::day).stream())
                .findFirst();
        boolean ownInvitation =
                own().state() == Standing.State.INVITED && own().since().isPresent()
                        || !steps("invited").isEmpty();
        return ofInvitation.isPresent() || ownInvitation
                ? ofInvitation
                : registered().flatMap(item -> item.date("until")).flatMap(Moment::day);
    }

    public boolean isEndStated() {
        return statedEnd().isPresent();
    }

    public LocalDate getEnd() {
        return statedEnd().orElseThrow();
    }

    /** Whether a longer term was granted by the as-of day. */
    public boolean isExtended() {
        return steps("extended").stream().anyMatch(step -> step.date().hadCome(asOf));
    }

    /** Objections that were raised by the as-of day. */
    public List<Standing.Step> objections() {
        return steps("objection").stream()
                .filter(step -> step.date().first().compareTo(asOf) <= 0)
                .toList();
    }

    /** Whether one of them is not withdrawn on the as-of day; the day of the withdrawal counts as withdrawn. */
    public boolean isObjectedTo() {
        return objections().stream()
                .anyMatch(
                        step -> step.until().map(until -> !until.hadCome(asOf)).orElse(true));
    }

    private List<Standing.Step> steps(String what) {
        return own().steps().stream().filter(step -> step.what().equals(what)).toList();
    }

    /** Whether a step was made on the day or later. */
    public boolean knownFrom(String what, String day) {
        return day(what).map(on -> !on.isBefore(LocalDate.parse(day))).orElse(false);
    }

    /** Whether a step was made before the day. */
    public boolean knownBefore(String what, String day) {
        return day(what).map(on -> on.isBefore(LocalDate.parse(day))).orElse(false);
    }

    /** Whether a step was made after the day. */
    public boolean knownAfter(String what, LocalDate day) {
        return day(what).map(on -> on.isAfter(day)).orElse(false);
    }

    /** Whether the as-of day is no later than the day. */
    public boolean until(String day) {
        return !asOf.isAfter(LocalDate.parse(day));
    }

    public boolean isDepositOnTheFirst() {
        return proposed.map(day -> day.getDayOfMonth() == 1).orElse(false);
    }

    /** The day on which it might deposit, if one was asked for. */
    public boolean isDepositAsked() {
        return proposed.isPresent();
    }

    public LocalDate getDeposit() {
        return proposed.orElseThrow();
    }

    /** Where the statement on the standing comes from, in words. */
    public String source() {
        return isStatedByProfile() ? "profile" : registered().isPresent() ? "register" : "nobody has said";
    }

    public Door door(String id, String how, Basis basis, String pinpoint, String reason, String review) {
        return new Door(getInstrument(), id, how, basis, pinpoint, reason, review);
    }

    public KeyDate keyDate(String id, LocalDate date, String says, Basis basis, String pinpoint, String note) {
        return new KeyDate(getInstrument(), id, date, says, basis, pinpoint, note);
    }

    /** What the register notes on the standing; empty if nothing. */
    public String note() {
        return registered().map(Item::note).orElse("");
    }
}
