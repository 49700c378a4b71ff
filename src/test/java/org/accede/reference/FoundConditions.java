package org.accede.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;
import org.accede.profile.Provision;
import org.accede.verdict.Truth;

/** What the law asks for beyond the questions, and where more of it may yet be found. */
final class FoundConditions {

    private final Catalogue catalogue;
    private final LocalDate day;
    private final KnownLaw law;
    private final Profile profile;
    private final Map<String, List<Conditions.Condition>> byFact = new HashMap<>();

    FoundConditions(Profile profile, KnownLaw law, Catalogue catalogue, LocalDate day) {
        this.day = day;
        this.catalogue = catalogue;
        this.law = law;
        this.profile = profile;
        profile.topics().values().stream()
                .flatMap(topic -> topic.conditions().list().stream())
                .filter(this::isLaw)
                .forEach(condition -> condition.narrows().stream()
                        .filter(fact -> !judgement(fact))
                        .forEach(fact -> byFact.computeIfAbsent(fact, f -> new ArrayList<>())
                                .add(condition)));
    }

    /** The conditions that narrow any of the facts. */
    Set<Conditions.Condition> narrowing(Set<String> facts) {
        Set<Conditions.Condition> narrowing = new LinkedHashSet<>();
        for (String fact : facts) {
            narrowing.addAll(byFact.getOrDefault(fact, List.of()));
        }
        return narrowing;
    }

    /** Whether the fact is one that a condition can narrow, and nobody has looked whether one does. */
    boolean mayBeNarrowed(String id) {
        FactDefinition fact = catalogue.facts().get(id);
        Topic topic = catalogue.topics().get(fact.topic());
        return topic.hasConditions() && fact.own() && !judgement(id) && !looked(topic.id());
    }

    /** Whether the fact is one of an offence, a power or a definition that is there, but not all of it, and the requirement is on just that. */
    boolean isOfWhatIsThereInPart(String id, Requirement requirement) {
        FactDefinition fact = catalogue.facts().get(id);
        Topic topic = catalogue.topics().get(fact.topic());
        boolean defines = topic.kind().equals("definition");
        boolean onceThere = requirement
                .applies()
                .filter(only -> only.fact().equals(topic.existsFact()))
                .isPresent();
        return fact.own()
                && !judgement(id)
                && (topic.hasConditions() || defines)
                && defines == requirement.kind().equals("definition")
                && !onceThere
                && law.partly(topic.existsFact());
    }

    /** A judgement is made with the conditions in view, so that they cannot narrow it once more. */
    boolean judgement(String fact) {
        return catalogue.facts().get(fact).kind() == FactDefinition.Kind.JUDGEMENT;
    }

    /** Whether the law uses a permission for the condition; it may not, if the condition may be no more than a limit. */
    Truth uses(String topic, String name) {
        return of(topic).list().stream()
                .filter(this::isLaw)
                .filter(condition -> condition.name().equals(name))
                .findFirst()
                .map(condition -> condition.mayBe().isPresent() ? Truth.UNKNOWN : Truth.YES)
                .orElse(looked(topic) ? Truth.NO : Truth.UNKNOWN);
    }

    private boolean isLaw(Conditions.Condition condition) {
        List<Provision> provisions = condition.provisions();
        return provisions.isEmpty() || provisions.stream().anyMatch(provision -> provision.inForceOn(day));
    }

    /** Whether all conditions are known: somebody looked, or there is nothing that could be narrowed. */
    private boolean looked(String topic) {
        return of(topic).complete() || law.no(topic + "/exists");
    }

    private Conditions of(String topic) {
        return profile.topics().containsKey(topic) ? profile.topics().get(topic).conditions() : Conditions.NOT_LOOKED;
    }
}
