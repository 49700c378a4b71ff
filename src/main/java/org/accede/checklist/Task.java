package org.accede.checklist;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.readiness.ProcedureStep;
import org.accede.readiness.StepStatus;
import org.accede.verdict.Truth;

/**
 * Something to be done, before rules say what it means, whose it is, what it needs and by when.
 *
 * @param kind facts, judgement, look-up, filing, weigh, law, practice, authority, notice, bill, step or later
 * @param about the paragraph, article, filing, topic or step that it is about
 * @param paragraphs what it fulfils; none where questions are to be answered
 * @param lastDay of a step that has one of its own
 */
public record Task(
        String kind,
        String about,
        List<Paragraph> paragraphs,
        Optional<FilingPlace> place,
        Optional<Questions> questions,
        Optional<StepStatus> step,
        Optional<LastDay> lastDay,
        Horizon horizon) {

    /** Stable: the same matter has the same id tomorrow. */
    public String getId() {
        return kind + ":" + about;
    }

    /** The article of what it fulfils. */
    public String getArticleId() {
        return paragraphs.isEmpty() ? "" : paragraphs.get(0).getArticleId();
    }

    public String getArticleTitle() {
        return paragraphs.isEmpty() ? "" : paragraphs.get(0).article().title();
    }

    /** The kind of what it fulfils, such as criminalization, or of the topic that is asked about. */
    public String getMatter() {
        return questions
                .map(Questions::kind)
                .orElseGet(() -> paragraphs.isEmpty() ? "" : paragraphs.get(0).getKind());
    }

    /** What it is about, in words. */
    public String getSubject() {
        return questions
                .map(Questions::title)
                .or(() -> step.map(stage -> stage.step().what()))
                .or(() -> place.map(FilingPlace::title))
                .orElse(about);
    }

    /** Where the treaty says so. */
    public String getPinpoints() {
        return step.map(stage -> stage.step().pinpoint())
                .or(() -> place.map(FilingPlace::basis).filter(basis -> !basis.isEmpty()))
                .orElseGet(() -> paragraphs.stream()
                        .map(p -> p.finding().requirement().pinpoint())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    public String getDepositary() {
        return horizon.depositary();
    }

    public boolean isBound() {
        return horizon.bound();
    }

    public boolean isFulfilled() {
        return paragraphs.stream().allMatch(Paragraph::isFulfilled);
    }

    public boolean isWanting() {
        return paragraphs.stream().anyMatch(Paragraph::isWanting);
    }

    public boolean isCurable() {
        return paragraphs.stream().anyMatch(Paragraph::isCurable)
                || place.filter(filing -> !filing.calledForBy().isEmpty() && filing.isNeither())
                        .isPresent();
    }

    /** Whether some of it is known to be asked of the State. */
    public boolean isAsked() {
        return paragraphs.stream().anyMatch(p -> p.finding().applies() == Truth.YES);
    }

    public boolean isDrafted() {
        return paragraphs.stream().allMatch(Paragraph::drafted);
    }

    public boolean isDueAtDeposit() {
        return paragraphs.stream().anyMatch(Paragraph::isDueAtDeposit);
    }

    public boolean isMade() {
        return place.map(FilingPlace::isMade).orElse(false);
    }

    public boolean isPlanned() {
        return place.map(FilingPlace::isPlanned).orElse(false);
    }

    /** Whether it reads a question of the topic. */
    public boolean reads(String topic) {
        return paragraphs.stream().anyMatch(paragraph -> paragraph.reads(topic));
    }

    /** Whether one of its paragraphs turns on a filing. */
    public boolean turnsOn(String filing) {
        return paragraphs.stream().anyMatch(p -> p.filings().contains(filing));
    }

    /** Whether one of its paragraphs waits for somebody to look up what was filed. */
    public boolean isToLookUp() {
        return paragraphs.stream().anyMatch(Paragraph::toLookUp);
    }

    /** Whether one of its paragraphs waits for the questions of another task. */
    public boolean waitsFor(Task facts) {
        return facts.questions().stream().anyMatch(asked -> paragraphs.stream()
                .anyMatch(p -> asked.requirements().contains(p.getId())));
    }

    /** The ids of the paragraphs that it fulfils, or that wait for it. */
    public Set<String> requirements() {
        return questions.map(Questions::requirements).orElseGet(() -> paragraphs.stream()
                .map(Paragraph::getId)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    public int getStepOrder() {
        return step.map(stage -> stage.step().order()).orElse(0);
    }

    public boolean isBehind() {
        return step.map(StepStatus::isDone).orElse(false);
    }

    public boolean isStepUnknown() {
        return step.filter(stage -> stage.state() == StepStatus.State.NOT_KNOWN).isPresent();
    }

    public String getStepTakes() {
        return step.map(StepStatus::step)
                .map(ProcedureStep::takes)
                .filter(takes -> !takes.isEmpty() && !takes.equals("none"))
                .orElse("no day is set");
    }

    /** When a step was made, as precise as it is known. */
    public String getStepDone() {
        return step.flatMap(StepStatus::on).map(day -> "made: " + day.text()).orElse("it lies behind");
    }

    public boolean isOwnLastDay() {
        return lastDay.isPresent();
    }

    public Detail.Meaning means(Work work, String title, String basis, String proof) {
        return new Detail.Meaning(getId(), work, title, basis, proof);
    }

    public Detail.Owned ownedBy(Owner... owners) {
        return new Detail.Owned(getId(), List.of(owners));
    }

    public Detail.Needs needs(Task other) {
        return new Detail.Needs(getId(), other.getId());
    }

    public Detail.InState is(State state, String because) {
        return new Detail.InState(getId(), state, because);
    }

    /** From the as-of day; planned for the deposit that was asked about; at the latest on the last day on which one is possible. */
    public Detail.Timed beforeDeposit(String says) {
        return new Detail.Timed(getId(), today(), horizon.proposed(), horizon.last(), says);
    }

    /** From the as-of day; planned for the entry into force that follows from the deposit asked about. */
    public Detail.Timed byEntryIntoForce(String says) {
        return new Detail.Timed(getId(), today(), horizon.inForce(), Optional.empty(), says);
    }

    public Detail.Timed untilOwnLastDay() {
        LastDay last = lastDay.orElseThrow();
        return new Detail.Timed(getId(), today(), Optional.empty(), Optional.of(last.date()), last.says());
    }

    public Detail.Timed fromEntryIntoForce(String says) {
        return new Detail.Timed(getId(), horizon.inForce(), Optional.empty(), Optional.empty(), says);
    }

    public Detail.Timed undated(String says) {
        return new Detail.Timed(getId(), Optional.empty(), Optional.empty(), Optional.empty(), says);
    }

    private Optional<LocalDate> today() {
        return Optional.of(horizon.asOf());
    }
}
