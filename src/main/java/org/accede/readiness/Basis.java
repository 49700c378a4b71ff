package org.accede.readiness;

import org.accede.verdict.Worded;

/** What a statement about the way to a treaty rests on. */
public enum Basis implements Worded {
    TREATY("rule of the treaty"),
    PRACTICE("practice"),
    JUDGEMENT("judgement"),
    READING("our reading");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    /** As written for a reader. */
    public String words() {
        return words;
    }
}
