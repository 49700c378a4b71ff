package org.accede.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.engine.RuleBase;
import org.accede.engine.RuleFault;
import org.accede.engine.RuleRun;
import org.accede.finding.Findings;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.register.Entry;
import org.accede.register.Register;

/** Applies the rules on joining to the findings of an assessment and to the register: a session of its own over the same rules. */
public final class ReadinessPlanner {

    private static final Map<String, String> HUMAN_RIGHTS = humanRights();

    private final RuleBase rules;
    private final Findings findings;
    private final Profile profile;
    private final Findings asked;
    private final boolean withBills;
    private final Register register;
    private final Optional<LocalDate> deposit;
    private final Catalogue catalogue;
    private final Optional<Entry> entry;

    private ReadinessPlanner(
            RuleBase rules,
            Findings findings,
            Profile profile,
            Optional<Findings> withBills,
            Register register,
            Optional<LocalDate> deposit) {
        this.rules = rules;
        this.findings = findings;
        this.profile = profile;
        this.asked = withBills.orElse(findings);
        this.withBills = withBills.isPresent();
        this.register = register;
        this.deposit = deposit;
        this.catalogue = findings.catalogue();
        this.entry = profile.constructed() ? Optional.empty() : register.entry(profile.iso3());
    }

    /**
     * Plans the way to the chosen treaties.
     *
     * @param profile as it was written: the register has not been put into it
     * @param withBills the findings with bills counted as law, if there are bills
     * @param instruments ids of the treaties; empty for all
     */
    public static Readiness plan(
            RuleBase rules,
            Findings findings,
            Profile profile,
            Optional<Findings> withBills,
            Register register,
            Optional<LocalDate> deposit,
            List<String> instruments) {
        return new ReadinessPlanner(rules, findings, profile, withBills, register, deposit).readiness(instruments);
    }

    private Readiness readiness(List<String> instruments) {
        List<Instrument> chosen = catalogue.instruments().stream()
                .filter(instrument -> instruments.isEmpty() || instruments.contains(instrument.id()))
                .toList();
        return new Readiness(
                profile,
                !profile.digest().equals("none"),
                withBills,
                entry,
                register,
                catalogue,
                findings.asOf(),
                deposit,
                humanRightsOf(),
                ways(chosen),
                findings.catalogueDigest(),
                findings.rulesDigest());
    }

    private List<Way> ways(List<Instrument> chosen) {
        try (RuleRun session = rules.planning()) {
            Map<String, StateBeforeTreaty> states = new LinkedHashMap<>();
            catalogue
                    .instruments()
                    .forEach(one ->
                            states.put(one.id(), new StateBeforeTreaty(one, profile, entry, findings.asOf(), deposit)));
            session.insertAll(register.all());
            session.insertAll(states.values());
            chosen.forEach(instrument -> session.insertAll(facts(instrument)));
            session.run("doors", "dates", "position", "plan");
            chosen.stream()
                    .flatMap(instrument -> summaries(session, instrument))
                    .forEach(session::insert);
            session.run("verdict");
            return chosen.stream()
                    .map(instrument -> way(session, states.get(instrument.id())))
                    .toList();
        }
    }

    private Stream<Object> facts(Instrument instrument) {
        Stream<Object> forDeposit =
                duties("deposit", findings, instrument, article -> true).map(duty -> duty);
        Stream<Object> forRequest = duties("request", asked, instrument, article -> instrument.reviews().stream()
                        .anyMatch(review -> review.atRequest() && review.holds(article)))
                .map(duty -> duty);
        return Stream.of(forDeposit, forRequest, filed(instrument)).flatMap(facts -> facts);
    }

    private Stream<DutyForJoining> duties(
            String purpose, Findings from, Instrument instrument, Predicate<Article> wanted) {
        return catalogue.articles(instrument).stream()
                .filter(wanted)
                .flatMap(article -> article.requirements().stream())
                .filter(requirement -> requirement.isObligation())
                .map(requirement -> DutyForJoining.of(purpose, from.finding(requirement.id()), catalogue));
    }

