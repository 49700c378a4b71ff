package org.accede.catalogue;

/** When a duty falls due. */
public enum Due {
    ALWAYS,
    DEPOSIT,
    ENTRY_INTO_FORCE,
    CONFERENCE;

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
