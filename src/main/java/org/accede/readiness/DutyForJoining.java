package org.accede.readiness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Due;
import org.accede.catalogue.ElementName;
import org.accede.catalogue.FactDefinition;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.OpenQuestion;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;

/**
 * A duty as it bears on readiness.
 *
 * @param place in the order of the treaty
 * @param reviews the ids of the reviews that look at it
 * @param facts the questions to be answered before it is known, judgements left out
 * @param judgements the questions for a person
 * @param shortOf whether law, practice or judgement was asked about where it falls short
 */
public record DutyForJoining(
        Occasion occasion,
        int place,
        List<String> reviews,
        Finding finding,
        List<OpenQuestion> facts,
        List<String> judgements,
        Set<FactDefinition.Kind> shortOf) {

    static DutyForJoining of(Occasion occasion, int place, List<String> reviews, Finding finding, Catalogue catalogue) {
        return new DutyForJoining(
                occasion,
                place,
                reviews,
                finding,
                openQuestions(finding, catalogue),
                finding.reviews(),
                shortOf(finding, catalogue));
    }

    private static Set<FactDefinition.Kind> shortOf(Finding finding, Catalogue catalogue) {
        Set<ElementName> lacking = finding.elements().stream()
                .filter(ElementResult::fallsShort)
                .map(ElementResult::name)
                .collect(Collectors.toSet());
        return finding.requirement().elements().stream()
                .filter(element -> lacking.contains(element.name()))
                .flatMap(element -> element.source().reads().stream())
                .flatMap(question -> catalogue.fact(question).map(FactDefinition::kind).stream())
                .collect(Collectors.toSet());
    }

    /** The questions that keep a duty open; none for one that is fulfilled or does not reach the State. */
    public static List<OpenQuestion> openQuestions(Finding finding, Catalogue catalogue) {
        boolean settled = finding.interval().floor().atLeast(Level.COVERED) || finding.applies() == Truth.NO;
        return settled ? List.of() : questions(finding, catalogue);
    }

    /** The questions that would close the verdict, judgements left out. */
    public static List<OpenQuestion> questions(Finding finding, Catalogue catalogue) {
        Stream<OpenQuestion> applicability = finding.applies() == Truth.UNKNOWN
                ? finding.requirement().applies().stream().map(applies -> new OpenQuestion.Fact(applies.fact()))
                : Stream.of();
        return Stream.concat(applicability, finding.unknown().stream())
                .filter(fact -> !judgement(fact, catalogue))
                .distinct()
                .toList();
    }

    private static boolean judgement(OpenQuestion question, Catalogue catalogue) {
        return catalogue
                .fact(question.id())
                .map(FactDefinition::kind)
                .filter(FactDefinition.Kind.JUDGEMENT::equals)
                .isPresent();
    }

    public String getInstrument() {
        return finding.requirement().instrument();
    }

    /** Whether it is known to reach the State. */
    public Truth getApplies() {
        return finding.applies();
    }

    /** When it falls due. */
    public Due getDue() {
        return finding.requirement().due();
    }

    public Level getFloor() {
        return finding.interval().floor();
    }

    public Level getCeiling() {
        return finding.interval().ceiling();
    }

    /** Whether no law mends it, because only practice falls short. */
    public boolean isPracticeAlone() {
        return shortOf.equals(Set.of(FactDefinition.Kind.PRACTICE));
    }

    /** Whether it falls short of nothing but what we read into the text. */
    public boolean isOursAlone() {
        return finding.isOursAlone();
    }

    /** Whether facts are missing. */
    public boolean isUnanswered() {
        return !facts.isEmpty();
    }

    /** Whether a person is asked to judge. */
    public boolean isToBeJudged() {
        return !judgements.isEmpty();
    }

    public DutyReadiness is(DutyReadiness.Kind kind, String why) {
        return new DutyReadiness(this, kind, Optional.empty(), 0, why);
    }

    public DutyReadiness blocks(Need need, int weight, String why) {
        return new DutyReadiness(this, DutyReadiness.Kind.BLOCKER, Optional.of(need), weight, why);
    }
}
