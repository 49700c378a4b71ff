package org.accede.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;

/** All that one assessment draws on: the law as known, and what the rules found of elements, conditions and filings. */
public final class Evidence {

    private static final Comparator<Cap> BY_CONDITION = Comparator.comparing(
                    (Cap cap) -> cap.narrowing().condition().topic())
            .thenComparing(cap -> cap.narrowing().condition().name())
            .thenComparing(cap -> cap.narrowing().condition().toString());

    private final Law law;
    private final Catalogue catalogue;
    private final Map<String, ElementFinding> elements = new HashMap<>();
    private final Map<String, Cure> cures = new HashMap<>();
    private final Map<String, List<Cap>> caps = new HashMap<>();

    public Evidence(Law law, Session session, Collection<?> found, Collection<?> cured, Collection<?> capped) {
        this.law = law;
        this.catalogue = session.catalogue();
        for (Object each : found) {
            ElementFinding finding = (ElementFinding) each;
            String key = finding.requirement() + " " + finding.element();
            if (elements.put(key, finding) != null) {
                throw new org.accede.engine.RuleFault("two rules decided the element '" + key + "' in different ways");
            }
        }
        for (Object each : cured) {
            Cure cure = (Cure) each;
            cures.put(
                    key(
                            cure.filing().instrument(),
                            cure.filing().article(),
                            cure.filing().name()),
                    cure);
        }
        for (Object each : capped) {
            Cap cap = (Cap) each;
            List<Cap> others =
                    caps.computeIfAbsent(cap.narrowing().requirement().id(), id -> new ArrayList<>());
            if (!others.contains(cap)) {
                others.add(cap);
            }
        }
        caps.values().forEach(list -> list.sort(BY_CONDITION));
    }

    /** One assessment of a requirement: its elements with their intervals, conditions and formalities. */
    public Assessment assess(Requirement requirement) {
        return new Weighing(this, requirement).assessment();
    }

    Law law() {
        return law;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Optional<ElementFinding> ruled(Requirement requirement, String element) {
        return Optional.ofNullable(elements.get(requirement.id() + " " + element));
    }

    Optional<Cure> cure(Requirement requirement, Permit permit, String name) {
        return Optional.ofNullable(cures.get(key(requirement.instrument(), permit.article(), name)));
    }

    /** What lowers the requirement, sorted by the condition that does. */
    List<Cap> caps(Requirement requirement) {
        return caps.getOrDefault(requirement.id(), List.of());
    }

    boolean follows(Requirement requirement) {
        return requirement.isObligation() && law.profile().follows().containsKey(requirement.article());
    }

    private static String key(String instrument, String article, String name) {
        return instrument + " " + article + " " + name;
    }
}