    private Stream<Object> filed(Instrument instrument) {
        FilingPlaces places = FilingPlaces.of(catalogue, instrument);
        Stream<KnownFiling> ofProfile = profile.formalities(instrument.id()).list().stream()
                .map(filing -> new KnownFiling(
                        instrument.id(), filing, "profile", places.named(filing), places.plain(filing)));
        Stream<KnownFiling> ofRegister = entry.stream()
                .flatMap(one -> one.filings().getOrDefault(instrument.id(), List.of()).stream())
                .map(filing -> new KnownFiling(
                        instrument.id(), filing, "register", places.named(filing), places.plain(filing)));
        return Stream.concat(ofProfile, ofRegister).map(one -> one);
    }

    /** One sum for each review and one for all, for each thing to be ready for. */
    private Stream<ReviewSummary> summaries(RuleRun session, Instrument instrument) {
        Map<String, List<DutyReadiness>> byPurpose = new LinkedHashMap<>();
        for (DutyReadiness one : sorted(session, instrument)) {
            byPurpose
                    .computeIfAbsent(one.duty().purpose(), p -> new ArrayList<>())
                    .add(one);
        }
        Door door = one(session, Door.class, Door::instrument, instrument);
        Status status = one(session, Status.class, Status::instrument, instrument);
        return purposes(session, instrument).stream().flatMap(purpose -> {
            List<DutyReadiness> all = byPurpose.getOrDefault(purpose.id(), List.of());
            Stream<ReviewSummary> reviews = instrument.reviews().stream()
                    .filter(review -> purpose.id().equals("deposit") || review.atRequest())
                    .map(review -> summary(
                            instrument,
                            review.id(),
                            review.title(),
                            purpose,
                            status,
                            door,
                            all.stream().filter(w -> review.holds(article(w))).toList()));
            List<DutyReadiness> rest = all.stream()
                    .filter(w -> instrument.reviews().stream().noneMatch(review -> review.holds(article(w))))
                    .toList();
            Stream<ReviewSummary> others = rest.isEmpty()
                    ? Stream.of()
                    : Stream.of(summary(instrument, "other", "Other articles", purpose, status, door, rest));
            ReviewSummary whole = summary(instrument, "all", "All together", purpose, status, door, all);
            return Stream.of(reviews, others, Stream.of(whole)).flatMap(summaries -> summaries);
        });
    }

    private static ReviewSummary summary(
            Instrument instrument,
            String review,
            String title,
            Purpose purpose,
            Status status,
            Door door,
            List<DutyReadiness> weighed) {
        return new ReviewSummary(instrument.id(), review, title, purpose.id(), status.id(), door.id(), weighed);
    }

    private Article article(DutyReadiness weighed) {
        return catalogue
                .article(weighed.duty().finding().requirement().article())
                .orElseThrow();
    }

    /** In the order of the treaty, each duty once for each purpose. */
    private List<DutyReadiness> sorted(RuleRun session, Instrument instrument) {
        List<String> order = catalogue.articles(instrument).stream()
                .flatMap(article -> article.requirements().stream())
                .map(requirement -> requirement.id())
                .toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        order.forEach(id -> places.put(id, places.size()));
        List<DutyReadiness> weighed = session.all(DutyReadiness.class).stream()
                .filter(one -> one.duty().getInstrument().equals(instrument.id()))
                .sorted(Comparator.comparingInt(
                        one -> places.get(one.duty().finding().requirement().id())))
                .toList();
        long duties = session.all(DutyForJoining.class).stream()
                .filter(m -> m.getInstrument().equals(instrument.id()))
                .count();
        if (duties != weighed.size()) {
            throw new RuleFault(weighed.size() + " of " + duties + " duties of " + instrument.id() + " were weighed");
        }
        return weighed;
    }

