package org.accede.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.ElementName;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.verdict.Worded;

/** The kind of act that mends what falls short. It follows from what was asked, by the catalogue: the law, or what is done under it. */
public enum Remedy implements Worded {
    /** The law is changed. */
    LAW,
    /** An authority is named. */
    DESIGNATION,
    /** The depositary or another is told something. */
    NOTIFICATION,
    /** What is done under the law is changed. */
    PRACTICE;

    /** What is missing of a duty, in phrases, by what mends it. */
    public static Map<Remedy, List<String>> of(Finding finding, Catalogue catalogue) {
        Map<ElementName, Remedy> kinds = new LinkedHashMap<>();
        finding.elements().stream()
                .filter(ElementResult::missing)
                .forEach(result -> kinds.put(result.name(), of(finding.requirement(), result.name(), catalogue)));
        Map<Remedy, List<String>> missing = new EnumMap<>(Remedy.class);
        for (Remedy remedy : Remedy.values()) {
            List<String> phrases = finding.missing(result -> kinds.get(result.name()) == remedy);
            if (!phrases.isEmpty()) {
                missing.put(remedy, phrases);
            }
        }
        return missing;
    }

    /** Where no single element is known to be missing: by all that the duty reads. */
    public static Remedy of(Requirement requirement, Catalogue catalogue) {
        List<Remedy> all = requirement.elements().stream()
                .map(element -> of(requirement, element, catalogue))
                .distinct()
                .toList();
        return all.size() == 1 ? all.get(0) : LAW;
    }

    private static Remedy of(Requirement requirement, ElementName name, Catalogue catalogue) {
        return requirement.elements().stream()
                .filter(element -> element.name().equals(name))
                .findFirst()
                .map(element -> of(requirement, element, catalogue))
                .orElse(LAW);
    }

    private static Remedy of(Requirement requirement, Element element, Catalogue catalogue) {
        List<FactDefinition> facts = new ArrayList<>();
        element.source().reads().forEach(id -> catalogue.fact(id).ifPresent(facts::add));
        if (facts.isEmpty()) {
            return LAW;
        }
        boolean practice = facts.stream().allMatch(fact -> fact.kind() == FactDefinition.Kind.PRACTICE);
        if (isAbout(facts, catalogue, "notification")) {
            return NOTIFICATION;
        }
        boolean names = element.essential() || !practice;
        boolean ofAnAuthority =
                requirement.kind().equals("institution") || requirement.kind().equals("notification");
        if (names && ofAnAuthority && isAbout(facts, catalogue, "institution")) {
            return DESIGNATION;
        }
        return practice ? PRACTICE : LAW;
    }

    private static boolean isAbout(List<FactDefinition> facts, Catalogue catalogue, String kind) {
        return facts.stream().map(FactDefinition::topic).allMatch(id -> {
            Topic topic = catalogue.topics().get(id);
            return topic != null && topic.kind().equals(kind);
        });
    }
}
