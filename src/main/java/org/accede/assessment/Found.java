package org.accede.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.accede.assessment.law.Answer;
import org.accede.assessment.law.Condition;
import org.accede.assessment.law.Unsettled;
import org.accede.assessment.treaty.Asked;
import org.accede.assessment.treaty.AskedAnswer;
import org.accede.catalogue.Band;
import org.accede.finding.Basis;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Reason;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;

/** What a rule found of an element, before conditions lower it and permits lift it. */
public final class Found extends OnElement {

    final Interval interval;
    final Truth applies;
    final List<Reason> reasons;
    final List<OpenQuestion> unknown;
    final List<String> reviews;
    private final List<String> lacks;

    Found(
            Asked asked,
            Interval interval,
            Truth applies,
            List<Reason> reasons,
            List<OpenQuestion> unknown,
            List<String> reviews,
            List<String> lacks,
            String rule) {
        super(asked, rule);
        this.interval = interval;
        this.applies = applies;
        this.reasons = reasons;
        this.unknown = unknown;
        this.reviews = reviews;
        this.lacks = lacks;
    }

    /** For certain, by the answer to one question. */
    public static Found of(Asked asked, Level level, Answer answer, String rule) {
        return certain(asked, level, new Reason.Answered(answer.given(), answer.profile(), rule), rule);
    }

    /** For certain, by several answers. */
    public static Found of(Asked asked, Level level, String because, String rule, Answer... answers) {
        return certain(asked, level, because(because, rule, answers), rule);
    }

    /** For certain, because the law asks for a condition. */
    public static Found of(Asked asked, Level level, Condition condition, String rule) {
        Reason reason = Reason.read(condition.condition().note(), condition.citations(), rule);
        return certain(asked, level, reason, rule);
    }

    /** As the band says in which the answer lies. */
    public static Found of(Banded banded, String rule) {
        Band band = banded.band();
        Found found = of(banded.asked(), band.gives().orElseThrow(), band.because(), rule, banded.answer());
        Found lacking = band.lacks().isEmpty() ? found : found.lacking(band.lacks());
        return band.review().isEmpty() ? lacking : lacking.review(band.review());
    }

    /** Not at all: what it would be asked of is not there. */
    public static Found notAsked(Asked asked, Answer answer, String rule) {
        return new Found(
                asked,
                Interval.MET,
                Truth.NO,
                List.of(new Reason.Answered(answer.given(), answer.profile(), rule)),
                List.of(),
                List.of(),
                List.of(),
                rule);
    }

    /** Open, because an answer that is no degree does not decide it. */
    public static Found open(Asked asked, Answer answer, String rule) {
        return open(asked, List.of(), List.of(), new Reason.Answered(answer.given(), answer.profile(), rule), rule);
    }

    /** Open, because what the profile says does not count. */
    public static Found open(AskedAnswer asked, Unsettled answer, String rule) {
        return open(
                asked,
                List.of(new OpenQuestion.Fact(asked.question().getId())),
                asked.isJudgement() ? List.of(asked.question().toReview()) : List.of(),
                new Reason.Answered(answer.given(), answer.profile(), rule),
                rule);
    }

    /** Open, and this is what to find out. */
    public static Found open(Asked asked, OpenQuestion question, String because, String rule) {
        return open(asked, List.of(question), List.of(), Reason.said(because, rule), rule);
    }

    private static Found open(
            Asked asked, List<OpenQuestion> unknown, List<String> reviews, Reason reason, String rule) {
        return new Found(asked, Interval.UNKNOWN, Truth.YES, List.of(reason), unknown, reviews, List.of(), rule);
    }

    private static Found certain(Asked asked, Level level, Reason reason, String rule) {
        return new Found(asked, Interval.at(level), Truth.YES, List.of(reason), List.of(), List.of(), List.of(), rule);
    }

    private static Reason because(String because, String rule, Answer... answers) {
        if (answers.length == 0) {
            return Reason.read(because, List.of(), rule);
        }
        List<String> citations = Arrays.stream(answers)
                .flatMap(answer -> answer.profile().cite(answer.given()).stream())
                .distinct()
                .toList();
        String words = Arrays.stream(answers).map(Answer::toString).collect(Collectors.joining(", "));
        return Reason.said(
                because + " (" + words + ")",
                citations,
                rule,
                Arrays.stream(answers).map(Answer::given).toList());
    }

    /** Whether the law was read to have some of it for certain; what only follows from a report was not read. */
    public boolean isReadToBeThere() {
        return applies == Truth.YES
                && interval.floor() != Level.NOT_MET
                && reasons.stream().map(Reason::basis).anyMatch(Basis::isRead);
    }

    /** The same with a question for a person. */
    public Found review(String question) {
        return new Found(asked(), interval, applies, reasons, unknown, plus(reviews, question), lacks, rule());
    }

    /** The same, lacking what a permit of the clause would cure. */
    public Found lacking(String name) {
        return new Found(asked(), interval, applies, reasons, unknown, reviews, plus(lacks, name), rule());
    }

    /** The names of permitted conditions or omissions that would cure it. */
    public List<String> getLacks() {
        return lacks;
    }

    public boolean isLacking() {
        return !lacks.isEmpty();
    }

    private static List<String> plus(List<String> list, String more) {
        List<String> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
