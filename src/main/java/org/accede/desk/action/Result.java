package org.accede.desk.action;

import java.util.List;
import java.util.Optional;
import org.accede.desk.store.Content;
import org.accede.desk.store.Entry;
import org.accede.desk.store.Outcome;
import org.accede.input.Problem;

/** What came of what somebody wanted to save. Unless it is {@link Done} nothing was written, and what was typed is kept as a draft. */
public sealed interface Result {

    /** It stands in the file. */
    record Done(Entry entry) implements Result {}

    /** It was tried: the file as it would be. Nothing was written. */
    record Tried(CountryFile then) implements Result {}

    /** The file says so already. */
    record Same() implements Result {}

    record Lacking(List<Lack> lacks) implements Result {}

    /** Somebody changed the same meanwhile. */
    record Clash(Content theirs, Optional<Entry> by) implements Result {}

    /** The file would not be one that can be read. */
    record Refused(List<Problem> problems) implements Result {}

    record NotWritten(Outcome.Why why) implements Result {}
}
