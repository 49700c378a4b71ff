package org.accede.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.assessment.law.Answer;
import org.accede.assessment.law.Derived;
import org.accede.assessment.law.Looked;
import org.accede.assessment.treaty.With;
import org.accede.finding.ElementResult;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Reason;
import org.accede.verdict.Interval;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/** What a rule concluded, as tests look at it. */
public record Seen(Object fact) {

    /** How far something is fulfilled, lowered or lifted. */
    public Optional<Interval> interval() {
        if (fact instanceof Found found) {
            return Optional.of(found.interval);
        } else if (fact instanceof Lowered lowered) {
            return Optional.of(lowered.level);
        } else if (fact instanceof InPart) {
            return Optional.of(Interval.PARTLY);
        } else if (fact instanceof Doubt doubt) {
            return Optional.of(Interval.at(doubt.level));
        } else if (fact instanceof Lifted lifted) {
            return Optional.of(lifted.permitted.level());
        } else if (fact instanceof Permitted permitted) {
            return Optional.of(permitted.level());
        } else if (fact instanceof Cure cure) {
            return Optional.of(cure.level());
        } else if (fact instanceof Assessment assessment) {
            return Optional.of(assessment.interval());
        }
        return Optional.empty();
    }

    /** Whether something is so. */
    public Optional<Truth> truth() {
        if (fact instanceof Counts counts) {
            return Optional.of(counts.truth());
        } else if (fact instanceof Applicability applicability) {
            return Optional.of(applicability.truth);
        } else if (fact instanceof Presence presence) {
            return Optional.of(Truth.of(presence.there));
        }
        return Optional.empty();
    }

    public Optional<Word> word() {
        return fact instanceof Conclusion conclusion ? Optional.of(conclusion.word()) : Optional.empty();
    }

    /** The rule that the conclusion names; empty where it names none, because what is made of it does. */
    public Optional<String> rule() {
        if (fact instanceof Bearing bearing) {
            return Optional.of(bearing.rule());
        } else if (fact instanceof Permitted permitted) {
            return Optional.of(permitted.rule());
        } else if (fact instanceof Cure cure) {
            return Optional.of(cure.rule());
        } else if (fact instanceof Counts counts) {
            return Optional.of(counts.rule());
        } else if (fact instanceof Assessment assessment) {
            return Optional.of(assessment.rule());
        } else if (fact instanceof Conclusion conclusion) {
            return Optional.of(conclusion.rule());
        } else if (fact instanceof Review review) {
            return Optional.of(review.rule());
        } else if (fact instanceof Derived derived) {
            return Optional.of(derived.rule());
        } else if (fact instanceof Reported reported) {
            return Optional.of(reported.rule());
        } else if (fact instanceof Contradiction contradiction) {
            return Optional.of(contradiction.rule());
        } else if (fact instanceof Waiting waiting) {
            return Optional.of(waiting.rule());
        }
        return Optional.empty();
    }

    /** All that it says. */
    @Override
    public String toString() {
        if (fact instanceof Found found) {
            return found.asked() + ": " + found.interval + ", asked " + found.applies + reasons(found.reasons)
                    + questions(found.unknown) + found.reviews + found.getLacks();
        } else if (fact instanceof Lowered lowered) {
            return lowered.asked() + " goes to " + lowered.level + ", " + lowered.because + lowered.review
                    + lowered.permitted.map(Seen::permitted).orElse("");
        } else if (fact instanceof InPart inPart) {
            return inPart.asked() + " goes to partly, " + inPart.exists.getQuestion() + ": "
                    + inPart.reason().says() + inPart.reason().citations();
        } else if (fact instanceof Doubt doubt) {
            return doubt.asked() + " may go to " + doubt.level + " by conditions of " + doubt.topic;
        } else if (fact instanceof Assured assured) {
            return assured.asked() + " asks for nothing more: "
                    + assured.reason().says();
        } else if (fact instanceof Lifted lifted) {
            return lifted.asked() + " is lifted, " + permitted(lifted.permitted);
        } else if (fact instanceof Lacking lacking) {
            return lacking.asked() + " lacks " + lacking.reading.getFact();
        } else if (fact instanceof Applicability applicability) {
            return applicability.getRequirement() + " applies: " + applicability.truth + ", " + applicability.words;
        } else if (fact instanceof Presence presence) {
            return presence.getRequirement() + " " + presence.question + " " + presence.there;
        } else if (fact instanceof Reported reported) {
            return reported.getClause().getId() + ": " + reported.words();
        } else if (fact instanceof Agreed agreed) {
            return agreed.getRequirement() + ": all say "
                    + agreed.report().getSays().id();
        } else if (fact instanceof Differing differing) {
            return differing.getRequirement() + ": " + differing.range();
        } else if (fact instanceof Carried carried) {
            return carried.asked() + ": " + carried.reason().says() + (carried.isWithin() ? "" : ", conditions apart");
        } else if (fact instanceof Contradiction contradiction) {
            return contradiction.subject() + ": " + contradiction.report().words();
        } else if (fact instanceof Banded banded) {
            return banded.asked() + ": " + banded.answer() + ", "
                    + banded.band().answers().words() + " " + banded.getName();
        } else if (fact instanceof Counts counts) {
            return counts.permit().getRequirement() + " " + counts.permit().getArticle() + " counts: " + counts.truth()
                    + withs(counts.open());
        } else if (fact instanceof Permitted permitted) {
            return permitted(permitted);
        } else if (fact instanceof Cure cure) {
            return cure(cure);
        } else if (fact instanceof Answer answer) {
            return answer + ", " + answer.given().basis() + answer.given().from();
        } else if (fact instanceof Derived derived) {
            return derived.getQuestion() + ": " + derived.gives() + ", " + derived.because() + derived.from();
        } else if (fact instanceof Looked looked) {
            return "looked for conditions of " + looked.topic();
        } else if (fact instanceof Assessment assessment) {
            return assessment.subject() + ": " + assessment.interval() + ", applies " + assessment.applies()
                    + ", party " + assessment.membership() + elements(assessment.elements());
        } else if (fact instanceof Conclusion conclusion) {
            return conclusion.assessment().subject() + ": " + conclusion.word() + ", due " + conclusion.due();
        } else if (fact instanceof Review review) {
            return review.subject() + ": " + review.question();
        } else if (fact instanceof Waiting waiting) {
            return waiting.subject() + " waits";
        }
        throw new IllegalStateException("a rule concluded " + fact);
    }

    private static String permitted(Permitted permitted) {
        return permitted.getRequirement() + " permits " + permitted.name() + " by "
                + permitted.permit().getArticle() + ": " + permitted.level() + withs(permitted.open())
                + permitted.cure().map(Seen::cure).orElse("");
    }

    private static String cure(Cure cure) {
        return cure.getArticle() + " for " + cure.getName() + ": " + cure.level() + ", "
                + cure.state().words() + " " + cure.because() + " " + cure.review();
    }

    private static String elements(List<ElementResult> elements) {
        return elements.stream()
                .map(element ->
                        element.name() + ": " + element.interval() + ", asked " + element.applies() + ", counts "
                                + element.counts() + reasons(element.reasons()) + questions(element.unknown())
                                + element.formalities() + element.narrowedBy() + element.reviews())
                .collect(Collectors.joining("; ", " (", ")"));
    }

    private static String withs(List<With> open) {
        return open.stream().map(With::getFact).toList().toString();
    }

    private static String questions(List<OpenQuestion> open) {
        return open.stream().map(OpenQuestion::id).toList().toString();
    }

    private static String reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.says() + reason.citations())
                .collect(Collectors.joining("; ", " (", ")"));
    }
}
