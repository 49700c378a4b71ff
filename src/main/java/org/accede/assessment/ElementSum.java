package org.accede.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accede.assessment.law.Condition;
import org.accede.assessment.treaty.Asked;
import org.accede.assessment.treaty.AskedAnswer;
import org.accede.assessment.treaty.AskedByRule;
import org.accede.assessment.treaty.AskedOfEach;
import org.accede.assessment.treaty.Question;
import org.accede.engine.RuleFault;
import org.accede.finding.Basis;
import org.accede.finding.ElementResult;
import org.accede.finding.Formality;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Reason;
import org.accede.profile.Answer;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;

/**
 * The arithmetic of one element: what a rule found of it, or the whole scale where none did; lowered as far as conditions lower it and
 * where its topic is there only in part, its floor as far as doubts do; lifted as far as permits lift it.
 */
final class ElementSum {

    private static final Comparator<Lowered> BY_CONDITION = Comparator.comparing(
                    (Lowered one) -> one.condition.getTopic())
            .thenComparing(one -> one.condition.getName())
            .thenComparing(one -> one.condition.condition().narrows().toString())
            .thenComparing(one -> one.condition.condition().note())
            .thenComparing(one -> one.condition.citations().toString())
            .thenComparing(one -> one.condition.getMayBe());

    private final Asked asked;
    private final Optional<Agreed> agreed;
    private Carried carried;
    private Found found;
    private final List<Lacking> lacking = new ArrayList<>(0);
    private final List<Lowered> lowered = new ArrayList<>(0);
    private final List<InPart> inPart = new ArrayList<>(0);
    private final List<Doubt> doubts = new ArrayList<>(0);
    private final List<Lifted> lifted = new ArrayList<>(0);
    private final List<Assured> assured = new ArrayList<>(0);

    private Interval interval = Interval.UNKNOWN;
    private Truth applies = Truth.YES;
    private final List<Reason> reasons = new ArrayList<>(2);
    private final List<OpenQuestion> unknown = new ArrayList<>(2);
    private final List<Formality> formalities = new ArrayList<>(0);
    private final List<String> reviews = new ArrayList<>(0);
    private boolean lacks;
    private final List<String> narrowedBy = new ArrayList<>(0);

    ElementSum(Asked asked, List<OnElement> bearings, Optional<Agreed> agreed) {
        this.asked = asked;
        this.agreed = agreed.filter(one -> one.decides(asked));
        bearings.forEach(this::take);
    }

    private void take(OnElement bearing) {
        if (bearing instanceof Found one) {
            if (found != null) {
                throw new RuleFault("two rules decided the element '" + asked + "': '" + found.rule() + "' and '"
                        + one.rule() + "'");
            }
            found = one;
        } else if (bearing instanceof Doubt one) {
            doubts.add(one);
        } else if (bearing instanceof Assured one) {
            assured.add(one);
        } else if (bearing instanceof Lowered one) {
            lowered.add(one);
        } else if (bearing instanceof InPart one) {
            inPart.add(one);
        } else if (bearing instanceof Lifted one) {
            lifted.add(one);
        } else if (bearing instanceof Lacking one) {
            lacking.add(one);
        } else if (bearing instanceof Carried one && (carried == null || one.precedes(carried))) {
            carried = one;
        }
    }

    ElementResult result() {
        start();
        lacks = interval.ceiling().below(Level.MET) || !inPart.isEmpty();
        lower();
        inPart();
        doubt();
        assure();
        if (!interval.isMet()) {
            lift();
        }
        return new ElementResult(
                asked.element().name(),
                asked.element().says(),
                interval,
                applies,
                true,
                asked.element().ours(),
                lacks,
                narrowedBy,
                reasons,
                interval.closed() ? List.of() : unknown,
                formalities,
                reviews);
    }

    private void start() {
        if (found != null) {
            interval = found.interval;
            applies = found.applies;
            reasons.addAll(found.reasons);
            unknown.addAll(found.unknown);
            reviews.addAll(found.reviews);
        } else if (asked instanceof AskedAnswer answer) {
            unanswered(answer.question());
        } else if (asked instanceof AskedOfEach each) {
            unanswered(each.question());
            applies = Truth.UNKNOWN;
        }
        boolean undecided = interval.equals(Interval.UNKNOWN) && agreed.isPresent();
        if (undecided && !agreed.get().isAll()) {
            asReported(Interval.NOT_MET, agreed.get().reason());
            reviews.clear();
        } else if (undecided && asked.isNeeded() && (found == null || isJudgement())) {
            // Whoever says that all is done has judged; that nobody has signed it stays to be asked.
            asReported(Interval.MET, agreed.get().reason());
        } else if (asked instanceof AskedByRule && !interval.closed()) {
            undecided();
        }
    }

