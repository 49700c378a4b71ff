package org.accede.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Element;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Term;

/**
 * What two requirements ask, set beside each other by the form in which they are encoded: the questions, which answer helps, how they
 * combine, when they apply, how strongly they bind and what may narrow them. What rules decide is taken to be known to them alone, so
 * nothing is proved that a rule could upset.
 */
final class Asked {

    private Asked() {}

    /** How the form shows them to stand to each other; nothing if they share no question. */
    static Optional<Relation.Type> shown(Requirement first, Requirement second) {
        boolean superset = coversAllOf(first, second);
        boolean subset = coversAllOf(second, first);
        if (superset && subset) {
            return Optional.of(Relation.Type.EQUAL);
        }
        return superset
                ? Optional.of(Relation.Type.SUPERSET)
                : subset
                        ? Optional.of(Relation.Type.SUBSET)
                        : Optional.of(Relation.Type.INTERSECTS).filter(type -> shareAQuestion(first, second));
    }

    /** Whether the form shows that whoever does what the first asks does what the second asks. */
    static boolean coversAllOf(Requirement first, Requirement second) {
        if (strength(second) == 0 && strength(first) > 0) {
            return shareAQuestion(first, second); // beside a duty a permission or a description asks nothing more
        }
        return strength(first) >= strength(second)
                && appliesWherever(first, second)
                && narrowsNoMore(first, second)
                && implies(first, second);
    }

    private static boolean shareAQuestion(Requirement first, Requirement second) {
        return first.reads().stream().anyMatch(second.reads()::contains);
    }

    private static int strength(Requirement requirement) {
        return switch (requirement.binding()) {
            case SHALL -> 2;
            case SHALL_CONSIDER, ENDEAVOUR -> 1;
            default -> 0;
        };
    }

    private static boolean appliesWherever(Requirement first, Requirement second) {
        if (first.applies().isEmpty()) {
            return true;
        }
        Requirement.Applies one = first.applies().get();
        return second.applies()
                .filter(other -> other.fact().equals(one.fact()))
                .filter(other -> answers(one).containsAll(answers(other)))
                .isPresent();
    }

    /** What exists in part is there. */
    private static Set<String> answers(Requirement.Applies applies) {
        Set<String> answers = new HashSet<>(applies.is());
        if (answers.contains("yes")) {
            answers.add("partly");
        }
        return answers;
    }

    /** Whether the law may add or leave out no more under the first, of what both know. */
    private static boolean narrowsNoMore(Requirement first, Requirement second) {
        Map<String, Permit.By> ofSecond = permits(second);
        return permits(first).entrySet().stream()
                .filter(permit -> permit.getKey().startsWith("condition ")
                        || atoms(second).contains(permit.getKey()))
                .allMatch(permit -> ofSecond.containsKey(permit.getKey())
                        && (permit.getValue() != Permit.By.TEXT || ofSecond.get(permit.getKey()) == Permit.By.TEXT));
    }

    private static Map<String, Permit.By> permits(Requirement requirement) {
        Map<String, Permit.By> permits = new HashMap<>();
        for (Permit permit : requirement.permits()) {
            permit.condition().ifPresent(name -> permits.put("condition " + name, permit.by()));
            requirement.elements().stream()
                    .filter(element -> permit.elements().contains(element.name()))
                    .forEach(element -> permits.put(atom(requirement, element), permit.by()));
        }
        return permits;
    }

    /** A monotone formula follows from another if the other fails wherever all parts of one of its clauses fail. */
    private static boolean implies(Requirement first, Requirement second) {
        Term one = first.term().orElseThrow();
        return clauses(second, second.term().orElseThrow(), "").stream()
                .noneMatch(clause -> holds(first, one, "", clause));
    }

    private static boolean holds(Requirement of, Term term, String gate, Set<String> failing) {
        if (term instanceof Term.Gate gated) {
            return holds(of, gated.term(), gated.existsFact() + " then ", failing);
        }
        if (term instanceof Term.Group group) {
            return group.any()
                    ? group.parts().stream().anyMatch(part -> holds(of, part, gate, failing))
                    : group.parts().stream().allMatch(part -> holds(of, part, gate, failing));
        }
        String atom = atom(of, (Element) term);
        // What holds whether or not its topic exists holds where it exists.
        boolean fails = gate.isEmpty()
                ? failing.stream().anyMatch(each -> each.equals(atom) || each.endsWith(" then " + atom))
                : failing.contains(gate + atom);
        return !fails;
    }

    /** The formula as a conjunction of clauses, of each of which one part has to hold. */
    private static List<Set<String>> clauses(Requirement of, Term term, String gate) {
        if (term instanceof Term.Gate gated) {
            return clauses(of, gated.term(), gated.existsFact() + " then ");
        }
        if (!(term instanceof Term.Group group)) {
            return List.of(Set.of(gate + atom(of, (Element) term)));
        }
        List<Set<String>> clauses = new ArrayList<>();
        if (!group.any()) {
            group.parts().forEach(part -> clauses.addAll(clauses(of, part, gate)));
            return clauses;
        }
        clauses.add(Set.of());
        for (Term part : group.parts()) {
            List<Set<String>> longer = new ArrayList<>();
            for (Set<String> clause : clauses) {
                for (Set<String> ofPart : clauses(of, part, gate)) {
                    Set<String> both = new HashSet<>(clause);
                    both.addAll(ofPart);
                    longer.add(both);
                }
            }
            clauses.clear();
            clauses.addAll(longer);
        }
        return clauses;
    }

    private static Set<String> atoms(Requirement requirement) {
        Set<String> atoms = new HashSet<>();
        requirement.elements().forEach(element -> atoms.add(atom(requirement, element)));
        return atoms;
    }

    private static String atom(Requirement requirement, Element element) {
        Element.Source source = element.source();
        if (source instanceof Element.ByFact byFact) {
            return byFact.fact() + (byFact.helpsNo() ? " no" : " yes");
        }
        if (source instanceof Element.ByItems byItems) {
            return "each of " + byItems.fact();
        }
        if (source instanceof Element.ByCondition byCondition) {
            return "condition " + byCondition.topic() + "/" + byCondition.condition();
        }
        if (source instanceof Element.ByFiling byFiling) {
            return "filing under " + byFiling.article();
        }
        return "rules of " + requirement.id() + " " + element.name();
    }
}
