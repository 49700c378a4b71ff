package org.accede.assessment;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.profile.Profile;

/**
 * In what two states of a law differ.
 *
 * @param topics of which they say something else
 * @param instruments under which they file something else
 */
record Edited(Set<String> topics, Set<String> instruments) {

    /** Whether they differ in nothing but answers, conditions and filings. */
    static boolean isOverlay(Profile one, Profile other) {
        return one.sources().equals(other.sources())
                && one.status().equals(other.status())
                && one.reports().equals(other.reports())
                && one.bills().equals(other.bills());
    }

    static Edited between(Profile one, Profile other) {
        return new Edited(differing(one.topics(), other.topics()), differing(one.formalities(), other.formalities()));
    }

    private static <T> Set<String> differing(Map<String, T> one, Map<String, T> other) {
        Set<String> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(one.get(key), other.get(key)))
                .collect(Collectors.toSet());
    }
}
