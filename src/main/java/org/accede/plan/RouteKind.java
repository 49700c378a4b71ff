package org.accede.plan;

import org.accede.verdict.Worded;

/** By what a State becomes ready. */
public enum RouteKind implements Worded {
    AMEND_ONLY("Without any declaration or reservation", "without filings"),
    FILINGS("With declarations and reservations where they are permitted", "with filings");

    private final String words;
    private final String inShort;

    RouteKind(String words, String inShort) {
        this.words = words;
        this.inShort = inShort;
    }

    /** As a heading. */
    public String words() {
        return words;
    }

    /** In a table. */
    public String inShort() {
        return inShort;
    }
}
