package org.accede.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Element;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.profile.Conditions;
import org.accede.profile.Value;
import org.accede.verdict.Combination;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Part;
import org.accede.verdict.Truth;

/** Weighs one element: what its answer says, less what conditions of the law take away, plus what the treaty lets a law leave out. */
final class ElementWeighing {

    private final Requirement requirement;
    private final KnownLaw law;
    private final FoundConditions conditions;
    private final Filings filings;
    private final ReportedLaw reported;

    ElementWeighing(
            Requirement requirement, KnownLaw law, FoundConditions conditions, Filings filings, ReportedLaw reported) {
        this.requirement = requirement;
        this.law = law;
        this.conditions = conditions;
        this.filings = filings;
        this.reported = reported;
    }

    Part part(Element element) {
        Optional<Ruled> ruled =
                element.source() instanceof Element.ByRule byRule ? ElementRules.of(byRule, law) : Optional.empty();
        Part answered = asReported(element, answered(element, ruled));
        Interval narrowed = narrowed(element, answered.interval());
        Interval relieved =
                relieved(element.name().toString(), ruled.map(Ruled::lacks).orElse(Set.of()), narrowed);
        return new Part(relieved, element.essential(), answered.applies());
    }

    /** What nothing is known of is not there, where that was said of all. */
    private Part asReported(Element element, Part answered) {
        if (!answered.interval().equals(Interval.UNKNOWN)) {
            return answered;
        }
        if (reported.isNotDone(requirement, element)) {
            return Part.of(Interval.NOT_MET);
        }
        boolean judged = element.source() instanceof Element.ByFact byFact && conditions.judgement(byFact.fact())
                || element.source() instanceof Element.ByItems byItems && !law.knows(byItems.fact());
        return judged && reported.isDone(requirement) && ReportedLaw.needs(requirement, element)
                ? Part.of(Interval.MET)
                : answered;
    }

    private Part answered(Element element, Optional<Ruled> ruled) {
        Element.Source source = element.source();
        if (source instanceof Element.ByFact byFact) {
            return Part.of(RequirementWeighing.degree(law.value(byFact.fact()), byFact.helpsNo()));
        }
        if (source instanceof Element.ByItems byItems) {
            return items(law.value(byItems.fact()));
        }
        if (source instanceof Element.ByCondition byCondition) {
            return Part.of(found(conditions.uses(byCondition.topic(), byCondition.condition())));
        }
        if (source instanceof Element.ByFiling byFiling) {
            return Part.of(found(filings.filed(byFiling.article())));
        }
        Interval interval = ruled.map(Ruled::interval).orElse(Interval.UNKNOWN);
        boolean done = reported.isDone(requirement) || reported.isDoneElsewhere(requirement, element);
        return Part.of(done && !interval.closed() ? Interval.MET : interval);
    }

    /** All the items; while the list may be longer, there may be one more of any kind. A list of nothing asks for nothing. */
    private static Part items(Value value) {
        if (value.equals(Value.Degree.NO)) {
            return new Part(Interval.MET, false, Truth.NO);
        }
        List<Part> parts = new ArrayList<>();
        if (value instanceof Value.Items list) {
            list.items().forEach(item -> parts.add(Part.of(RequirementWeighing.degree(item.value(), false))));
            if (list.complete()) {
                return Combination.all(parts);
            }
        }
        parts.add(new Part(Interval.UNKNOWN, false, Truth.UNKNOWN));
        return Combination.all(parts);
    }

    private static Interval found(Truth there) {
        return switch (there) {
            case YES -> Interval.MET;
            case NO -> Interval.NOT_MET;
            case UNKNOWN -> Interval.UNKNOWN;
        };
    }

    /** Each condition that narrows a fact which the element reads lowers it; one that may yet be found lowers the floor. */
    private Interval narrowed(Element element, Interval answered) {
        Set<String> facts = element.source().reads();
        Interval narrowed = answered;
        for (Conditions.Condition condition : conditions.narrowing(facts)) {
            narrowed = narrowed.cappedAt(atMost(condition));
        }
        if (readsWhatIsThereInPart(element)) {
            narrowed = narrowed.cappedAt(Interval.PARTLY);
        }
        boolean mayBeMore =
                !reported.isUnnarrowed(requirement, element) && facts.stream().anyMatch(conditions::mayBeNarrowed);
        return mayBeMore ? narrowed.floorCappedAt(Level.PARTLY) : narrowed;
    }

    /** Whether it asks for something for its own sake that is there only in part. */
    private boolean readsWhatIsThereInPart(Element element) {
        boolean lackingHelps = element.source() instanceof Element.ByFact byFact && byFact.helpsNo();
        return !lackingHelps
                && element.source().reads().stream()
                        .anyMatch(fact -> conditions.isOfWhatIsThereInPart(fact, requirement));
    }

    /** How high an element goes that the condition narrows. */
    private Interval atMost(Conditions.Condition condition) {
        if (requirement.limits().contains(condition.name())) {
            return Interval.MET;
        }
        boolean mayBeLimit =
                condition.mayBe().filter(requirement.limits()::contains).isPresent();
        Interval most = mayBeLimit ? new Interval(Level.PARTLY, Level.MET) : Interval.PARTLY;
        for (Permit permit : requirement.permits()) {
            if (permit.condition().filter(condition.name()::equals).isPresent()) {
                most = best(most, counting(permit, reach(permit, condition.name()), most));
            }
        }
        return most;
    }

    /** Every permit that names the element, or what a rule found to be lacking, lifts it as far as that permit reaches. */
    private Interval relieved(String element, Set<String> lacks, Interval narrowed) {
        Interval relieved = narrowed;
        for (Permit permit : requirement.permits()) {
            for (String name : permit.names()) {
                boolean ofElement = permit.elements().contains(name) && name.equals(element);
                if (ofElement || lacks.contains(name)) {
                    Interval lifted = lifted(relieved, reach(permit, name));
                    relieved = counting(permit, lifted, relieved);
                }
            }
        }
        return relieved;
    }

    private Interval reach(Permit permit, String name) {
        return permit.needsFiling() ? filings.reach(permit.article(), name) : Interval.MET;
    }

    /** What a permit gives if all is there that it asks for; what is left without it if not; both while that is open. */
    private Interval counting(Permit permit, Interval given, Interval left) {
        Truth counts = permit.with().stream().map(law::holds).reduce(Truth.YES, Truth::and);
        return switch (counts) {
            case YES -> given;
            case NO -> left;
            case UNKNOWN -> given.hull(left);
        };
    }

    private static Interval lifted(Interval low, Interval reach) {
        return new Interval(lifted(low.floor(), reach.floor()), lifted(low.ceiling(), reach.ceiling()));
    }

    /** A filing that is at least possible makes up for the whole difference; one that is not makes up for nothing. */
    private static Level lifted(Level low, Level reach) {
        return reach.atLeast(Level.CURABLE) ? Level.higher(low, reach) : low;
    }

    private static Interval best(Interval a, Interval b) {
        return new Interval(Level.higher(a.floor(), b.floor()), Level.higher(a.ceiling(), b.ceiling()));
    }
}
