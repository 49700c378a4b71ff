package org.accede.plan;

import org.accede.verdict.Worded;

/** By what a State becomes ready. */
public enum RouteKind implements Worded {
    AMEND_ONLY("Without any declaration or reservation"),
    FILINGS("With declarations and reservations where they are permitted");

    private final String words;

    RouteKind(String words) {
        this.words = words;
    }

    /** As a heading. */
    public String words() {
        return words;
    }
}