    private boolean isJudgement() {
        return asked instanceof AskedAnswer answer && answer.isJudgement();
    }

    private void unanswered(Question question) {
        reasons.add(new Reason.Answered(Answer.unknown(question.getId(), ""), null, ""));
        toFind(question);
    }

    private void toFind(Question question) {
        unknown.add(new OpenQuestion.Fact(question.getId()));
        if (question.isJudgement()) {
            reviews.add(question.toReview());
        }
    }

    /** Rules did not close it: as reported, or else what they lack is to be found. */
    private void undecided() {
        if (agreed.isPresent() || carried != null) {
            asReported(Interval.MET, agreed.map(Agreed::reason).orElseGet(() -> carried.reason()));
            return;
        }
        lacking.sort(Comparator.comparingInt(one -> one.reading.place()));
        lacking.forEach(one -> toFind(one.reading.question()));
        if (found == null) {
            reasons.add(Reason.said(
                    "not known: " + unknown.stream().map(OpenQuestion::id).collect(Collectors.joining(", ")), ""));
        }
    }

    private void asReported(Interval as, Reason by) {
        interval = as;
        applies = Truth.YES;
        unknown.clear();
        reasons.removeIf(reason -> reason.basis() == Basis.NOTHING);
        reasons.add(by);
    }

    private void lower() {
        lowered.sort(BY_CONDITION);
        Level enough = leftByFilings() ? Level.MET : Level.CURABLE;
        Set<Condition> seen = new HashSet<>();
        for (Lowered one : lowered) {
            if (!interval.equals(Interval.NOT_MET) && seen.add(one.condition)) {
                if (one.level.ceiling().below(enough)) {
                    narrowedBy.add(one.condition.words());
                }
                interval = interval.cappedAt(one.level);
                reasons.add(new Reason.Narrowed(
                        one.because,
                        one.condition.words(),
                        one.condition.condition().note(),
                        one.condition.citations(),
                        one.rule()));
                one.permitted.ifPresent(permitted -> {
                    open(permitted);
                    permitted.formality().ifPresent(formalities::add);
                });
                if (!one.review.isEmpty()) {
                    reviews.add(one.review);
                }
            }
        }
    }

    /** Whether filings are all that it wants: where it falls short of more, a condition that can be filed is not what keeps it short. */
    private boolean leftByFilings() {
        return interval.ceiling().atLeast(Level.CURABLE)
                && lowered.stream().noneMatch(one -> one.level.ceiling().below(Level.CURABLE));
    }

    private void inPart() {
        inPart.sort(Comparator.comparing(one -> one.exists.getQuestion()));
        Set<String> seen = new HashSet<>();
        for (InPart one : inPart) {
            if (!interval.equals(Interval.NOT_MET) && seen.add(one.exists.getQuestion())) {
                interval = interval.cappedAt(Interval.PARTLY);
                reasons.add(one.reason());
            }
        }
    }

    private void open(Permitted permitted) {
        permitted.open().forEach(with -> toFind(with.question()));
    }

    private void doubt() {
        if (doubts.isEmpty() || interval.equals(Interval.NOT_MET)) {
            return;
        }
        Set<String> topics = new TreeSet<>();
        for (Doubt one : doubts) {
            interval = interval.floorCappedAt(one.level);
            topics.add(one.topic);
        }
        topics.forEach(topic -> unknown.add(new OpenQuestion.ConditionsOf(topic)));
    }

    /** What was read may be all there is only because others say that the law asks for nothing more. */
    private void assure() {
        if (!interval.floorCappedAt(Level.PARTLY).equals(interval)) {
            assured.stream()
                    .map(Assured::reason)
                    .distinct()
                    .sorted(Comparator.comparing(Reason::says))
                    .filter(reason -> !reasons.contains(reason))
                    .forEach(reasons::add);
        }
    }

    private void lift() {
        lifted.sort(
                Comparator.comparingInt((Lifted one) -> one.permitted.permit().place())
                        .thenComparingInt(one -> place(one.permitted.name())));
        for (Lifted one : lifted) {
            Permitted permitted = one.permitted;
            boolean fallsShort = interval.ceiling().below(Level.MET);
            open(permitted);
            interval = interval.liftedTo(permitted.level());
            permitted.reason().ifPresent(reasons::add);
            if (fallsShort) {
                permitted.formality().ifPresent(formalities::add);
            }
        }
    }

    /** The element's own name goes before what a rule found it to lack. */
    private int place(String name) {
        return found == null ? -1 : found.getLacks().indexOf(name);
    }
}
