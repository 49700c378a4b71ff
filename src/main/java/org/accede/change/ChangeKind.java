package org.accede.change;

import org.accede.verdict.Worded;

/** What becomes of a verdict, in the order in which a reader is told: what gets worse first. */
public enum ChangeKind implements Worded {
    WORSE("Gets worse"),
    BETTER("Gets better"),
    KNOWN("Becomes known"),
    OPENED("Becomes open"),
    NEWLY_ASKED("Comes to be asked"),
    NO_LONGER_ASKED("Is no longer asked"),
    FALLS_DUE("Falls due"),
    NO_LONGER_DUE("Is due later"),
    /** An option that the State comes to take. */
    TAKEN("Option that comes to be used"),
    /** An option that it takes no longer. */
    LEFT("Option that is no longer used"),
    /** The verdict is the same, and an element of it is not. */
    UNDERNEATH("Verdict stays, an element of it moves"),
    STAYS("Stays");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    /** As a heading. */
    public String words() {
        return words;
    }

    /** Whether a reader is told of it verdict by verdict. */
    public boolean isChange() {
        return this != STAYS;
    }
}
