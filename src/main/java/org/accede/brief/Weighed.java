package org.accede.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something to do with the reasons for its place, the weightiest first.
 *
 * @param weights what rules said of it
 * @param reworded how a team says it; empty for the words of the rules
 */
public record Weighed(Undertaking undertaking, List<Weight> weights, Optional<Reworded> reworded) {

    /** The weightiest first; of two that weigh alike the one that settles more, then the one that the treaties name first. */
    static final Comparator<Weighed> ORDER = Comparator.comparingInt((Weighed one) -> -one.points())
            .thenComparingInt(one -> -one.undertaking().getWaiting())
            .thenComparingInt(one -> one.undertaking().place());

    int points() {
        return weights.stream().mapToInt(Weight::points).sum();
    }
}
