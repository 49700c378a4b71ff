package org.accede.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.engine.RuleBase;
import org.accede.engine.RuleFault;
import org.accede.engine.RuleRun;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.Sum;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;
import org.accede.profile.Resolution;
import org.accede.verdict.Combination;
import org.accede.verdict.Part;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/** Applies the rules to one country: profile and catalogue in, findings out. */
public final class Assessor {

    private final RuleBase rules;
    private final Catalogue catalogue;
    private final String catalogueDigest;
    private final List<Requirement> requirements;

    /** The names that a filing can cover, by the paragraph under which it is made, by treaty. */
    private final Map<String, Map<String, Set<String>>> filings = new LinkedHashMap<>();

    public Assessor(RuleBase rules, Catalogue catalogue, String catalogueDigest) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.catalogueDigest = catalogueDigest;
        this.requirements = new ArrayList<>();
        for (Requirement requirement : catalogue.requirements()) {
            if (requirement.isAssessed()) {
                requirements.add(requirement);
            }
            requirement.permits().stream().filter(Permit::needsFiling).forEach(permit -> filings.computeIfAbsent(
                            requirement.instrument(), id -> new LinkedHashMap<>())
                    .computeIfAbsent(permit.article(), article -> new LinkedHashSet<>())
                    .addAll(permit.names()));
        }
    }

    public Findings assess(Profile profile, LocalDate asOf) {
        try (RuleRun run = rules.assessment()) {
            run.insertAll(facts(profile, asOf)).run("derive", "weigh", "assess", "conclude");
            run.insertAll(sums(run.all(Conclusion.class))).run("conclude");
            return findings(profile, asOf, run.all(Conclusion.class), run.all(Review.class));
        }
    }

    private Stream<Object> facts(Profile profile, LocalDate asOf) {
        Stream<Object> once =
                Stream.of(new Stated(Resolution.of(profile, catalogue, asOf), profile), new Session(catalogue));
        Stream<Object> topics = catalogue.topics().values().stream().map(topic -> new Topic(topic.id(), topic.kind()));
        List<Object> filed = new ArrayList<>();
        filings.forEach((instrument, articles) -> articles.forEach(
                (article, names) -> names.forEach(name -> filed.add(Filing.of(instrument, article, name, profile)))));
        Stream<Object> narrowed = profile.topics().values().stream()
                .flatMap(topic -> topic.conditions().list().stream())
                .flatMap(this::narrowings);
        return Stream.of(once, topics, filed.stream(), narrowed, requirements.stream())
                .flatMap(facts -> facts);
    }

    /** The requirements that a condition of the law meets. */
    private Stream<Narrowing> narrowings(Conditions.Condition condition) {
        return condition.narrows().stream()
                .flatMap(fact -> catalogue.readersOf(fact).stream())
                .distinct()
                .map(requirement -> Narrowing.of(requirement, condition));
    }

    /** An article, a chapter and a treaty are the sum of their obligations. What is not yet due is left out. */
    private List<Assessment> sums(List<Conclusion> conclusions) {
        Map<String, Conclusion> bySubject = bySubject(conclusions);
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (Article article : catalogue.articles()) {
            List<Part> obligations = new ArrayList<>();
            for (Requirement requirement : article.requirements()) {
                Conclusion conclusion = bySubject.get(requirement.id());
                if (requirement.isObligation() && conclusion.word() != Word.NOT_YET_DUE) {
                    Assessment assessment = conclusion.assessment();
                    Truth due = assessment.isWaiting() ? assessment.membership() : Truth.YES;
                    obligations.add(new Part(
                            assessment.interval(), false, assessment.applies().and(due)));
                }
            }
            for (String sum : List.of(article.id(), chapterKey(article), article.instrument())) {
                parts.computeIfAbsent(sum, id -> new ArrayList<>()).addAll(obligations);
            }
        }
        List<Assessment> sums = new ArrayList<>();
        parts.forEach((id, obligations) -> {
            Part whole = Combination.all(obligations);
            sums.add(new Assessment(
                    sum(id), Optional.empty(), whole.interval(), whole.applies(), Truth.YES, "", List.of()));
        });
        return sums;
    }

    /** An article can have the id of its only requirement, so a sum needs a name of its own. */
    private static String sum(String id) {
        return id + " (all)";
    }

    /** The key of a chapter's sum. */
    public static String chapterKey(Article article) {
        return article.instrument() + " " + article.chapter();
    }

    private static Map<String, Conclusion> bySubject(List<Conclusion> conclusions) {
        Map<String, Conclusion> bySubject = new HashMap<>();
        for (Conclusion conclusion : conclusions) {
            if (bySubject.put(conclusion.assessment().subject(), conclusion) != null) {
                throw new RuleFault(
                        "two rules concluded on " + conclusion.assessment().subject());
            }
        }
        return bySubject;
    }

    private Findings findings(Profile profile, LocalDate asOf, List<Conclusion> conclusions, List<Review> reviews) {
        Map<String, Conclusion> bySubject = bySubject(conclusions);
        Map<String, List<String>> questions = new HashMap<>();
        reviews.forEach(review -> questions
                .computeIfAbsent(review.subject(), id -> new ArrayList<>())
                .add(review.question()));
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Requirement requirement : requirements) {
            Conclusion conclusion = bySubject.get(requirement.id());
            if (conclusion == null) {
                throw new RuleFault("no rule concluded on " + requirement.id());
            }
            findings.put(
                    requirement.id(),
                    finding(profile, requirement, conclusion, questions.getOrDefault(requirement.id(), List.of())));
        }
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (Instrument instrument : catalogue.instruments()) {
            sum(bySubject, sums, instrument.id());
            for (Article article : catalogue.articles(instrument)) {
                sum(bySubject, sums, chapterKey(article));
                sum(bySubject, sums, article.id());
            }
        }
        return new Findings(profile, catalogue, asOf, findings, sums, catalogueDigest, rules.digest());
    }

    private static void sum(Map<String, Conclusion> bySubject, Map<String, Sum> sums, String id) {
        Conclusion conclusion = bySubject.get(sum(id));
        if (conclusion != null) {
            sums.put(id, new Sum(id, conclusion.word(), conclusion.assessment().interval()));
        }
    }

    private static Finding finding(
            Profile profile, Requirement requirement, Conclusion conclusion, List<String> reviews) {
        Assessment assessment = conclusion.assessment();
        List<String> questions = conclusion.word() == Word.NOT_APPLICABLE
                ? List.of()
                : Stream.concat(
                                assessment.elements().stream()
                                        .filter(element -> element.counts() && element.applies() != Truth.NO)
                                        .flatMap(element -> element.reviews().stream()),
                                reviews.stream().sorted())
                        .distinct()
                        .toList();
        List<String> reported = profile.assessments().stream()
                .filter(a ->
                        a.article().equals(requirement.article()) || a.article().equals(requirement.id()))
                .map(a -> a.says() + " (" + a.by() + (a.date().isEmpty() ? "" : ", " + a.date()) + ")")
                .toList();
        return new Finding(
                requirement,
                conclusion.word(),
                assessment.interval(),
                assessment.applies(),
                conclusion.rule(),
                assessment.applicability(),
                assessment.elements(),
                questions,
                reported);
    }
}
