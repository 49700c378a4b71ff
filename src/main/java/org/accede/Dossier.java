package org.accede;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.accede.assessment.Assessor;
import org.accede.assessment.Overlays;
import org.accede.assessment.Settled;
import org.accede.brief.Brief;
import org.accede.brief.BriefPlanner;
import org.accede.catalogue.Instrument;
import org.accede.change.ChangePlanner;
import org.accede.change.Changes;
import org.accede.change.Side;
import org.accede.checklist.Checklist;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.next.Effect;
import org.accede.next.Next;
import org.accede.next.NextPlanner;
import org.accede.next.Queue;
import org.accede.plan.Plan;
import org.accede.plan.Planner;
import org.accede.plan.Remedies;
import org.accede.plan.Step;
import org.accede.profile.Bill;
import org.accede.profile.LaterLaw;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.profile.TimeOfLaw;
import org.accede.readiness.Readiness;
import org.accede.readiness.ReadinessPlanner;
import org.accede.readiness.ReadinessVerdict;
import org.accede.readiness.Way;

/**
 * Everything that can be said of one country on one day. Its law is assessed when that is first asked for, and once; so is the law with its
 * bills. Faults of the rules come out where they are first applied, as {@link org.accede.engine.RuleFault}. Safe for use by several threads.
 */
public final class Dossier {

    private final Accede accede;
    private final Supplier<Assessor> assessor;
    private final Profile profile;
    private final LocalDate asOf;

    /** The same without the bills that were laid over it; empty if none was. */
    private final Optional<Dossier> without;

    private final Lazy<Findings> findings;
    private final Lazy<Optional<Findings>> commenced;
    private final Lazy<Optional<Findings>> withBills;
    private final Lazy<Overlays> overlays;
    private final Map<Asked, Readiness> readiness = new ConcurrentHashMap<>();
    private final Map<Asked, Brief> briefs = new ConcurrentHashMap<>();
    private final Map<Boolean, Side> sides = new ConcurrentHashMap<>();

    /** What readiness or a brief is asked for. They stand behind most reports, and are worked out once for all that ask alike. */
    private record Asked(Optional<LocalDate> deposit, Set<String> instruments) {

        boolean isWithin(Asked more) {
            return deposit.equals(more.deposit) && more.instruments.containsAll(instruments);
        }
    }

    Dossier(Accede accede, Profile profile, LocalDate asOf) {
        this(accede, accede::assessor, profile, asOf);
    }

    /** @param assessor asked for when something is first to be assessed */
    Dossier(Accede accede, Supplier<Assessor> assessor, Profile profile, LocalDate asOf) {
        this(accede, assessor, profile, asOf, Optional.empty());
    }

    private Dossier(
            Accede accede, Supplier<Assessor> assessor, Profile profile, LocalDate asOf, Optional<Dossier> without) {
        this.without = without;
        this.accede = accede;
        this.assessor = assessor;
        this.profile = profile;
        this.asOf = asOf;
        this.commenced = new Lazy<>(() -> later(TimeOfLaw.ONCE_COMMENCED));
        this.withBills = new Lazy<>(() -> later(TimeOfLaw.WITH_THE_BILLS));
        this.overlays = new Lazy<>(() -> assessor.get().overlays(withStanding(profile), asOf));
        this.findings = new Lazy<>(this::assess);
    }

    /** Law of later times is assessed beside all else. */
    private Findings assess() {
        Assessor assesses = assessor.get();
        if (LaterLaw.differs(profile, TimeOfLaw.ONCE_COMMENCED)) {
            commenced.ahead();
        }
        if (LaterLaw.differs(profile, TimeOfLaw.WITH_THE_BILLS)) {
            withBills.ahead();
        }
        return assesses.assess(withStanding(profile), asOf).beside(commenced.get(), withBills.get());
    }

