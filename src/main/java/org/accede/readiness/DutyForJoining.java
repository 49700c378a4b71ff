package org.accede.readiness;

import java.util.List;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Due;
import org.accede.catalogue.FactDefinition;
import org.accede.finding.Finding;
import org.accede.finding.OpenQuestion;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;

/**
 * A duty as it bears on readiness.
 *
 * @param purpose request (bills count as law) or deposit
 * @param facts the questions to be answered before it is known, judgements left out
 * @param judgements the questions for a person
 */
public record DutyForJoining(String purpose, Finding finding, List<OpenQuestion> facts, List<String> judgements) {

    public static DutyForJoining of(String purpose, Finding finding, Catalogue catalogue) {
        boolean settled = finding.interval().floor().atLeast(Level.COVERED) || finding.applies() == Truth.NO;
        return new DutyForJoining(
                purpose, finding, settled ? List.of() : questions(finding, catalogue), finding.reviews());
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

    /** A filing at the deposit, or a step of it. */
    public boolean isDueAtDeposit() {
        return finding.requirement().due() == Due.DEPOSIT;
    }

    public boolean isDueWhenConferenceAsks() {
        return finding.requirement().due() == Due.CONFERENCE;
    }

    /** Whether it falls due at the entry into force at the latest, and not as a filing of the deposit. */
    public boolean isAsked() {
        return !isDueAtDeposit() && !isDueWhenConferenceAsks();
    }

    public boolean isOutOfReach() {
        return finding.applies() == Truth.NO;
    }

    public boolean isCertain() {
        return finding.applies() == Truth.YES;
    }

    public Level getFloor() {
        return finding.interval().floor();
    }

    public Level getCeiling() {
        return finding.interval().ceiling();
    }

    public boolean isFulfilled() {
        return getFloor().atLeast(Level.COVERED);
    }

    /** Whether it may turn out fulfilled or out of reach, and nothing but a person's judgement is missing. */
    public boolean isForJudgement() {
        return isCertain() && mayBeFulfilled() && facts.isEmpty() && !judgements.isEmpty();
    }

    /** Whether it may turn out fulfilled or out of reach, and facts are missing. */
    public boolean isForFinding() {
        return mayBeFulfilled() && !isForJudgement();
    }

    private boolean mayBeFulfilled() {
        return !isOutOfReach() && !isFulfilled() && (getCeiling().atLeast(Level.COVERED) || !isCertain());
    }

    public DutyReadiness weighs(DutyReadiness.Kind kind, int weight, String why) {
        return new DutyReadiness(this, kind, weight, why);
    }
}
