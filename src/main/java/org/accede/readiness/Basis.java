package org.accede.readiness;

import java.util.Locale;

/** What a statement about the way to a treaty rests on. */
public enum Basis {
    TREATY("rule of the treaty"),
    PRACTICE("practice"),
    JUDGEMENT("judgement"),
    READING("our reading");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