    private Optional<Findings> later(TimeOfLaw time) {
        if (!LaterLaw.differs(profile, time)) {
            return Optional.empty();
        }
        Profile law = LaterLaw.at(time, profile);
        boolean noBill = time == TimeOfLaw.WITH_THE_BILLS
                && LaterLaw.differs(profile, TimeOfLaw.ONCE_COMMENCED)
                && law.equals(LaterLaw.at(TimeOfLaw.ONCE_COMMENCED, profile));
        return noBill ? commenced.get() : Optional.of(assessor.get().assess(withStanding(law), asOf));
    }

    /** The same with a bill, whose answers are law {@link #withBills}. */
    public Dossier with(Bill bill) {
        return new Dossier(accede, assessor, profile.with(bill), asOf, Optional.of(without.orElse(this)));
    }

    /** The same without what others reported: only what was read in the law counts. */
    public Dossier asRead() {
        return new Dossier(accede, assessor, profile.asRead(), asOf, without.map(Dossier::asRead));
    }

    /** Where it comes from: catalogue, register and the rest. */
    public Accede accede() {
        return accede;
    }

    /** The profile as it was written, without what the register adds. */
    public Profile profile() {
        return profile;
    }

    /** The day on which the law is looked at. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The verdict on every requirement of every treaty, on the law in force on that day, beside those of later times. */
    public Findings findings() {
        return findings.get();
    }

    /** Whether the verdicts are worked out already, so that asking for them takes no time. */
    public boolean isAssessed() {
        return findings.isThere();
    }

    /**
     * The verdict on one requirement.
     *
     * @param requirement its id, such as {@code BC-2}
     * @throws IllegalArgumentException if there is no such requirement
     */
    public Finding finding(String requirement) {
        return Optional.ofNullable(findings().finding(requirement))
                .orElseThrow(() -> new IllegalArgumentException("there is no requirement '" + requirement + "'"));
    }

    /** The same as if what is adopted and waits to commence were law; empty if nothing does. */
    public Optional<Findings> onceCommenced() {
        return commenced.get();
    }

    /** The same as if bills, and what waits to commence, were law; empty if nothing does. */
    public Optional<Findings> withBills() {
        return withBills.get();
    }

    /** What the bills that were laid over it with {@link #with} change, and nothing else; nothing where none was. */
    public Changes changes() {
        return changesSince(without.orElse(this));
    }

    /**
     * What differs from another dossier on the same country: another state of its profile, or another day. Laws as they stand are compared;
     * where a bill was laid over either, so is what waits to be law on both sides, so that nothing but the bill makes a difference.
     *
     * @throws IllegalArgumentException if it is on another country
     */
    public Changes changesSince(Dossier before) {
        if (!before.profile.iso3().equals(profile.iso3())) {
            throw new IllegalArgumentException("two countries: " + before.profile.iso3() + " and " + profile.iso3()
                    + "; a change is one country's");
        }
        boolean withBills = without.isPresent() || before.without.isPresent();
        return ChangePlanner.plan(accede.rules(), before.side(withBills), side(withBills));
    }

    /** Its law as it stands, or with all that waits to be law. */
    private Side side(boolean withBills) {
        return sides.computeIfAbsent(withBills, this::makeSide);
    }

    private Side makeSide(boolean withBills) {
        Findings law = withBills ? withBills().orElseGet(this::findings) : findings();
        Readiness readiness = ReadinessPlanner.plan(
                accede.rules(), law, profile, Optional.empty(), accede.register(), Optional.empty(), List.of());
        return new Side(law, readiness, withBills && withBills().isPresent());
    }

