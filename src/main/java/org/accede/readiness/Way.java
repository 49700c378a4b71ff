package org.accede.readiness;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Instrument;
import org.accede.finding.OpenQuestion;
import org.accede.readiness.standing.AcceptedStanding;
import org.accede.register.Consent;

/**
 * The way of one State to one treaty.
 *
 * @param standing where profile or register says that it stands; empty if nobody does
 * @param joinedBy how it joined, if it is a Party
 * @param count of the instruments for which the treaty waits; empty once it is in force
 * @param behind the steps that rules found to lie behind, though nobody may have said where it stands
 */
public record Way(
        StateBeforeTreaty state,
        Optional<AcceptedStanding> standing,
        Consent joinedBy,
        Door door,
        Status status,
        List<ProcedureStep> steps,
        List<StepBehind> behind,
        List<Deadline> deadlines,
        Optional<DepositCount> count,
        List<KeyDate> keyDates,
        List<Remark> remarks,
        List<Purpose> purposes,
        List<ReadinessVerdict> verdicts,
        List<FilingNote> filed) {

    /** A question to be answered, and the duties that wait for it. */
    public record Wanted(OpenQuestion question, Set<String> requirements) {}

    public Instrument treaty() {
        return state.treaty();
    }

    /** Who says where it stands. */
    public String saidBy() {
        return standing.map(one -> one.speaker().id()).orElse("nobody has said");
    }

    public List<StepStatus> progress() {
        Optional<ProcedureStep> here = steps.stream()
                .filter(step -> status.step().filter(step.name()::equals).isPresent())
                .findFirst();
        return steps.stream()
                .map(step -> StepStatus.of(
                        step, here, behind.contains(new StepBehind(step.instrument(), step.name())), state))
                .toList();
    }

    /** The verdict on all duties together. */
    public ReadinessVerdict overall(Purpose purpose) {
        return verdicts(purpose).stream()
                .filter(verdict -> verdict.summary().review().id().equals(ReviewScope.ALL))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the State is ready to deposit its instrument, all duties together. */
    public ReadinessVerdict verdict() {
        return overall(purposes.stream()
                .filter(purpose -> purpose.id().equals("deposit"))
                .findFirst()
                .orElseThrow());
    }

    /** The verdicts of the reviews, without the one on all. */
    public List<ReadinessVerdict> reviews(Purpose purpose) {
        return verdicts(purpose).stream()
                .filter(verdict -> !verdict.summary().review().id().equals(ReviewScope.ALL))
                .toList();
    }

    private List<ReadinessVerdict> verdicts(Purpose purpose) {
        return verdicts.stream()
                .filter(verdict -> verdict.summary().occasion() == purpose.occasion())
                .toList();
    }

    /** What blocks, by weight, and what weighs the same in the order of the treaty. */
    public List<DutyReadiness> blockers(Purpose purpose) {
        return of(purpose, DutyReadiness.Kind.BLOCKER).stream()
                .sorted(Comparator.comparingInt(DutyReadiness::weight))
                .toList();
    }

    /** Duties that play a part, in the order of the treaty. */
    public List<DutyReadiness> of(Purpose purpose, DutyReadiness.Kind kind) {
        return overall(purpose).summary().duties().stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }

    /** Questions on which open duties wait, those first for which most wait. */
    public List<Wanted> wanted(Purpose purpose) {
        Map<OpenQuestion, Set<String>> waiting = new LinkedHashMap<>();
        for (DutyReadiness open : of(purpose, DutyReadiness.Kind.OPEN)) {
            for (OpenQuestion fact : open.duty().facts()) {
                waiting.computeIfAbsent(fact, f -> new LinkedHashSet<>())
                        .add(open.duty().finding().requirement().id());
            }
        }
        return waiting.entrySet().stream()
                .map(entry -> new Wanted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                        (Wanted one) -> -one.requirements().size()))
                .toList();
    }

    /** Questions for a person. */
    public List<String> judgements(Purpose purpose) {
        return overall(purpose).summary().judgements();
    }
}
