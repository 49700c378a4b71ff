package org.accede.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.assessment.Agreed;
import org.accede.assessment.Applicability;
import org.accede.assessment.Assessment;
import org.accede.assessment.Banded;
import org.accede.assessment.Carried;
import org.accede.assessment.Conclusion;
import org.accede.assessment.Counts;
import org.accede.assessment.Cure;
import org.accede.assessment.Differing;
import org.accede.assessment.Doubt;
import org.accede.assessment.Found;
import org.accede.assessment.Permitted;
import org.accede.assessment.Reported;
import org.accede.assessment.Waiting;
import org.accede.assessment.law.Answer;
import org.accede.assessment.law.Derived;
import org.accede.assessment.treaty.Permit;
import org.accede.assessment.treaty.Place;
import org.accede.assessment.treaty.Twin;
import org.accede.assessment.treaty.With;
import org.accede.finding.CureState;
import org.accede.profile.Report.Says;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/** What rules may have concluded before the one that is looked at, each by itself. */
final class Earlier {

    private static final String RULE = "an earlier rule";

    private Earlier() {}

    /** Found by what whoever answered has read. */
    static Given read(Level level, String clause, String element) {
        return found(clause, element, level);
    }

    static Given found(String clause, String element, Level level) {
        return paragraphs -> Stream.of(foundOf(paragraphs, clause, element, level));
    }

    /** Found to fall short in a way that a permit may cure. */
    static Given foundLacking(String lacks, String clause, String element, Level level) {
        return paragraphs ->
                Stream.of(foundOf(paragraphs, clause, element, level).lacking(lacks));
    }

    private static Found foundOf(Paragraphs paragraphs, String clause, String element, Level level) {
        return Found.of(paragraphs.asked(clause, element), level, "as the law has it", RULE);
    }

    /** An answer that lies in a band of the clause. */
    static Given inABandOf(String clause, Given given) {
        return paragraphs -> {
            Answer answer = (Answer) given.facts(paragraphs).findFirst().orElseThrow();
            return paragraphs.bands(clause, answer.getQuestion()).stream()
                    .filter(banding -> answer.liesIn(banding.band().answers()))
                    .map(banding -> new Banded(banding, answer));
        };
    }

    /** That nobody has looked for conditions which narrow what an element reads. */
    static Given doubt(String clause, String fact) {
        return paragraphs -> Stream.of(new Doubt(
                paragraphs.reads(clause, fact), paragraphs.question(fact).getTopic(), Level.PARTLY, RULE));
    }

    static Given counts(String clause, String name) {
        return paragraphs -> Stream.of(Counts.yes(paragraphs.permit(clause, name), RULE));
    }

    static Given doesNotCount(String clause, String name) {
        return paragraphs -> Stream.of(Counts.no(paragraphs.permit(clause, name), RULE));
    }

    static Given perhapsCounts(String clause, String name) {
        return paragraphs -> {
            Permit permit = paragraphs.permit(clause, name);
            return Stream.of(Counts.unknown(permit, permit.with(), RULE));
        };
    }

    /** What a filing does, for certain. */
    static Given cure(String article, String name, Level level) {
        return paragraphs -> Stream.of(cureOf(paragraphs, article, name, level));
    }

    private static Cure cureOf(Paragraphs paragraphs, String article, String name, Level level) {
        return Cure.of(paragraphs.filing(article, name), level, CureState.PLANNED, RULE);
    }

    static Given permittedByText(String clause, String name) {
        return byText(clause, name, Interval.MET, List.of());
    }

    static Given perhapsPermittedByText(String clause, String name) {
        return paragraphs -> byText(
                        clause,
                        name,
                        Interval.MET.hull(Interval.PARTLY),
                        paragraphs.permit(clause, name).with())
                .facts(paragraphs);
    }

    private static Given byText(String clause, String name, Interval level, List<With> open) {
        return paragraphs -> Stream.of(Permitted.byText(paragraphs.permit(clause, name), name, level, open, RULE));
    }

    static Given permittedByFiling(String clause, String name, Level level) {
        return paragraphs -> {
            Permit permit = paragraphs.permit(clause, name);
            Cure cure = cureOf(paragraphs, permit.getArticle(), name, level);
            return Stream.of(Permitted.byFiling(permit, name, cure.level(), cure, List.of(), RULE));
        };
    }

