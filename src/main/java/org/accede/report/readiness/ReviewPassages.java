package org.accede.report.readiness;

import java.util.ArrayList;
import java.util.List;
import org.accede.readiness.DutyReadiness;
import org.accede.readiness.Need;
import org.accede.readiness.Purpose;
import org.accede.readiness.Readiness;
import org.accede.readiness.ReviewSummary;
import org.accede.readiness.Way;
import org.accede.report.words.Advice;
import org.accede.report.words.Evidence;
import org.accede.report.words.Words;
import org.accede.verdict.Level;

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

    /** @param facts how those are named that are wanted */
    static List<Passage> of(Readiness readiness, Way way, Purpose purpose, Naming facts) {
        ReviewPassages all = new ReviewPassages(readiness, way, purpose);
        all.reviews();
        all.blockers();
        FactPassage.of(readiness, way, purpose, facts).ifPresent(all.passages::add);
        all.judgements();
        return all.passages;
    }

    private Passage passage(String id, String title) {
        Passage passage = Passage.of(purpose, id, title);
        passages.add(passage);
        return passage;
    }

    private void reviews() {
        Passage passage = passage("reviews", "the reviews");
        way.reviews(purpose)
                .forEach(verdict ->
                        passage.say(verdict.summary().title(), verdict.words() + ". " + counts(verdict.summary())));
        int apart = way.reviews(purpose).stream()
                .mapToInt(verdict -> verdict.summary().size())
                .sum();
        int together = way.overall(purpose).summary().size();
        if (apart > together) {
            passage.say("Some duties stand in two reviews: together these are " + together + " duties, and not " + apart
                    + ".");
        }
    }

    private void blockers() {
        List<DutyReadiness> blockers = way.blockers(purpose);
        if (!blockers.isEmpty()) {
            Passage passage = passage("blockers", "what blocks");
            passage.say(order(blockers));
            blockers.forEach(one -> passage.say(
                    one.duty().finding().requirement().id()
                            + Words.mark(one.duty().finding().requirement()),
                    blocker(one)));
        }
    }

    /** How they are ordered, said only where there is an order to see. */
    private static String order(List<DutyReadiness> blockers) {
        List<String> groups =
                blockers.stream().map(ReviewPassages::group).distinct().toList();
        return groups.size() == 1 ? "" : "In this order: " + String.join(", then ", groups) + ".";
    }

    private static String group(DutyReadiness one) {
        return switch (one.need().orElseThrow()) {
            case CHANGE_OF_LAW ->
                one.duty().getCeiling() == Level.NOT_MET
                        ? "what is not met"
                        : "what falls short and needs a change of law";
            case FILING -> "what only a filing is missing for";
            case PRACTICE -> "what needs a change of practice";
            case OUR_READING -> "what falls short by our reading alone";
        };
    }

    private String blocker(DutyReadiness one) {
        String step = Advice.of(one.duty().finding(), readiness.catalogue());
        return one.why() + ": " + one.duty().finding().requirement().asks()
                + Evidence.laterInSentences(one.duty().finding()) + (step.isEmpty() ? "" : " To do: " + step);
    }

    private void judgements() {
        List<String> judgements = way.judgements(purpose);
        if (!judgements.isEmpty()) {
            Passage passage = passage("judgements", "for a person to judge");
            judgements.forEach(passage::say);
        }
    }

    /** "29 duties: 14 met, covered or not applicable, 2 need a change of law, 2 need only a filing, 8 open." */
    static String counts(ReviewSummary summary) {
        List<String> counts = new ArrayList<>();
        add(counts, summary.count(DutyReadiness.Kind.FINE), "met, covered or not applicable");
        for (Need need : Need.values()) {
            add(counts, summary.count(need), needs(need, summary.count(need) == 1));
        }
        add(counts, summary.getOpen(), "open");
        add(counts, summary.count(DutyReadiness.Kind.JUDGEMENT), "for judgement alone");
        add(counts, summary.count(DutyReadiness.Kind.AT_DEPOSIT), "for the deposit itself");
        add(counts, summary.count(DutyReadiness.Kind.LATER), "for later");
        return summary.size() + (summary.size() == 1 ? " duty" : " duties")
                + (counts.isEmpty() ? "" : ": " + String.join(", ", counts)) + ".";
    }

    private static String needs(Need need, boolean one) {
        return switch (need) {
            case CHANGE_OF_LAW -> one ? "needs a change of law" : "need a change of law";
            case PRACTICE -> one ? "needs a change of practice" : "need a change of practice";
            case FILING -> one ? "needs only a filing" : "need only a filing";
            case OUR_READING -> one ? "falls short by our reading alone" : "fall short by our reading alone";
        };
    }

    private static void add(List<String> counts, int count, String words) {
        if (count > 0) {
            counts.add(count + " " + words);
        }
    }
}
