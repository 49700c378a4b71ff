package org.accede.desk.web;

import java.util.Optional;
import org.accede.desk.store.Entry;

/** What was just done, to be said once, and how it can be taken back. */
public record Flash(String says, Optional<Undo> undo) {

    static final Flash NOTHING = new Flash("", Optional.empty());

    /**
     * What takes a save back.
     *
     * @param path to which it is sent
     * @param bill the name of its file; empty for the profile
     * @param back the page that is shown then
     */
    public record Undo(String path, String bill, long entry, String back) {}

    /** What was saved into a profile or a bill. */
    static Flash saved(String says, String country, String bill, Entry entry, String back) {
        return new Flash(
                says,
                entry.changes().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Undo("/c/" + country + "/take-back", bill, entry.id(), back)));
    }
}
