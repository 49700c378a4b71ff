package org.accede.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.assessment.treaty.Clause;
import org.accede.assessment.treaty.Place;
import org.accede.engine.RuleFault;
import org.accede.engine.RuleRun;
import org.accede.finding.Finding;
import org.accede.finding.Formality;
import org.accede.finding.Sum;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/** What a run of the rules concluded on clauses and sums, as findings. */
record Concluded(Map<String, Conclusion> bySubject, Map<String, List<String>> questions, Said said) {

    /** @throws RuleFault if two rules concluded on one subject */
    static Concluded of(RuleRun run, Said said) {
        Map<String, Conclusion> bySubject = new HashMap<>();
        for (Conclusion conclusion : run.all(Conclusion.class)) {
            Conclusion other = bySubject.put(conclusion.assessment().subject(), conclusion);
            if (other != null) {
                throw new RuleFault(
                        "two rules concluded on " + conclusion.assessment().subject() + ": '" + other.rule() + "' and '"
                                + conclusion.rule() + "'");
            }
        }
        Map<String, List<String>> questions = new HashMap<>();
        run.all(Review.class).forEach(review -> questions
                .computeIfAbsent(review.subject(), id -> new ArrayList<>())
                .add(review.question()));
        return new Concluded(bySubject, questions, said);
    }

    /** @throws RuleFault if no rule concluded on it */
    Finding finding(Clause clause) {
        Conclusion conclusion = bySubject.get(clause.getId());
        if (conclusion == null) {
            throw new RuleFault("no rule concluded on " + clause.getId());
        }
        Assessment assessment = conclusion.assessment();
        return new Finding(
                clause.requirement(),
                conclusion.word(),
                assessment.interval(),
                assessment.applies(),
                conclusion.due(),
                conclusion.rule(),
                assessment.rule(),
                assessment.applicability(),
                assessment.applicabilityRule(),
                assessment.elements(),
                conclusion.word() == Word.NOT_APPLICABLE ? List.of() : reviews(assessment),
                said.of(clause.getId()),
                assessment.bounds(),
                said.against(clause.getId()),
                List.of());
    }

    private List<String> reviews(Assessment assessment) {
        Stream<String> ofElements = assessment.elements().stream()
                .filter(element -> element.counts() && element.applies() != Truth.NO)
                .flatMap(element -> Stream.concat(
                        element.reviews().stream(),
                        element.formalities().stream().map(Formality::review).filter(question -> !question.isEmpty())));
        return Stream.concat(
                        ofElements,
                        questions.getOrDefault(assessment.subject(), List.of()).stream()
                                .sorted())
                .distinct()
                .toList();
    }

    /** The verdict on a place; empty where nothing was concluded on it. */
    Optional<Sum> sum(Place place) {
        return Optional.ofNullable(bySubject.get(place.subject()))
                .map(conclusion -> new Sum(
                        place.id(),
                        conclusion.word(),
                        conclusion.assessment().interval(),
                        conclusion.rule(),
                        conclusion.assessment().rule(),
                        conclusion.assessment().bounds(),
                        said.against(conclusion.assessment().subject()),
                        List.of()));
    }
}
