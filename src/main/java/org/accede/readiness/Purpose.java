package org.accede.readiness;

import java.util.Collection;

/** Something that a State is still to get ready for before a treaty. */
public record Purpose(String instrument, Occasion occasion, String title) {

    public String id() {
        return occasion.id();
    }

    /** The duties that a review looks at, of those that a rule collected. */
    public ReviewSummary sum(ReviewScope review, Status status, Door door, Collection<?> duties) {
        return ReviewSummary.of(this, review, status, door, duties);
    }
}
