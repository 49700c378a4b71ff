package org.accede.desk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.accede.desk.store.Entry.Kind;
import org.accede.input.Digest;
import org.accede.profile.edit.Group;

/**
 * Where the history of a file ends: what the file was when the Desk last knew it, so that a change from outside is noticed, and one that
 * was begun and not ended.
 */
final class Journal {

    private final History history;
    private final Snapshots snapshots;
    private final Disk disk;
    private final InstantSource clock;

    /** Where a new text lies before it is moved in place of the file. */
    private final Path part;

    private boolean loaded;
    private long lastId;

    /** The digest that the file had when it was last looked at; empty before it is first changed. */
    private String known = "";

    /** The text of that digest; empty if it is not at hand. */
    private Optional<String> knownText = Optional.empty();

    Journal(History history, Snapshots snapshots, Disk disk, InstantSource clock, Path part) {
        this.history = history;
        this.snapshots = snapshots;
        this.disk = disk;
        this.clock = clock;
        this.part = part;
    }

    /** The next entry, which is not added yet. */
    Entry next(
            Who who, Kind kind, List<Change> changes, String before, String after, OptionalLong of, boolean snapshot) {
        return new Entry(lastId + 1, clock.instant(), who.name(), kind, changes, before, after, of, snapshot);
    }

    long nextId() {
        return lastId + 1;
    }

    /** Whether the Desk has changed the file before. */
    boolean knowsTheFile() {
        return !known.isEmpty();
    }

    /** Adds an entry; gives by what it can be taken back. */
    long add(Entry entry) throws IOException {
        return history.add(entry);
    }

    /** Takes back an entry whose change was not made. Whatever stands in the history then is looked at anew. */
    void takeBack(long mark) throws IOException {
        loaded = false;
        history.takeBack(mark);
    }

    /** The file is now as an entry leaves it. */
    void remember(Entry entry, String text) {
        lastId = entry.id();
        known = entry.after();
        knownText = Optional.of(text);
        loaded = true;
    }

    /** An entry of which another one tells, and which changes nothing in the file. */
    void note(Who who, Kind kind, String digest, Entry of) throws IOException {
        Entry note = next(who, kind, List.of(), digest, digest, OptionalLong.of(of.id()), false);
        history.add(note);
        lastId = note.id();
    }

    /** Goes on where the history ends. */
    void resume() throws IOException {
        lastId = history.last().map(Entry::id).orElse(0L);
    }

    /** Looks where the history ends, and whether its last change came into the file. */
    void load(String digest) throws IOException {
        if (loaded) {
            return;
        }
        Optional<Entry> last = history.last();
        lastId = last.map(Entry::id).orElse(0L);
        known = last.map(Entry::after).orElse("");
        knownText = Optional.empty();
        if (last.isPresent() && isUnfinished(last.get(), digest)) {
            known = last.get().before();
            note(new Who(""), Kind.UNFINISHED, known, last.get());
        }
        deletePart();
        loaded = true;
    }

    /** What was written beside the file is gone once it was moved. */
    private boolean isUnfinished(Entry last, String digest) throws IOException {
        return last.kind().isOurs()
                && !digest.equals(last.after())
                && (digest.equals(last.before())
                        || disk.length(part) > 0 && Digest.of(disk.read(part)).equals(last.after()));
    }

    void deletePart() {
        try {
            disk.delete(part);
        } catch (IOException e) {
            // the next save writes over it
        }
    }

    /** Keeps what the file was before the Desk first changed it, and what others made of it since. */
    void notice(byte[] bytes, Read read) throws IOException {
        if (known.equals(read.digest())) {
            knownText = Optional.of(read.text());
            return;
        }
        snapshots.keep(bytes, read.digest());
        Entry entry = next(
                new Who(""),
                known.isEmpty() ? Kind.SEEN : Kind.OUTSIDE,
                known.isEmpty() || read.isBroken() ? List.of() : changes(read),
                known.isEmpty() ? read.digest() : known,
                read.digest(),
                OptionalLong.empty(),
                true);
        history.add(entry);
        remember(entry, read.text());
    }

    private List<Change> changes(Read read) {
        Optional<Group> before = knownText
                .or(() -> snapshots.after(history.all()).map(PastState::text))
                .flatMap(Proposal::root);
        return before.flatMap(then -> Proposal.root(read.text()).map(now -> Differences.between(then, now)))
                .orElse(List.of());
    }
}