    /**
     * Where the country stands before the treaties, and what they need from it before it joins.
     *
     * @param deposit the day of a deposit for which dates are worked out, not before {@link #asOf}; empty for none
     * @param instruments ids of the treaties; empty for all
     * @throws IllegalArgumentException if there is no such treaty
     */
    public Readiness readiness(Optional<LocalDate> deposit, List<String> instruments) {
        instruments.forEach(this::mustBeThere);
        Asked asked = asked(deposit, instruments);
        return readiness.entrySet().stream()
                .filter(known -> asked.isWithin(known.getKey()))
                .findFirst()
                .map(known ->
                        known.getValue().only(treaty -> asked.instruments().contains(treaty.id())))
                .orElseGet(() -> readiness.computeIfAbsent(
                        asked,
                        one -> ReadinessPlanner.plan(
                                accede.rules(),
                                findings(),
                                profile,
                                withBills(),
                                accede.register(),
                                deposit,
                                List.copyOf(asked.instruments()))));
    }

    private Asked asked(Optional<LocalDate> deposit, List<String> instruments) {
        return new Asked(
                deposit,
                instruments.isEmpty()
                        ? accede.catalogue().instruments().stream()
                                .map(Instrument::id)
                                .collect(Collectors.toSet())
                        : Set.copyOf(instruments));
    }

    /**
     * What somebody has to know who decides: where the country stands, what to do first and why, how far it can be trusted.
     *
     * @param deposit the day of a deposit for which dates are worked out, not before {@link #asOf}; empty for none
     * @param instruments ids of the treaties; empty for all
     * @throws IllegalArgumentException if there is no such treaty
     */
    public Brief brief(Optional<LocalDate> deposit, List<String> instruments) {
        Readiness ready = readiness(deposit, instruments);
        return briefs.computeIfAbsent(
                asked(deposit, instruments),
                asked -> BriefPlanner.plan(accede.rules(), findings(), ready, accede.crosswalk()));
    }

    /**
     * The way to one treaty, without a day of deposit; its {@code verdict()} says whether the country is ready for one.
     *
     * @param instrument id of the treaty
     * @throws IllegalArgumentException if there is no such treaty
     */
    public Way readiness(String instrument) {
        return readiness(Optional.empty(), List.of(instrument)).ways().get(0);
    }

    /**
     * All that is to be done to join treaties: amendments first, then in an order in which nothing stands before what it needs, questions
     * last. What several treaties ask alike is one action.
     *
     * @param instruments ids of the treaties; empty for all
     * @param deposit the day of deposit for which dates are worked out, not before {@link #asOf}; empty for none
     * @throws IllegalArgumentException if there is no such treaty
     */
    public Checklist checklist(List<String> instruments, Optional<LocalDate> deposit) {
        return accede.planner()
                .plan(findings(), withBills(), readiness(deposit, instruments).ways());
    }

    /** Whether there is a draft of what is filed under an article or told under a paragraph. */
    public boolean hasDraftFor(String id) {
        return accede.texts().stream().anyMatch(text -> text.id().equals(id));
    }

    /**
     * The open questions that can still decide most, with what each answer would decide: every answer is tried by assessing the profile with it.
     *
     * @param instruments ids of the treaties; empty for all
     * @param most how many questions are wanted; each takes two assessments or more
     * @throws IllegalArgumentException if there is no such treaty
     */
    public Next next(List<String> instruments, int most) {
        instruments.forEach(this::mustBeThere);
        List<Instrument> treaties = accede.catalogue().instruments().stream()
                .filter(treaty -> instruments.isEmpty() || instruments.contains(treaty.id()))
                .toList();
        return NextPlanner.plan(findings(), this::tried, treaties, most);
    }

    /**
     * All open questions in the order in which they are best answered; none is tried.
     *
     * @param instruments ids of the treaties; empty for all
     * @throws IllegalArgumentException if there is no such treaty
     */
    public Queue queue(List<String> instruments) {
        instruments.forEach(this::mustBeThere);
        return Queue.of(
                findings(),
                accede.catalogue().instruments().stream()
                        .filter(treaty -> instruments.isEmpty() || instruments.contains(treaty.id()))
                        .toList());
    }

