package org.accede.desk.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What a template prints, and what the frame around it has to know. */
public interface Page {

    /** What the page is about, the first words of the window's title; the country and the Desk follow. */
    String title(Messages words);

    /** The country in whose pages this one stands. */
    default Optional<Place> place() {
        return Optional.empty();
    }

    /** The entry of the bar that is marked; empty for none. */
    default String tab() {
        return "";
    }

    /** What stands behind an address so that the day and the bill are kept there; empty for nothing. */
    default String behind() {
        return "";
    }

    /** The day on which the law is looked at, where it matters. */
    default Optional<LocalDate> asOf() {
        return Optional.empty();
    }

    /** Whether the law was read as it stood after the day on which it is looked at here. */
    default boolean isReadLater() {
        return false;
    }

    /** Set where the file of the country was last changed by something else than the Desk. */
    default Optional<Outside> outside() {
        return Optional.empty();
    }

    /** Whether the address asks for something that has to be put right first. */
    default boolean isWrong() {
        return false;
    }

    /** What went in, by name. */
    default Map<String, String> digests() {
        return Map.of();
    }

    /**
     * A profile.
     *
     * @param id the name of its file, without the ending
     */
    record Place(String id, String name) {}
}
