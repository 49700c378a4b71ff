package org.accede.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.accede.assessment.treaty.Place;
import org.accede.assessment.treaty.Treaties;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.crosswalk.Crosswalk;
import org.accede.engine.RuleBase;
import org.accede.engine.RuleFault;
import org.accede.engine.RuleRun;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.Formality;
import org.accede.finding.Sum;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/** Applies the rules to one country: facts of its law and of the treaties in, findings out. Safe for use by several threads. */
public final class Assessor {

    private final Supplier<RuleBase> rules;
    private final Catalogue catalogue;
    private final Supplier<Crosswalk> crosswalk;
    private final String catalogueDigest;
    private final Treaties treaties;

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

    private Findings assessed(Profile profile, LocalDate asOf, RuleRun begun) {
        try (RuleRun run = begun) {
            run.insertAll(treaties.facts())
                    .insertAll(Laws.of(profile, treaties, catalogue, crosswalk, asOf))
                    .run(Phases.OF_CLAUSES)
                    .run(Phases.OF_SUMS);
            return findings(
                    profile,
                    asOf,
                    run.all(Conclusion.class),
                    run.all(Review.class),
                    Said.of(profile, run.all(Report.class), run.all(Contradiction.class)));
        }
    }

    private Findings findings(
            Profile profile, LocalDate asOf, List<Conclusion> conclusions, List<Review> reviews, Said said) {
        Map<String, Conclusion> bySubject = bySubject(conclusions);
        Map<String, List<String>> questions = new HashMap<>();
        reviews.forEach(review -> questions
                .computeIfAbsent(review.subject(), id -> new ArrayList<>())
                .add(review.question()));
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Clause clause : treaties.clauses()) {
            Conclusion conclusion = bySubject.get(clause.getId());
            if (conclusion == null) {
                throw new RuleFault("no rule concluded on " + clause.getId());
            }
            List<String> asked = new ArrayList<>(questions.getOrDefault(clause.getId(), List.of()));
            Collections.sort(asked);
            findings.put(clause.getId(), finding(clause.requirement(), conclusion, asked, said));
        }
        return new Findings(
                profile,
                catalogue,
                asOf,
                findings,
                sums(bySubject, said),
                catalogueDigest,
                rules.get().digest(),
                () -> rules.get().texts());
    }

    private static Map<String, Conclusion> bySubject(List<Conclusion> conclusions) {
        Map<String, Conclusion> bySubject = new HashMap<>();
        for (Conclusion conclusion : conclusions) {
            Conclusion other = bySubject.put(conclusion.assessment().subject(), conclusion);
            if (other != null) {
                throw new RuleFault(
                        "two rules concluded on " + conclusion.assessment().subject() + ": '" + other.rule() + "' and '"
                                + conclusion.rule() + "'");
            }
        }
        return bySubject;
    }

    private Map<String, Sum> sums(Map<String, Conclusion> bySubject, Said said) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (Instrument instrument : catalogue.instruments()) {
            sum(bySubject, sums, said, Place.Kind.TREATY, instrument.id());
            for (Article article : catalogue.articles(instrument)) {
                sum(bySubject, sums, said, Place.Kind.CHAPTER, Clause.chapterKey(article));
                sum(bySubject, sums, said, Place.Kind.ARTICLE, article.id());
            }
        }
        return sums;
    }

    private static void sum(
            Map<String, Conclusion> bySubject, Map<String, Sum> sums, Said said, Place.Kind kind, String id) {
        Conclusion conclusion = bySubject.get(new Place(kind, id).subject());
        if (conclusion != null) {
            sums.put(
                    id,
                    new Sum(
                            id,
                            conclusion.word(),
                            conclusion.assessment().interval(),
                            conclusion.rule(),
                            conclusion.assessment().rule(),
                            conclusion.assessment().bounds(),
                            said.against(conclusion.assessment().subject()),
                            List.of()));
        }
    }

    private static Finding finding(Requirement requirement, Conclusion conclusion, List<String> reviews, Said said) {
        Assessment assessment = conclusion.assessment();
        List<String> questions = conclusion.word() == Word.NOT_APPLICABLE
                ? List.of()
                : Stream.concat(
                                assessment.elements().stream()
                                        .filter(element -> element.counts() && element.applies() != Truth.NO)
                                        .flatMap(element -> Stream.concat(
                                                element.reviews().stream(),
                                                element.formalities().stream()
                                                        .map(Formality::review)
                                                        .filter(question -> !question.isEmpty()))),
                                reviews.stream())
                        .distinct()
                        .toList();
        return new Finding(
                requirement,
                conclusion.word(),
                assessment.interval(),
                assessment.applies(),
                conclusion.rule(),
                assessment.rule(),
                assessment.applicability(),
                assessment.applicabilityRule(),
                assessment.elements(),
                questions,
                said.of(requirement.id()),
                assessment.bounds(),
                said.against(requirement.id()),
                List.of());
    }
}
