package org.accede.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.catalogue.Element;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Term;
import org.accede.finding.ElementResult;
import org.accede.finding.OpenQuestion;
import org.accede.profile.Answer;
import org.accede.profile.Value;
import org.accede.verdict.Combination;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Part;
import org.accede.verdict.Truth;

/** Weighs one requirement: has its elements weighed and combines them as the treaty does. */
final class Weighing {

    private final Law law;
    private final Requirement requirement;
    private final boolean follows;
    private final ElementWeighing elements;

    Weighing(Evidence evidence, Requirement requirement) {
        this.law = evidence.law();
        this.requirement = requirement;
        this.follows = evidence.follows(requirement);
        this.elements = new ElementWeighing(evidence, requirement);
    }

    /** A part with the results of the elements below it. */
    private record Weighed(Part part, List<ElementResult> results) {}

    Assessment assessment() {
        Weighed whole = weigh(requirement.term().orElseThrow());
        Optional<Answer> decides = requirement.applies().map(applies -> law.answer(applies.fact()));
        Truth asked = requirement
                .applies()
                .map(applies -> applies(law.answer(applies.fact()), applies))
                .orElse(Truth.YES);
        return new Assessment(
                requirement.id(),
                Optional.of(requirement),
                whole.part().interval(),
                asked.and(whole.part().applies()),
                law.profile().standing(requirement.instrument()).party(),
                decides.map(answer -> answer.fact() + ": " + answer.value().words())
                        .orElse(""),
                whole.results());
    }

    private static Truth applies(Answer answer, Requirement.Applies applies) {
        if (!answer.known()) {
            return Truth.UNKNOWN;
        }
        String word = answer.value() instanceof Value.Choice choice
                ? choice.option()
                : answer.value().words();
        boolean inPart = answer.is(Value.Degree.PARTLY) && applies.is().contains("yes");
        return Truth.of(applies.is().contains(word) || inPart);
    }

    private Weighed weigh(Term term) {
        if (term instanceof Term.Group group) {
            return group.any() ? any(group) : all(group);
        }
        if (term instanceof Term.Gate gate) {
            return gate(gate);
        }
        return element((Element) term);
    }

    private Weighed all(Term.Group group) {
        List<Weighed> parts = group.parts().stream().map(this::weigh).toList();
        Part whole = Combination.all(parts.stream().map(Weighed::part).toList());
        return new Weighed(new Part(whole.interval(), group.essential(), whole.applies()), results(parts));
    }

    /** One alternative is enough; inside an alternative every part is essential, and where one is met the others are needless. */
    private Weighed any(Term.Group group) {
        List<Weighed> parts = group.parts().stream().map(this::alternative).toList();
        Part whole = Combination.any(parts.stream().map(Weighed::part).toList());
        boolean follows =
                this.follows && !whole.interval().isMet() && whole.interval().ceiling() == Level.MET;
        List<ElementResult> results = new ArrayList<>();
        for (Weighed part : parts) {
            // While the whole can still be met, an alternative that cannot is not what is missing.
            boolean needless = follows
                    || whole.interval().isMet() && !part.part().interval().isMet()
                    || whole.interval().ceiling() == Level.MET
                            && part.part().interval().ceiling() != Level.MET;
            part.results().forEach(result -> results.add(needless ? result.needless() : result));
        }
        Interval interval = follows ? Interval.MET : whole.interval();
        return new Weighed(new Part(interval, group.essential(), whole.applies()), results);
    }

    private Weighed alternative(Term term) {
        if (term instanceof Term.Group group && !group.any()) {
            List<Weighed> parts = group.parts().stream().map(this::weigh).toList();
            Part whole = Combination.all(parts.stream()
                    .map(weighed -> weighed.part().withEssential())
                    .toList());
            return new Weighed(new Part(whole.interval(), group.essential(), whole.applies()), results(parts));
        }
        return weigh(term);
    }

    private static List<ElementResult> results(List<Weighed> parts) {
        return parts.stream().flatMap(part -> part.results().stream()).toList();
    }

    /** An item of an "each": asked where its topic exists. */
    private Weighed gate(Term.Gate gate) {
        Answer exists = law.answer(gate.existsFact());
        Weighed inner = weigh(gate.term());
        if (exists.known() && !exists.is(Value.Degree.NO)) {
            return inner;
        }
        Truth applies = exists.known() ? Truth.NO : Truth.UNKNOWN;
        List<ElementResult> results = inner.results().stream()
                .map(result -> result.asked(
                        applies,
                        applies == Truth.NO
                                ? List.of()
                                : plus(new OpenQuestion.Fact(gate.existsFact()), result.unknown())))
                .toList();
        return new Weighed(
                new Part(
                        inner.part().interval(),
                        gate.essential(),
                        applies.and(inner.part().applies())),
                results);
    }

    private static List<OpenQuestion> plus(OpenQuestion first, List<OpenQuestion> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).distinct().toList();
    }

    private Weighed element(Element element) {
        ElementResult result = elements.weigh(element);
        return new Weighed(new Part(result.interval(), element.essential(), result.applies()), List.of(result));
    }
}
