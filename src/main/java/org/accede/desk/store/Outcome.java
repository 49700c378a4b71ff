package org.accede.desk.store;

import java.util.List;
import java.util.Optional;
import org.accede.input.Problem;
import org.accede.verdict.Worded;

/** What came of a save. Nothing was written but where it says so. */
public sealed interface Outcome {

    /**
     * It stands in the file.
     *
     * @param text of the file
     * @param digest of the file
     */
    record Saved(Entry entry, String text, String digest) implements Outcome {}

    /** The file says so already. */
    record Same() implements Outcome {}

    /** Somebody else has changed it meanwhile. */
    record Conflict(List<Clash> clashes) implements Outcome {}

    /** With it the profile would not be one that {@code accede validate} takes; lines are those of the text that was not written. */
    record Refused(List<Problem> problems) implements Outcome {}

    /** The file cannot be read as it stands. */
    record Broken(List<Problem> problems) implements Outcome {}

    /** There is a file of that name already. */
    record Exists() implements Outcome {}

    /** The disk did not take it. */
    record NotWritten(Why why, String detail) implements Outcome {}

    /** Where two differ. @param by the entry that made it theirs; empty if nobody knows */
    record Clash(Place place, Content theirs, Content yours, Optional<Entry> by) {}

    enum Why implements Worded {
        NO_SPACE,
        NOT_ALLOWED,
        OTHER
    }
}
