package org.accede.finding;

/** Where a declaration or reservation stands that a verdict turns on. */
public enum CureState {
    MADE("made"),
    PLANNED("planned"),
    /** Planned by a Party, which can file no more. */
    TOO_LATE("too late"),
    /** Planned, and nobody has said whether the State is a Party. */
    PLANNED_PERHAPS_TOO_LATE("planned, perhaps too late"),
    CAN_STILL_BE_MADE("can still be made"),
    NOT_MADE_TOO_LATE("not made, and too late"),
    NOT_MADE_PERHAPS_TOO_LATE("not made, perhaps too late"),
    NOT_LOOKED_UP("not looked up"),
    MADE_TOO_LATE("made, and too late"),
    COVERAGE_UNKNOWN("made, and what it covers is not known");

    private final String words;

    CureState(String words) {
        this.words = words;
    }

    /** As a reader is told. */
    public String words() {
        return words;
    }

    /** Whether somebody has to look up what was filed, or what a filing covers. */
    public boolean isToLookUp() {
        return this == NOT_LOOKED_UP || this == COVERAGE_UNKNOWN;
    }

    /** Whether it turns on the State's standing, which nobody has said. */
    public boolean mayBeTooLate() {
        return this == PLANNED_PERHAPS_TOO_LATE || this == NOT_MADE_PERHAPS_TOO_LATE;
    }
}
