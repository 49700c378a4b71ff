package org.accede.reference;

import java.util.ArrayList;
import java.util.List;
import org.accede.catalogue.Element;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Term;
import org.accede.profile.Value;
import org.accede.verdict.Combination;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Part;
import org.accede.verdict.Truth;

/** Puts the elements of one requirement together. */
final class RequirementWeighing {

    private final Requirement requirement;
    private final KnownLaw law;
    private final ElementWeighing elements;
    private final ReportedLaw reported;
    private final List<Weighed> weighed = new ArrayList<>();

    RequirementWeighing(
            Requirement requirement, KnownLaw law, FoundConditions conditions, ReportedLaw reported, Filings filings) {
        this.requirement = requirement;
        this.law = law;
        this.reported = reported;
        this.elements = new ElementWeighing(requirement, law, conditions, filings, reported);
    }

    Part whole() {
        Part term = part(requirement.term().orElseThrow());
        Truth asked = asked() == Truth.UNKNOWN && reported.isLacking(requirement) ? Truth.YES : asked();
        return new Part(
                reported.whole(requirement, term.interval()),
                false,
                term.applies().and(asked));
    }

    /** The elements, once the whole was asked for. */
    List<Weighed> weighed() {
        return weighed;
    }

    private Truth asked() {
        return requirement.applies().map(this::asked).orElse(Truth.YES);
    }

    private Truth asked(Requirement.Applies when) {
        if (!law.knows(when.fact())) {
            return Truth.UNKNOWN;
        }
        if (law.partly(when.fact()) && when.is().contains("yes")) {
            return Truth.YES; // what exists in part is there
        }
        return Truth.of(when.is().contains(law.word(when.fact())));
    }

    private Part part(Term term) {
        if (term instanceof Term.Gate gate) {
            Part inner = part(gate.term());
            Truth exists = law.knows(gate.existsFact())
                    ? Truth.of(!law.no(gate.existsFact()))
                    : reported.isNotDone(requirement) ? Truth.YES : Truth.UNKNOWN;
            return new Part(inner.interval(), inner.essential(), inner.applies().and(exists));
        }
        if (term instanceof Term.Group group) {
            Part whole = group.any()
                    ? any(group)
                    : Combination.all(group.parts().stream().map(this::part).toList());
            return new Part(whole.interval(), group.essential(), whole.applies());
        }
        Element element = (Element) term;
        Part part = elements.part(element);
        weighed.add(new Weighed(element, part));
        return part;
    }

    private Part any(Term.Group group) {
        Part best =
                Combination.any(group.parts().stream().map(this::alternative).toList());
        // Which alternative the law takes may be open and still the source says that it takes one.
        return reported.isDone(requirement) && best.interval().ceiling() == Level.MET
                ? new Part(Interval.MET, false, best.applies())
                : best;
    }

    /** An alternative is nothing without each of its parts. */
    private Part alternative(Term term) {
        if (term instanceof Term.Group group && !group.any()) {
            List<Part> parts = group.parts().stream()
                    .map(this::part)
                    .map(Part::withEssential)
                    .toList();
            return Combination.all(parts);
        }
        return part(term);
    }

    /** How far an answer goes. */
    static Interval degree(Value value, boolean helpsNo) {
        if (!(value instanceof Value.Degree degree)) {
            return Interval.UNKNOWN;
        }
        if (degree == Value.Degree.PARTLY) {
            return Interval.PARTLY;
        }
        return (degree == Value.Degree.YES) != helpsNo ? Interval.MET : Interval.NOT_MET;
    }
}
