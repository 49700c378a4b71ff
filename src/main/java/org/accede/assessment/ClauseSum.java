package org.accede.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.assessment.law.Standing;
import org.accede.assessment.treaty.Clause;
import org.accede.catalogue.Element;
import org.accede.catalogue.Term;
import org.accede.finding.ElementResult;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Reason;
import org.accede.verdict.Combination;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Part;
import org.accede.verdict.Truth;

/** The arithmetic of one clause: what rules said of its elements, combined as the treaty combines them. */
public final class ClauseSum {

    private final Clause clause;
    private final List<List<OnElement>> byElement;
    private final List<Presence> present = new ArrayList<>(0);
    private Optional<Agreed> agreed = Optional.empty();
    private Optional<Differing> differing = Optional.empty();
    private Optional<Applicability> applicability = Optional.empty();

    private ClauseSum(Clause clause, List<?> bearings) {
        this.clause = clause;
        this.byElement = new ArrayList<>(clause.asked().size());
        clause.asked().forEach(asked -> byElement.add(List.of()));
        bearings.forEach(each -> take((Bearing) each));
    }

    private void take(Bearing bearing) {
        if (bearing instanceof OnElement on) {
            int index = on.asked().index();
            if (byElement.get(index).isEmpty()) {
                byElement.set(index, new ArrayList<>(2));
            }
            byElement.get(index).add(on);
        } else if (bearing instanceof Presence presence) {
            present.add(presence);
        } else if (bearing instanceof Agreed one) {
            agreed = Optional.of(one);
        } else if (bearing instanceof Differing one) {
            differing = Optional.of(one);
        } else if (bearing instanceof Applicability one) {
            applicability = Optional.of(one);
        }
    }

    /** What a clause comes to, from all that bears on it. */
    public static Assessment of(Clause clause, Standing standing, List<?> bearings, String rule) {
        return new ClauseSum(clause, bearings).assessment(standing, rule);
    }

    private Assessment assessment(Standing standing, String rule) {
        Weighed whole = weigh(clause.term());
        Interval found = whole.part.interval();
        Interval range = differing
                .map(Differing::range)
                .or(() -> agreed.map(Agreed::interval))
                .filter(one -> found.holds(one) && !one.equals(Interval.UNKNOWN))
                .orElse(found);
        Truth applies = applicability.map(one -> one.truth).orElse(Truth.YES);
        Truth asked = applies == Truth.UNKNOWN && agreed.filter(Agreed::isAsked).isPresent() ? Truth.YES : applies;
        return new Assessment(
                clause.getId(),
                Optional.of(clause),
                range,
                asked.and(whole.part.applies()),
                standing.membership(),
                applicability.map(one -> one.words).orElse(""),
                whole.results,
                range.equals(found) ? List.of() : reasons(),
                rule,
                applicability.map(Bearing::rule).orElse(""));
    }

    private List<Reason> reasons() {
        return differing
                .map(Differing::reasons)
                .or(() -> agreed.map(one -> List.of(one.reason())))
                .orElse(List.of());
    }

    private boolean isSaidToBeMet() {
        return agreed.filter(Agreed::isAll).isPresent();
    }

    /** A part with the results of the elements below it. */
    private record Weighed(Part part, List<ElementResult> results) {}

    private Weighed weigh(Term term) {
        if (term instanceof Term.Group group) {
            return group.any() ? any(group) : all(group, false);
        }
        if (term instanceof Term.Gate gate) {
            return gate(gate);
        }
        Element element = (Element) term;
        ElementResult result = new ElementSum(
                        clause.asked(element),
                        byElement.get(clause.asked(element).index()),
                        agreed)
                .result();
        return new Weighed(new Part(result.interval(), element.essential(), result.applies()), List.of(result));
    }

    /** @param alternative whether it is one of several ways, inside which every part is essential */
    private Weighed all(Term.Group group, boolean alternative) {
        List<Weighed> parts = new ArrayList<>(group.parts().size());
        List<Part> list = new ArrayList<>(group.parts().size());
        for (Term part : group.parts()) {
            Weighed weighed = weigh(part);
            parts.add(weighed);
            list.add(alternative ? weighed.part.withEssential() : weighed.part);
        }
        Part whole = Combination.all(list);
        return new Weighed(new Part(whole.interval(), group.essential(), whole.applies()), results(parts));
    }

    /** One alternative is enough. Where one is met the others are needless, and so are those that cannot be while one still can. */
    private Weighed any(Term.Group group) {
        List<Weighed> parts = group.parts().stream().map(this::alternative).toList();
        Part whole = Combination.any(parts.stream().map(Weighed::part).toList());
        boolean asReported =
                isSaidToBeMet() && !whole.interval().isMet() && whole.interval().ceiling() == Level.MET;
        List<ElementResult> results = new ArrayList<>();
        for (Weighed part : parts) {
            boolean needless = asReported
                    || whole.interval().isMet() && !part.part.interval().isMet()
                    || whole.interval().ceiling() == Level.MET
                            && part.part.interval().ceiling() != Level.MET;
            part.results.forEach(result -> results.add(needless ? result.needless() : result));
        }
        Interval interval = asReported ? Interval.MET : whole.interval();
        return new Weighed(new Part(interval, group.essential(), whole.applies()), results);
    }

    private Weighed alternative(Term term) {
        return term instanceof Term.Group group && !group.any() ? all(group, true) : weigh(term);
    }

    private Weighed gate(Term.Gate gate) {
        Weighed inner = weigh(gate.term());
        Truth there = present.stream()
                .filter(one -> one.question.equals(gate.existsFact()))
                .map(one -> Truth.of(one.there))
                .findFirst()
                .orElse(agreed.filter(Agreed::isNone).isPresent() ? Truth.YES : Truth.UNKNOWN);
        if (there == Truth.YES) {
            return inner;
        }
        List<ElementResult> results = inner.results.stream()
                .map(result -> result.asked(there, there == Truth.NO ? List.of() : unknown(gate, result)))
                .toList();
        Part part = new Part(inner.part.interval(), gate.essential(), there.and(inner.part.applies()));
        return new Weighed(part, results);
    }

    private static List<OpenQuestion> unknown(Term.Gate gate, ElementResult result) {
        return Stream.concat(Stream.of(new OpenQuestion.Fact(gate.existsFact())), result.unknown().stream())
                .distinct()
                .toList();
    }

    private static List<ElementResult> results(List<Weighed> parts) {
        if (parts.size() == 1) {
            return parts.get(0).results;
        }
        List<ElementResult> results = new ArrayList<>();
        parts.forEach(part -> results.addAll(part.results));
        return results;
    }
}