    /** What each answer to a question would do in every treaty, tried by the rules; none where it cannot be tried. */
    public List<Effect> effects(OpenQuestion question) {
        return Effect.of(findings(), this::tried, question);
    }

    /** All that is known of the law on the day, or of what it would be at a later time, whatever a treaty asks. */
    Settled settled(TimeOfLaw time) {
        Profile law = LaterLaw.differs(profile, time) ? LaterLaw.at(time, profile) : profile;
        return assessor.get().settle(withStanding(law), asOf);
    }

    /**
     * What would close a verdict at met: the smallest sets of answers, each tried by the rules, with all else as it is. Where nobody has
     * answered, an answer is an assumption. None where it is met, and where no answers would close it.
     *
     * @param requirement its id, such as {@code BC-2}
     * @throws IllegalArgumentException if there is no such requirement
     */
    public List<List<Step>> remedies(String requirement) {
        return new Remedies(findings(), this::tried).of(finding(requirement));
    }

    /**
     * What would mend the harm that the bills laid over it do to a verdict: the smallest sets of other answers of theirs, each tried by the
     * rules, with which it is no worse than without them. None where they do none, and where no answers would mend it.
     *
     * @param requirement its id, such as {@code BC-2}
     * @throws IllegalArgumentException if there is no such requirement
     */
    public List<List<Step>> mends(String requirement) {
        finding(requirement);
        Findings with = side(true).findings();
        Findings law = without.orElse(this).side(true).findings();
        return new Remedies(with, near(with.profile())).backTo(law.finding(requirement), with.finding(requirement));
    }

    /**
     * The smallest sets of changes by which it becomes ready to deposit an instrument, each tried by the rules.
     *
     * @param instrument id of the treaty
     * @throws IllegalArgumentException if there is no such treaty
     */
    public Plan plan(String instrument) {
        mustBeThere(instrument);
        Instrument treaty = accede.catalogue().instrument(instrument).orElseThrow();
        Function<Findings, ReadinessVerdict> ready = findings -> ReadinessPlanner.plan(
                        accede.rules(),
                        findings,
                        findings.profile(),
                        Optional.empty(),
                        accede.register(),
                        Optional.empty(),
                        List.of(instrument))
                .ways()
                .get(0)
                .verdict();
        return new Planner(findings(), treaty, this::near, ready).plan();
    }

    /** What assesses states of its law that are near to another one. */
    private Function<Profile, Findings> near(Profile other) {
        return other == findings().profile() ? this::tried : assessor.get().overlays(other, asOf)::assess;
    }

    /** The findings on another state of its law. */
    private Findings tried(Profile other) {
        return overlays.get().assess(other);
    }

    private void mustBeThere(String instrument) {
        if (accede.catalogue().instrument(instrument).isEmpty()) {
            throw new IllegalArgumentException("there is no treaty '" + instrument + "'");
        }
    }

    /** Where a real country's profile does not say where the country stood on the day, or when it bound itself, the register does. */
    private Profile withStanding(Profile read) {
        Profile then = read.on(asOf);
        List<String> instruments =
                accede.catalogue().instruments().stream().map(Instrument::id).toList();
        if (then.constructed() || instruments.stream().noneMatch(id -> lacks(then, id))) {
            return then;
        }
        Map<String, Standing> known = new LinkedHashMap<>();
        accede.register(read.iso3())
                .entry(read.iso3())
                .ifPresent(entry -> instruments.forEach(
                        id -> entry.standing(id).ifPresent(standing -> known.put(id, standing.on(asOf)))));
        return then.withStatus(known);
    }

    private static boolean lacks(Profile profile, String instrument) {
        Standing standing = profile.standing(instrument);
        boolean filed = profile.formalities(instrument).list().stream()
                .anyMatch(filing -> filing.when().isPresent());
        return standing.state() == Standing.State.UNKNOWN
                || filed && standing.deposited().isEmpty();
    }
}
