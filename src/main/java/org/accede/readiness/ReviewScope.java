package org.accede.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Instrument;

/**
 * Duties of a treaty that are looked at together: a review that it names, all that no review holds, or all together.
 *
 * @param place among those of the treaty
 * @param atRequest whether it is looked at when a State asks to be invited
 */
public record ReviewScope(String instrument, String id, String title, int place, boolean atRequest) {

    /** The one on all duties together. */
    public static final String ALL = "all";

    private static final String OTHER = "other";

    /** Those of a treaty; the one on all that no review holds only where there is such a duty. */
    static List<ReviewScope> of(Instrument treaty, List<DutyForJoining> duties) {
        List<ReviewScope> scopes = new ArrayList<>();
        for (Instrument.ReviewOfLaw review : treaty.reviews()) {
            scopes.add(new ReviewScope(treaty.id(), review.id(), review.title(), scopes.size(), review.atRequest()));
        }
        if (duties.stream().anyMatch(duty -> duty.reviews().contains(OTHER))) {
            scopes.add(new ReviewScope(treaty.id(), OTHER, "Other articles", scopes.size(), false));
        }
        scopes.add(new ReviewScope(treaty.id(), ALL, "All together", scopes.size(), true));
        return scopes;
    }

    /** The ids of those that hold an article. */
    static List<String> holding(Article article, Instrument treaty) {
        List<String> named = treaty.reviews().stream()
                .filter(review -> review.holds(article))
                .map(Instrument.ReviewOfLaw::id)
                .toList();
        return Stream.concat(named.isEmpty() ? Stream.of(OTHER) : named.stream(), Stream.of(ALL))
                .toList();
    }

    public boolean askedAt(Occasion occasion) {
        return atRequest || occasion == Occasion.DEPOSIT;
    }
}
