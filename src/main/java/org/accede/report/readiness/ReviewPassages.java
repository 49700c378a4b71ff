package org.accede.report.readiness;

import java.util.ArrayList;
import java.util.List;
import org.accede.catalogue.FactDefinition;
import org.accede.finding.OpenQuestion;
import org.accede.readiness.DutyReadiness;
import org.accede.readiness.Purpose;
import org.accede.readiness.Readiness;
import org.accede.readiness.ReviewSummary;
import org.accede.readiness.Way;
import org.accede.report.words.Advice;
import org.accede.report.words.Evidence;
import org.accede.report.words.Words;

/** What is looked at before a country joins: the reviews, what blocks, the facts that are wanted, the judgements that are a person's. */
final class ReviewPassages {

    private final Readiness readiness;
    private final Way way;
    private final Purpose purpose;
    private final List<Passage> passages = new ArrayList<>();

    private ReviewPassages(Readiness readiness, Way way, Purpose purpose) {
        this.readiness = readiness;
        this.way = way;
        this.purpose = purpose;
    }

    /** @param mostFacts how many of the facts are named; of the others only the number */
    static List<Passage> of(Readiness readiness, Way way, Purpose purpose, int mostFacts) {
        ReviewPassages all = new ReviewPassages(readiness, way, purpose);
        all.reviews();
        all.blockers();
        all.facts(mostFacts);
        all.judgements();
        return all.passages;
    }

    private Passage passage(String id, String title) {
        Passage passage = Passage.of(2, id + "-" + purpose.id(), purpose.title() + ": " + title);
        passages.add(passage);
        return passage;
    }

    private void reviews() {
        Passage passage = passage("reviews", "the reviews");
        way.reviews(purpose)
                .forEach(verdict ->
                        passage.say(verdict.summary().title(), verdict.words() + ". " + counts(verdict.summary())));
    }

    private void blockers() {
        List<DutyReadiness> blockers = way.blockers(purpose);
        if (!blockers.isEmpty()) {
            Passage passage = passage("blockers", "what blocks, the heaviest first");
            blockers.forEach(one -> passage.say(
                    one.duty().finding().requirement().id()
                            + Words.mark(one.duty().finding().requirement()),
                    blocker(one)));
        }
    }

    private String blocker(DutyReadiness one) {
        String step = Advice.of(one.duty().finding(), readiness.catalogue());
        return one.why() + ": " + one.duty().finding().requirement().asks()
                + Evidence.laterInSentences(one.duty().finding()) + (step.isEmpty() ? "" : " To do: " + step);
    }

    private void facts(int most) {
        List<Way.Wanted> wanted = way.wanted(purpose);
        if (wanted.isEmpty()) {
            return;
        }
        Passage passage = passage("facts", "facts to find");
        wanted.stream()
                .limit(most)
                .forEach(one -> passage.say(one.question().id() + ": " + asks(one.question()) + " ("
                        + String.join(", ", one.requirements()) + ")"));
        if (wanted.size() > most) {
            passage.say("and " + (wanted.size() - most) + " more (--format json lists all).");
        }
    }

    private String asks(OpenQuestion question) {
        return question instanceof OpenQuestion.ConditionsOf
                ? OpenQuestion.ConditionsOf.ASKS
                : readiness
                        .catalogue()
                        .fact(question.id())
                        .map(FactDefinition::asks)
                        .orElse("look it up");
    }

    private void judgements() {
        List<String> judgements = way.judgements(purpose);
        if (!judgements.isEmpty()) {
            Passage passage = passage("judgements", "for a person to judge");
            judgements.forEach(passage::say);
        }
    }

    /** "29 duties: 14 met, covered or not applicable, 4 block, 8 open." */
    static String counts(ReviewSummary summary) {
        List<String> counts = new ArrayList<>();
        add(counts, summary.count(DutyReadiness.Kind.FINE), "met, covered or not applicable");
        add(counts, summary.getBlockers(), summary.getBlockers() == 1 ? "blocks" : "block");
        add(counts, summary.getOpen(), "open");
        add(counts, summary.count(DutyReadiness.Kind.JUDGEMENT), "for judgement alone");
        add(counts, summary.count(DutyReadiness.Kind.AT_DEPOSIT), "for the deposit itself");
        add(counts, summary.count(DutyReadiness.Kind.LATER), "for later");
        return summary.size() + (summary.size() == 1 ? " duty" : " duties")
                + (counts.isEmpty() ? "" : ": " + String.join(", ", counts)) + ".";
    }

    private static void add(List<String> counts, int count, String words) {
        if (count > 0) {
            counts.add(count + " " + words);
        }
    }
}
