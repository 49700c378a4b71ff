package org.accede.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.finding.Finding;
import org.accede.readiness.StatusKind;
import org.accede.verdict.Word;

/**
 * Something to do that may be among the first things to do.
 *
 * @param subject what it is about: the title of an article, or of a topic of the law
 * @param article number of the article; empty for a topic
 * @param place in the order of the treaties
 * @param status where the State stands before the treaty
 * @param duties what it fulfils, in the order of the treaties; those that two treaties ask alike stand together
 * @param questions how many questions have to be answered; 0 where the verdict is known
 * @param ends when it can be done no longer, where it runs out
 */
public record Undertaking(
        Act act,
        String instrument,
        String subject,
        String article,
        int place,
        StatusKind status,
        List<Finding> duties,
        int questions,
        Optional<Ends> ends) {

    /**
     * The end of something.
     *
     * @param day the last day on which it can be done
     * @param daysLeft until then; 0 on the day itself
     */
    public record Ends(LocalDate day, long daysLeft) {}

    /** Something that does not run out. */
    public Undertaking(
            Act act,
            String instrument,
            String subject,
            String article,
            int place,
            StatusKind status,
            List<Finding> duties,
            int questions) {
        this(act, instrument, subject, article, place, status, duties, questions, Optional.empty());
    }

    /** Names it from one day to the next: what kind of act, and in which article, on which topic, or of which treaty. */
    public String key() {
        if (isSign()) {
            return key(instrument);
        }
        return key(isFindOut() ? subject : duties.get(0).requirement().article());
    }

    /** The same, and by the other articles that are settled with it, the first of which names it where another treaty is asked about. */
    public List<String> keys() {
        return isFindOut() || isSign()
                ? List.of(key())
                : duties.stream()
                        .map(duty -> key(duty.requirement().article()))
                        .distinct()
                        .toList();
    }

    private String key(String of) {
        return act.id() + ":" + of;
    }

    /**
     * What was found behind it, by which it is seen later whether that has changed: the verdicts on the duties of one article, or of one
     * treaty where something is to be found out, and what each lacks.
     *
     * @param key one of {@link #keys}
     */
    public String found(String key) {
        return duties.stream()
                .filter(duty -> isFindOut()
                        ? duty.requirement().instrument().equals(instrument)
                        : key(duty.requirement().article()).equals(key))
                .map(duty -> Stream.of(
                                List.of(duty.requirement().id(), duty.word().id()), duty.missing(), duty.narrowedBy())
                        .flatMap(List::stream)
                        .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". "));
    }

    /** Whether the State is bound by the treaty. */
    public boolean isBound() {
        return status.isBound();
    }

    /** Whether it has taken a step towards it that is not taken back or run out. */
    public boolean isUnderWay() {
        return switch (status) {
            case SIGNED, REQUESTED, CONSULTATION, OBJECTION, RAPPORTEUR_GROUP, INVITED, INVITED_NO_END -> true;
            default -> false;
        };
    }

    public boolean isLaw() {
        return act == Act.LAW;
    }

    public boolean isFiling() {
        return act == Act.FILING;
    }

    public boolean isFindOut() {
        return act == Act.FIND_OUT;
    }

    public boolean isSign() {
        return act == Act.SIGN;
    }

    /** How many days are left for it. */
    public long getDaysLeft() {
        return ends.map(Ends::daysLeft).orElse(Long.MAX_VALUE);
    }

    /** Whether the law has nothing of any of the duties. */
    public boolean isNothingThere() {
        return !duties.isEmpty() && duties.stream().allMatch(duty -> duty.word() == Word.NOT_MET);
    }

    /** Whether more than one treaty asks for it. */
    public boolean isShared() {
        return duties.stream()
                        .map(duty -> duty.requirement().instrument())
                        .distinct()
                        .count()
                > 1;
    }

    /** How many obligations it would settle. */
    public int getWaiting() {
        return duties.size();
    }

    /** That it weighs so much, and why. */
    public Weight weighs(int points, String because, String rule) {
        return new Weight(this, points, because, rule);
    }
}
