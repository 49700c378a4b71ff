package org.accede.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.assessment.law.Answer;
import org.accede.assessment.law.Condition;
import org.accede.assessment.law.Laws;
import org.accede.assessment.law.Looked;
import org.accede.assessment.law.Report;
import org.accede.assessment.treaty.Clause;
import org.accede.assessment.treaty.Dependence;
import org.accede.assessment.treaty.Place;
import org.accede.assessment.treaty.Question;
import org.accede.assessment.treaty.Treaties;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.crosswalk.Crosswalk;
import org.accede.engine.RuleBase;
import org.accede.engine.RuleFault;
import org.accede.engine.RuleRun;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.Sum;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;

/** Applies the rules to one country: facts of its law and of the treaties in, findings out. Safe for use by several threads. */
public final class Assessor {

    private final Supplier<RuleBase> rules;
    private final Catalogue catalogue;
    private final Supplier<Crosswalk> crosswalk;
    private final String catalogueDigest;
    private final Treaties treaties;
    private Dependence dependence;

    public Assessor(RuleBase rules, Catalogue catalogue, String catalogueDigest) {
        this(() -> rules, catalogue, () -> Crosswalk.NONE, catalogueDigest);
    }

    /**
     * @param rules asked for when something is assessed
     * @param crosswalk asked for when something is reported that holds for the twins of a paragraph too
     */
    public Assessor(
            Supplier<RuleBase> rules, Catalogue catalogue, Supplier<Crosswalk> crosswalk, String catalogueDigest) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.catalogueDigest = catalogueDigest;
        this.crosswalk = crosswalk;
        this.treaties = Treaties.of(catalogue);
    }

    /**
     * The findings on a country.
     *
     * @throws RuleFault if rules contradict each other, or leave a clause without a word
     */
    public Findings assess(Profile profile, LocalDate asOf) {
        return assessed(profile, asOf, rules.get().assessment());
    }

    /** As above, telling the name of each rule that fires, for the coverage of rules. */
    public Findings assess(Profile profile, LocalDate asOf, Consumer<String> fired) {
        return assessed(profile, asOf, rules.get().assessment().tell(fired));
    }

    /** What is known of the law of a country before any treaty asks for it: what is stated, what is reported, and what follows from it. */
    public Settled settle(Profile profile, LocalDate asOf) {
        try (RuleRun run = rules.get().assessment()) {
            run.insertAll(treaties.facts())
                    .insertAll(Laws.of(profile, treaties, catalogue, crosswalk, asOf))
                    .run(Phases.OF_ANSWERS);
            return new Settled(
                    profile,
                    run.all(Answer.class).stream()
                            .map(Answer::given)
                            .sorted(Comparator.comparing(org.accede.profile.Answer::fact))
                            .toList(),
                    run.all(Condition.class).stream()
                            .map(Condition::condition)
                            .sorted(Comparator.comparing((Conditions.Condition one) -> one.topic())
                                    .thenComparing(Conditions.Condition::name)
                                    .thenComparing(Conditions.Condition::note))
                            .toList(),
                    run.all(Looked.class).stream().map(Looked::topic).collect(Collectors.toSet()));
        }
    }

    /**
     * A law that is assessed once, so that other states of it, which differ in a few answers, are assessed as far as they differ.
     *
     * @throws RuleFault as for {@link #assess}
     */
    public Overlays overlays(Profile profile, LocalDate asOf) {
        return new Overlays(this, profile, asOf);
    }

    private Findings assessed(Profile profile, LocalDate asOf, RuleRun begun) {
        try (RuleRun run = begun) {
            run.insertAll(treaties.facts())
                    .insertAll(laws(profile, asOf))
                    .run(Phases.OF_CLAUSES)
                    .run(Phases.OF_SUMS);
            return findings(profile, asOf, concluded(profile, run));
        }
    }

    List<Object> laws(Profile profile, LocalDate asOf) {
        return Laws.of(profile, treaties, catalogue, crosswalk, asOf);
    }

    Concluded concluded(Profile profile, RuleRun run) {
        return Concluded.of(run, Said.of(profile, run.all(Report.class), run.all(Contradiction.class)));
    }

    Findings findings(Profile profile, LocalDate asOf, Concluded concluded) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        treaties.clauses().forEach(clause -> findings.put(clause.getId(), concluded.finding(clause)));
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (Instrument instrument : catalogue.instruments()) {
            sum(concluded, sums, Place.Kind.TREATY, instrument.id());
            for (Article article : catalogue.articles(instrument)) {
                sum(concluded, sums, Place.Kind.CHAPTER, Clause.chapterKey(article));
                sum(concluded, sums, Place.Kind.ARTICLE, article.id());
            }
        }
        return findings(profile, asOf, findings, sums);
    }

    Findings findings(Profile profile, LocalDate asOf, Map<String, Finding> findings, Map<String, Sum> sums) {
        return new Findings(
                profile,
                catalogue,
                asOf,
                findings,
                sums,
                catalogueDigest,
                rules.get().digest(),
                () -> rules.get().texts());
    }

    private static void sum(Concluded concluded, Map<String, Sum> sums, Place.Kind kind, String id) {
        concluded.sum(new Place(kind, id)).ifPresent(sum -> sums.put(id, sum));
    }

    RuleBase rules() {
        return rules.get();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Treaties treaties() {
        return treaties;
    }

    /** What depends on what, worked out when it is first asked for. */
    synchronized Dependence dependence() {
        if (dependence == null) {
            dependence = new Dependence(treaties, named(Phases.OF_ANSWERS), named(Phases.FROM_ANSWERS));
        }
        return dependence;
    }

    /** For each rule of some phases, the questions that it names: by their ids, by their names, or by their topics. */
    private List<Set<Question>> named(String... phases) {
        Map<String, Set<Question>> byName = new HashMap<>();
        treaties.questions().forEach(question -> Stream.of(question.getId(), question.getName(), question.getTopic())
                .forEach(name ->
                        byName.computeIfAbsent(name, n -> new HashSet<>()).add(question)));
        return rules().texts().all().stream()
                .filter(rule -> List.of(phases).contains(rule.phase()))
                .map(rule -> rule.names().stream()
                        .flatMap(name -> byName.getOrDefault(name, Set.of()).stream())
                        .collect(Collectors.toSet()))
                .filter(questions -> !questions.isEmpty())
                .toList();
    }
}
