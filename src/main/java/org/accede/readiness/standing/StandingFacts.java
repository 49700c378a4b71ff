package org.accede.readiness.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.profile.Moment;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.profile.TreatyEvent;
import org.accede.register.Consent;
import org.accede.register.Entry;
import org.accede.register.Item;
import org.accede.register.Register;
import org.accede.register.RegisterState;

/** What profile and register say of one State before all treaties, said as facts and not yet weighed against each other. */
public final class StandingFacts {

    private static final Set<RegisterState> MEMBER_OR_NOT =
            Set.of(RegisterState.YES, RegisterState.NO, RegisterState.FORMER, RegisterState.OBSERVER);

    private final Catalogue catalogue;
    private final Profile profile;
    private final Optional<Entry> entry;

    /**
     * Of one State.
     *
     * @param entry what the register says of it; empty for one that is made up
     */
    public StandingFacts(Catalogue catalogue, Profile profile, Optional<Entry> entry) {
        this.catalogue = catalogue;
        this.profile = profile;
        this.entry = entry;
    }

    public Stream<Object> all(LocalDate asOf, Optional<LocalDate> proposed) {
        Stream<Object> beforeTreaties =
                catalogue.instruments().stream().flatMap(treaty -> before(treaty, asOf, proposed));
        return Stream.concat(beforeTreaties, memberships(asOf));
    }

    /** Everybody's standing under each treaty, and under those on human rights that are looked at as evidence. */
    public static Stream<Object> ofEverybody(Register register, Catalogue catalogue) {
        List<String> treaties = catalogue.instruments().stream()
                .flatMap(treaty ->
                        Stream.concat(Stream.of(treaty.id()), treaty.joining().humanRights().keySet().stream()))
                .distinct()
                .toList();
        return register.all().stream().flatMap(one -> treaties.stream()
                .flatMap(treaty -> one.value(treaty).stream())
                .map(item -> new RegisteredState(one, item.key(), item.state())));
    }

    private Stream<Object> before(Instrument treaty, LocalDate asOf, Optional<LocalDate> proposed) {
        Standing own = on(asOf, profile.standing(treaty.id()));
        Optional<Item> item = entry.flatMap(one -> one.value(treaty.id()));
        boolean organization =
                profile.organization() || entry.map(Entry::organization).orElse(false);
        List<Object> facts = new ArrayList<>();
        facts.add(new Candidate(
                treaty, organization, asOf, proposed, item.map(Item::note).orElse("")));
        if (says(own)) {
            facts.add(new StandingOnRecord(
                    treaty.id(),
                    Speaker.PROFILE,
                    RegisterState.of(own.state()),
                    own.since(),
                    Consent.UNKNOWN,
                    Optional.empty()));
        }
        for (Standing.Step step : own.steps()) {
            facts.add(new EventOnRecord(
                    treaty.id(), Speaker.PROFILE, step.what(), step.date(), step.until(), facts.size()));
        }
        own.history().stream()
                .filter(one -> one != own || own.state() == Standing.State.APPROVED)
                .forEach(one -> dated(one, treaty, facts));
        item.ifPresent(one -> registered(treaty, one, facts));
        return facts.stream();
    }

    private static void dated(Standing stood, Instrument treaty, List<Object> facts) {
        stood.state().event().ifPresent(event -> stood.since()
                .ifPresent(on -> facts.add(
                        new EventOnRecord(treaty.id(), Speaker.PROFILE, event, on, Optional.empty(), facts.size()))));
    }

    /** A history says where it stood on the day; of one statement alone the rules say it. */
    private static Standing on(LocalDate day, Standing stated) {
        return stated.earlier().isEmpty() ? stated : stated.on(day);
    }

    private static boolean says(Standing own) {
        return own.state() != Standing.State.UNKNOWN && own.state() != Standing.State.APPROVED
                || !own.steps().isEmpty()
                || !own.earlier().isEmpty();
    }

    private static void registered(Instrument treaty, Item item, List<Object> facts) {
        facts.add(new StandingOnRecord(
                treaty.id(),
                Speaker.REGISTER,
                item.state(),
                Optional.empty(),
                item.mode(),
                item.date(Item.UNTIL).flatMap(Moment::day)));
        for (TreatyEvent event : TreatyEvent.values()) {
            String name = event == TreatyEvent.IN_FORCE ? Item.IN_FORCE : event.id();
            item.date(name)
                    .ifPresent(on -> facts.add(new EventOnRecord(
                            treaty.id(), Speaker.REGISTER, event, on, Optional.empty(), facts.size())));
        }
    }

    private Stream<Membership> memberships(LocalDate asOf) {
        Stream<String> registered = entry.stream().flatMap(one -> one.values().keySet().stream());
        return Stream.concat(profile.status().keySet().stream(), registered)
                .distinct()
                .filter(key -> catalogue.instrument(key).isEmpty())
                .map(key -> new Membership(key, membership(key, asOf)))
                .filter(membership -> MEMBER_OR_NOT.contains(membership.state()));
    }

    /** A profile calls a member a Party. */
    private RegisterState membership(String organization, LocalDate asOf) {
        return switch (profile.standing(organization).on(asOf).state()) {
            case PARTY -> RegisterState.YES;
            case NONE -> RegisterState.NO;
            default -> entry.map(one -> one.state(organization)).orElse(RegisterState.UNKNOWN);
        };
    }
}
