package org.accede.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that can be found, with the stems of its words by the place where they stand.
 *
 * @param id as {@code find.yaml} names it
 * @param within ids of what it belongs to
 */
record Entry(
        String id,
        Set<String> within,
        Subject subject,
        List<String> askedBy,
        List<String> name,
        List<String> question,
        List<String> help) {

    /** Where it holds a part of what is looked for; empty if nowhere. */
    Optional<Hit.Match> match(Part part) {
        List<Hit.Place> places = new ArrayList<>();
        if (part.leadsTo().contains(id)) {
            places.add(Hit.Place.SAID);
        }
        if (name.containsAll(part.stems())) {
            places.add(Hit.Place.NAME);
        }
        if (question.containsAll(part.stems())) {
            places.add(Hit.Place.QUESTION);
        }
        if (help.containsAll(part.stems())) {
            places.add(Hit.Place.HELP);
        }
        if (part.leadsTo().stream().anyMatch(within::contains)) {
            places.add(Hit.Place.BESIDE);
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new Hit.Match(part.words(), Collections.max(places)));
    }
}
