package org.accede.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accede.catalogue.Element;
import org.accede.catalogue.ElementName;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.finding.CureState;
import org.accede.finding.Finding;
import org.accede.finding.Formality;
import org.accede.profile.Value;
import org.accede.verdict.Word;

/**
 * Something that a case can show of a requirement: a verdict, a permit at work, or a filing in one of its states.
 *
 * @param what in words that follow the id
 */
record Sight(String requirement, String what) {

    private static final List<CureState> STATES = List.of(
            CureState.MADE,
            CureState.PLANNED,
            CureState.CAN_STILL_BE_MADE,
            CureState.NOT_MADE_TOO_LATE,
            CureState.NOT_LOOKED_UP);

    static Sight of(String requirement, Word word) {
        return new Sight(requirement, "as " + word.id());
    }

    private static Sight of(Requirement requirement, Permit permit) {
        return new Sight(
                requirement.id(),
                "with the permit for " + String.join(", ", new TreeSet<>(permit.names())) + " by "
                        + permit.by().words() + " " + permit.article());
    }

    private static Sight of(Requirement requirement, Permit permit, CureState state) {
        return new Sight(requirement.id(), "with the filing under " + permit.article() + " " + state.words());
    }

    /** What cases must show of a requirement, besides every verdict that it can reach. */
    static Set<Sight> wanted(Requirement requirement) {
        Set<Sight> wanted = new LinkedHashSet<>();
        for (Permit permit : requirement.permits()) {
            wanted.add(of(requirement, permit));
            if (permit.needsFiling()) {
                STATES.forEach(state -> wanted.add(of(requirement, permit, state)));
            }
        }
        return wanted;
    }

    /** What a finding on a situation shows. */
    static Set<Sight> in(Finding finding, Situation situation) {
        Set<Sight> sights = new LinkedHashSet<>();
        Requirement requirement = finding.requirement();
        sights.add(of(requirement.id(), finding.word()));
        for (Permit permit : requirement.permits()) {
            if (permit.needsFiling()) {
                finding.formalities().stream()
                        .filter(formality -> isOf(permit, formality))
                        .forEach(formality -> {
                            sights.add(of(requirement, permit));
                            sights.add(of(requirement, permit, formality.state()));
                        });
            } else if (has(situation, permit) || lacksHarmlessly(finding, situation, permit)) {
                sights.add(of(requirement, permit));
            }
        }
        return sights;
    }

    private static boolean isOf(Permit permit, Formality formality) {
        return formality.article().equals(permit.article())
                && formality.names().stream().anyMatch(permit.names()::contains);
    }

    /** Whether the law has the condition that the treaty's text permits. */
    private static boolean has(Situation situation, Permit permit) {
        return permit.condition().isPresent()
                && situation.conditions.values().stream().anyMatch(looked -> looked.names()
                        .contains(permit.condition().get()));
    }

    /** Whether the law lacks an element that the treaty's text lets it leave out, and is met in it all the same. */
    private static boolean lacksHarmlessly(Finding finding, Situation situation, Permit permit) {
        Map<ElementName, Element> elements = finding.requirement().elements().stream()
                .collect(Collectors.toMap(Element::name, Function.identity(), (one, same) -> one));
        return finding.elements().stream()
                .filter(result -> names(permit, result.name()))
                .filter(result -> result.interval().isMet())
                .map(result -> elements.get(result.name()))
                .anyMatch(element -> element != null
                        && element.source() instanceof Element.ByFact byFact
                        && lacks(situation.facts.get(byFact.fact()), byFact.helpsNo()));
    }

    /** A permit names one item of an element, or all of them by the element's name. */
    private static boolean names(Permit permit, ElementName element) {
        return permit.names().contains(element.base()) || permit.names().contains(element.toString());
    }

    private static boolean lacks(Value answer, boolean helpsNo) {
        return answer == Value.Degree.PARTLY || answer == (helpsNo ? Value.Degree.YES : Value.Degree.NO);
    }

    @Override
    public String toString() {
        return requirement + " " + what;
    }
}
