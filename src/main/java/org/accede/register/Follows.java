package org.accede.register;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * That a State cannot have joined a treaty, because of where it stands under another: nobody joins a protocol to what it has not joined.
 *
 * @param treaty of which it follows
 * @param from the treaty from which it follows
 * @param where the states under that one from which it does
 * @param because why, with the article
 */
record Follows(String treaty, String from, Set<RegisterState> where, String because) {

    /** What follows from what is known of a State: as sure as that, and as old. */
    Optional<Item> of(Map<String, Item> values) {
        return Optional.ofNullable(values.get(from))
                .filter(known -> where.contains(known.state()))
                .map(known -> new Item(
                        treaty,
                        RegisterState.NONE,
                        Consent.UNKNOWN,
                        Map.of(),
                        known.source(),
                        known.asOf(),
                        "follows from where it stands under another treaty: " + because));
    }
}
