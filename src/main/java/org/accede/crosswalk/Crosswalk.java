package org.accede.crosswalk;

import java.util.List;
import java.util.Map;

/**
 * All relations between the treaties.
 *
 * @param byRequirement relations by the requirement from whose side they are told; each stands there twice, once from either side
 */
public record Crosswalk(
        List<Pairing> pairings,
        Map<String, List<Relation>> byRequirement,
        Map<String, List<Alone>> aloneByRequirement) {

    /** A crosswalk that knows nothing. */
    public static final Crosswalk NONE = new Crosswalk(List.of(), Map.of(), Map.of());

    /** Two treaties that were laid beside each other, with the relations told from the side of the first. */
    public record Pairing(String first, String second, List<Relation> relations, List<Alone> alone) {}

    /** What corresponds to the requirement in all other treaties. */
    public List<Relation> relations(String requirement) {
        return byRequirement.getOrDefault(requirement, List.of());
    }

    /** The treaties in which nothing corresponds to the requirement. */
    public List<Alone> alone(String requirement) {
        return aloneByRequirement.getOrDefault(requirement, List.of());
    }
}