    static Given notPermitted(String clause, String name) {
        return paragraphs -> Stream.of(Permitted.not(paragraphs.permit(clause, name), name, RULE));
    }

    /** What a report said of an obligation. */
    static Given reported(Says says, String clause) {
        return reported(says, clause, clause);
    }

    /** What it said of it as of a part of what it is on. */
    static Given reported(Says says, String on, String clause) {
        return paragraphs -> Stream.of(report(paragraphs, says, on, clause));
    }

    private static Reported report(Paragraphs paragraphs, Says says, String on, String clause) {
        return new Reported(paragraphs.clause(clause), Law.reportOn(paragraphs, says, on), RULE);
    }

    /** What all reports on an obligation say. */
    static Given agreed(Says says, String clause) {
        return paragraphs -> Stream.of(
                new Agreed(paragraphs.clause(clause), List.of(report(paragraphs, says, clause, clause)), RULE));
    }

    /** The same element of another obligation is reported to be there. */
    static Given carried(String from, String to, String element) {
        return paragraphs -> Stream.of(new Carried(
                paragraphs.clause(to).asked().stream()
                        .filter(asked -> asked.getName().equals(element))
                        .findFirst()
                        .orElseThrow(),
                new Agreed(paragraphs.clause(from), List.of(report(paragraphs, Says.ALL, from, from)), RULE),
                RULE));
    }

    static Given differ(String clause, Says... says) {
        return paragraphs -> Stream.of(new Differing(
                paragraphs.clause(clause),
                Stream.of(says)
                        .map(one -> report(paragraphs, one, clause, clause))
                        .toList(),
                RULE));
    }

    /** The same of one that lets a law ask for more. */
    static Given twinsThatPermitMore(String from, String to) {
        return paragraphs -> Stream.of(new Twin(paragraphs.clause(from), paragraphs.clause(to), false, true));
    }

    /** That one obligation asks no less than another of another treaty. */
    static Given twins(String from, String to) {
        return paragraphs -> Stream.of(new Twin(paragraphs.clause(from), paragraphs.clause(to), false, false));
    }

    /** Whether a conditional clause applies, by an answer. */
    static Given doesNotApply(String clause, Given given) {
        return paragraphs -> {
            Answer answer = (Answer) given.facts(paragraphs).findFirst().orElseThrow();
            return answer.decides().stream()
                    .filter(onlyIf -> onlyIf.clause().getId().equals(clause))
                    .map(onlyIf -> Applicability.no(onlyIf, answer, RULE));
        };
    }

    /** What a rule made follow from an answer. */
    static Given derived(String question, String gives, String because, String rule, Given from) {
        return paragraphs -> Stream.of(new Derived(
                paragraphs.question(question),
                gives,
                because,
                from.facts(paragraphs).map(Answer.class::cast).toList(),
                rule));
    }

    /** What the obligations of an article come to together. */
    static Given summedUp(String article, Level level) {
        return summedUp(article, level, level);
    }

    static Given summedUp(String article, Level floor, Level ceiling) {
        return sum(article, new Interval(floor, ceiling), Truth.YES);
    }

    /** That nothing of an article is asked. */
    static Given notAsked(String article) {
        return sum(article, Interval.MET, Truth.NO);
    }

    private static Given sum(String article, Interval interval, Truth applies) {
        return paragraphs -> Stream.of(new Assessment(
                new Place(Place.Kind.ARTICLE, article).subject(),
                Optional.empty(),
                interval,
                applies,
                Truth.YES,
                "",
                List.of(),
                List.of(),
                RULE,
                ""));
    }

    /** That something of a sum is not yet due. */
    static Given waits(String sum) {
        return paragraphs -> Stream.of(new Waiting(sum, RULE));
    }

    /** What an assessment of a clause was found to mean. */
    static Given concluded(Assessed assessed, Word word) {
        return paragraphs -> Stream.of(Conclusion.of(assessed.in(paragraphs), word, RULE));
    }

    /** The same of a duty of which nobody knows whether it is due. */
    static Given concludedPerhapsDue(Assessed assessed, Word word) {
        return paragraphs ->
                Stream.of(Conclusion.of(assessed.in(paragraphs), word, RULE).perhapsDue());
    }
}
