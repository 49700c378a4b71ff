package org.accede.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.verdict.Truth;
import org.accede.verdict.Worded;

/**
 * Where a State stands towards a treaty, and where it stood before.
 *
 * @param since of an invitation the day on which it was decided; of a Party the day on which the treaty entered into force for it
 * @param asOf for which day the source says it
 * @param doubt what is disputed or unsure about it; empty if nothing
 * @param steps what happened on the way, as far as it is stated
 * @param earlier where it stood before, from the first on; none of them has an earlier one itself
 */
public record Standing(
        State state,
        Optional<Moment> since,
        Optional<Moment> asOf,
        String doubt,
        String source,
        String note,
        List<Step> steps,
        List<Standing> earlier) {

    public static final Standing UNKNOWN = new Standing(State.UNKNOWN, Optional.empty(), "", "");

    public Standing(State state, Optional<Moment> since, String source, String note) {
        this(state, since, Optional.empty(), "", source, note, List.of(), List.of());
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
        /** Parliament or government approved joining, which binds nobody; whether it has signed is not said. */
        APPROVED,
        SIGNED,
        INVITED,
        /** Bound, though the treaty is not yet in force for it: it can file nothing more. */
        DEPOSITED,
        PARTY,
        UNKNOWN;

        /** What it is the outcome of; empty if of nothing. */
        public Optional<TreatyEvent> event() {
            return switch (this) {
                case APPROVED -> Optional.of(TreatyEvent.APPROVED);
                case SIGNED -> Optional.of(TreatyEvent.SIGNED);
                case INVITED -> Optional.of(TreatyEvent.INVITED);
                case DEPOSITED -> Optional.of(TreatyEvent.DEPOSITED);
                case PARTY -> Optional.of(TreatyEvent.IN_FORCE);
                case NONE, UNKNOWN -> Optional.empty();
            };
        }
    }

    public Truth party() {
        return state == State.UNKNOWN ? Truth.UNKNOWN : Truth.of(state == State.PARTY || state == State.DEPOSITED);
    }

    /** Whether it says anything at all. */
    public boolean isStated() {
        return state != State.UNKNOWN || !steps.isEmpty() || !doubt.isEmpty();
    }

    /** All of it, from the first on. */
    public List<Standing> history() {
        List<Standing> history = new ArrayList<>(earlier);
        history.add(this);
        return history;
    }

    /** When it bound itself: the deposit, or else the entry into force, which comes later. */
    public Optional<Moment> bound() {
        return deposited().or(() -> when(State.PARTY, TreatyEvent.IN_FORCE));
    }

    public Optional<Moment> deposited() {
        return when(State.DEPOSITED, TreatyEvent.DEPOSITED);
    }

    /** When it signed. */
    public Optional<Moment> signed() {
        return when(State.SIGNED, TreatyEvent.SIGNED);
    }

    private Optional<Moment> when(State reached, TreatyEvent event) {
        Stream<Moment> stated =
                steps.stream().filter(step -> step.what() == event).map(Step::date);
        Stream<Moment> told =
                history().stream().filter(one -> one.state == reached).flatMap(one -> one.since.stream());
        return Stream.concat(stated, told).findFirst();
    }

    /**
     * Where it stood on a day. A day on which it may have bound itself, and may not, is unknown; one before all that is stated has no
     * step before a signature, an invitation or a deposit, and is unknown before an entry into force. An approval at home changes nothing.
     */
    public Standing on(LocalDate day) {
        List<Standing> begun =
                history().stream().takeWhile(one -> one.mayHaveBegun(day)).toList();
        if (begun.isEmpty()) {
            return at(beforeAll(), Optional.empty(), List.of());
        }
        Standing last = begun.get(begun.size() - 1);
        List<Standing> before = begun.subList(0, begun.size() - 1);
        Standing now = last.state == State.APPROVED
                ? before.stream()
                        .filter(one -> one.state != State.APPROVED)
                        .reduce((first, second) -> second)
                        .orElse(last)
                : last;
        if (!last.hadCome(day) && last.party() != stoodBefore(before).party()) {
            return at(State.UNKNOWN, Optional.empty(), before);
        }
        return new Standing(
                now.state,
                now.since,
                now.asOf,
                now.doubt,
                now.source,
                now.note,
                steps,
                begun.stream().filter(one -> one != now).map(Standing::alone).toList());
    }

    private Standing stoodBefore(List<Standing> before) {
        return before.isEmpty() ? at(beforeAll(), Optional.empty(), List.of()) : before.get(before.size() - 1);
    }

    private State beforeAll() {
        State first = history().get(0).state;
        return first == State.PARTY || first == State.UNKNOWN ? State.UNKNOWN : State.NONE;
    }

    private Standing at(State other, Optional<Moment> since, List<Standing> before) {
        return new Standing(other, since, Optional.empty(), "", source, "", steps, before);
    }

    private Standing alone() {
        return new Standing(state, since, asOf, doubt, source, note, List.of(), List.of());
    }

    private boolean mayHaveBegun(LocalDate day) {
        return since.map(date -> !date.first().isAfter(day)).orElse(true);
    }

    private boolean hadCome(LocalDate day) {
        return since.map(date -> date.hadCome(day)).orElse(true);
    }

    /** The same with the day of the deposit from somewhere else, where this one is bound and has none. */
    Standing boundAsIn(Standing other) {
        Optional<Moment> deposit = other.deposited();
        if (party() != Truth.YES || deposit.isEmpty() || deposited().isPresent()) {
            return this;
        }
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(TreatyEvent.DEPOSITED, deposit.get(), Optional.empty(), "", other.source, ""));
        return new Standing(state, since, asOf, doubt, source, note, more, earlier);
    }
}
