package org.accede.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;

/** All that one assessment draws on: the law as known, and what the rules found of elements, conditions and filings. */
public final class Evidence {

    private final Law law;
    private final Catalogue catalogue;
    private final Map<String, ElementFinding> elements = new HashMap<>();
    private final Map<String, Cure> cures = new HashMap<>();
    private final Map<String, Set<Cap>> caps = new HashMap<>();

    public Evidence(Law law, Session session, Collection<?> found, Collection<?> cured, Collection<?> capped) {
        this.law = law;
        this.catalogue = session.catalogue();
        for (Object each : found) {
            ElementFinding finding = (ElementFinding) each;
            String key = finding.requirement() + " " + finding.element();
            if (elements.put(key, finding) != null) {
                throw new IllegalStateException("two rules decided the element '" + key + "' in different ways");
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
            caps.computeIfAbsent(cap.narrowing().requirement().id(), id -> new LinkedHashSet<>())
                    .add(cap);
        }
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

    Collection<Cap> caps(Requirement requirement) {
        return caps.getOrDefault(requirement.id(), Set.of());
    }

    boolean follows(Requirement requirement) {
        return requirement.isObligation() && law.profile().follows().containsKey(requirement.article());
    }

    private static String key(String instrument, String article, String name) {
        return instrument + " " + article + " " + name;
    }
}