    private static List<Purpose> purposes(RuleRun session, Instrument instrument) {
        return of(
                session,
                Purpose.class,
                Purpose::instrument,
                instrument,
                Comparator.comparing(Purpose::id).reversed());
    }

    private Way way(RuleRun session, StateBeforeTreaty state) {
        Instrument treaty = state.treaty();
        return new Way(
                state,
                one(session, Door.class, Door::instrument, treaty),
                one(session, Status.class, Status::instrument, treaty),
                of(
                        session,
                        ProcedureStep.class,
                        ProcedureStep::instrument,
                        treaty,
                        Comparator.comparingInt(ProcedureStep::order)),
                of(session, Deadline.class, Deadline::instrument, treaty, Comparator.comparing(Deadline::id)),
                of(
                        session,
                        KeyDate.class,
                        KeyDate::instrument,
                        treaty,
                        Comparator.comparing(KeyDate::date).thenComparing(KeyDate::says)),
                of(
                        session,
                        Remark.class,
                        Remark::instrument,
                        treaty,
                        Comparator.comparing(Remark::about).thenComparing(Remark::order)),
                purposes(session, treaty),
                verdicts(session, treaty),
                of(
                        session,
                        KnownFiling.FilingNote.class,
                        note -> note.filed().instrument(),
                        treaty,
                        Comparator.comparing((KnownFiling.FilingNote note) ->
                                        note.filed().filing().article())
                                .thenComparing(KnownFiling.FilingNote::says)));
    }

    private List<ReadinessVerdict> verdicts(RuleRun session, Instrument treaty) {
        List<String> reviews = Stream.concat(
                        treaty.reviews().stream().map(Instrument.ReviewOfLaw::id), Stream.of("other", "all"))
                .toList();
        return of(
                session,
                ReadinessVerdict.class,
                verdict -> verdict.summary().instrument(),
                treaty,
                Comparator.comparingInt(
                        verdict -> reviews.indexOf(verdict.summary().review())));
    }

    private static <T> List<T> of(
            RuleRun session, Class<T> type, Function<T, String> instrument, Instrument treaty, Comparator<T> order) {
        return session.all(type).stream()
                .filter(each -> instrument.apply(each).equals(treaty.id()))
                .sorted(order)
                .toList();
    }

    private static <T> T one(RuleRun session, Class<T> type, Function<T, String> instrument, Instrument treaty) {
        List<T> found = session.all(type).stream()
                .filter(each -> instrument.apply(each).equals(treaty.id()))
                .toList();
        if (found.size() != 1) {
            throw new RuleFault("the rules conclude " + found.size() + " times on the " + type.getSimpleName() + " of "
                    + treaty.id() + ": " + found);
        }
        return found.get(0);
    }

    private List<HumanRights> humanRightsOf() {
        return HUMAN_RIGHTS.entrySet().stream()
                .map(treaty -> humanRights(treaty.getKey(), treaty.getValue()))
                .toList();
    }

    private HumanRights humanRights(String treaty, String title) {
        Standing stated = profile.standing(treaty);
        if (stated.state() != Standing.State.UNKNOWN) {
            String source = profile.sources().containsKey(stated.source())
                    ? profile.sources().get(stated.source()).shortTitle()
                    : "";
            return new HumanRights(
                    treaty, title, stated.state().id(), source.isEmpty() ? "profile" : "profile: " + source);
        }
        return entry.flatMap(one -> one.value(treaty))
                .map(item -> new HumanRights(treaty, title, item.state(), "register, as of " + item.asOf()))
                .orElse(new HumanRights(treaty, title, "unknown", ""));
    }

    private static Map<String, String> humanRights() {
        Map<String, String> treaties = new LinkedHashMap<>();
        treaties.put("iccpr", "International Covenant on Civil and Political Rights");
        treaties.put("echr", "European Convention on Human Rights");
        treaties.put("achr", "American Convention on Human Rights");
        treaties.put("achpr", "African Charter on Human and Peoples' Rights");
        return treaties;
    }
}
