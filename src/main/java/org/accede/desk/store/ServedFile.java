package org.accede.desk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.accede.desk.store.Entry.Kind;
import org.accede.input.Digest;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Problem;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;

/**
 * One file and its history. One at a time changes it.
 *
 * <p>A change goes this way: the new text is written beside the file, the entry into the history, and the new text is moved in place of the
 * file; each is on the disk before the next begins. So the file is whole at each moment, and what was told to be saved is in it. Where the
 * program ends between the last two steps, the entry says what was to be done.
 */
final class ServedFile {

    private static final int TRIES = 5;
    private static final int ENTRIES_A_SNAPSHOT = 250;

    private final Held held;
    private final Path path;
    private final Path part;
    private final Parser parser;
    private final ProfileWriter writer;
    private final Check check;
    private final Disk disk;
    private final InstantSource clock;
    private final History history;
    private final Snapshots snapshots;
    private final ReentrantLock lock = new ReentrantLock();

    private boolean loaded;
    private long lastId;

    /** The digest that the file had when it was last looked at; empty before it is first changed. */
    private String known = "";

    /** The text of that digest; empty if it is not at hand. */
    private Optional<String> knownText = Optional.empty();

    /** Makes of a text what it says. */
    interface Parser {

        Read read(Held held, byte[] bytes);
    }

    /** What a file needs from the store that holds it. */
    record Tools(Parser parser, ProfileWriter writer, Check check, Disk disk, InstantSource clock, Path desk) {}

    ServedFile(Held held, Path path, Tools tools) {
        this.held = held;
        this.path = path;
        this.part = path.resolveSibling("." + path.getFileName() + ".part");
        this.parser = tools.parser();
        this.writer = tools.writer();
        this.check = tools.check();
        this.disk = tools.disk();
        this.clock = tools.clock();
        this.history = new History(tools.desk().resolve(held.id() + ".history.jsonl"), disk);
        this.snapshots = new Snapshots(tools.desk().resolve("snapshots").resolve(held.id()), disk, writer);
    }

    Path path() {
        return path;
    }

    History history() {
        return history;
    }

    Snapshots snapshots() {
        return snapshots;
    }

    /** As it now is. A change from outside is noted if it can be. */
    Read read() throws IOException {
        lock.lock();
        try {
            byte[] bytes = disk.read(path);
            Read read = parser.read(held, bytes);
            try {
                load(read.digest());
                if (!known.isEmpty()) {
                    notice(bytes, read);
                }
            } catch (IOException e) {
                // it is noted when the disk takes it
            }
            return read;
        } finally {
            lock.unlock();
        }
    }

    /** What it would say with something else at some places; as it is if it cannot be read. */
    Read tried(List<Put> puts) throws IOException {
        Read now = parser.read(held, disk.read(path));
        return now.isBroken()
                ? now
                : parser.read(held, writer.write(now.text(), puts).getBytes(StandardCharsets.UTF_8));
    }

    Outcome save(Edit edit, Who who, Kind kind, OptionalLong of) {
        lock.lock();
        try {
            for (int i = 0; i < TRIES; i++) {
                Optional<Outcome> outcome = once(edit, who, kind, of);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
            return new Outcome.NotWritten(Outcome.Why.OTHER, path + " does not stop changing");
        } catch (IOException e) {
            return NotWritten.because(e);
        } finally {
            lock.unlock();
        }
    }

    /** Empty if the file was changed from outside in the midst of it. */
    private Optional<Outcome> once(Edit edit, Who who, Kind kind, OptionalLong of) throws IOException {
        byte[] bytes = disk.read(path);
        Read before = parser.read(held, bytes);
        load(before.digest());
        notice(bytes, before);
        if (before.isBroken() && edit instanceof Edit.AtPlaces) {
            return Optional.of(new Outcome.Broken(before.problems()));
        }
        Draft draft = edit instanceof Edit.Whole whole ? whole(whole, before) : places((Edit.AtPlaces) edit, before);
        if (!draft.clashes().isEmpty()
                || edit instanceof Edit.Whole whole && !whole.seen().equals(before.digest())) {
            return Optional.of(new Outcome.Conflict(draft.clashes()));
        }
        String text = draft.text();
        if (text.equals(before.text())) {
            return Optional.of(new Outcome.Same());
        }
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        Read after = parser.read(held, written);
        List<Problem> problems = after.isBroken() ? after.problems() : newProblems(before, text);
        if (!problems.isEmpty()) {
            return Optional.of(new Outcome.Refused(problems));
        }
        long id = lastId + 1;
        Entry entry = new Entry(
                id,
                now(),
                who.name(),
                kind,
                draft.changes(),
                before.digest(),
                after.digest(),
                of,
                edit instanceof Edit.Whole || id % ENTRIES_A_SNAPSHOT == 0);
        return write(entry, written)
                ? Optional.of(new Outcome.Saved(remember(entry, text), text, after.digest()))
                : Optional.empty();
    }

    /** Whether it was written; not if the file is no longer what the entry begins with. */
    private boolean write(Entry entry, byte[] bytes) throws IOException {
        try {
            disk.write(part, bytes);
            if (entry.snapshot()) {
                snapshots.keep(bytes, entry.after());
            }
            long length = history.add(entry);
            try {
                if (Digest.of(disk.read(path)).equals(entry.before())) {
                    disk.move(part, path);
                    return true;
                }
                history.takeBack(length);
                disk.delete(part);
                return false;
            } catch (IOException e) {
                loaded = false; // whatever stands in the history then is looked at anew
                history.takeBack(length);
                throw e;
            }
        } catch (IOException e) {
            deletePart();
            throw e;
        }
    }

    private void deletePart() {
        try {
            disk.delete(part);
        } catch (IOException e) {
            // the next save writes over it
        }
    }

    private Entry remember(Entry entry, String text) {
        lastId = entry.id();
        known = entry.after();
        knownText = Optional.of(text);
        return entry;
    }

    /** Looks where the history ends, and whether its last change came into the file. */
    private void load(String digest) throws IOException {
        if (loaded) {
            return;
        }
        Optional<Entry> last = history.last();
        lastId = last.map(Entry::id).orElse(0L);
        known = last.map(Entry::after).orElse("");
        knownText = Optional.empty();
        if (last.isPresent() && isUnfinished(last.get(), digest)) {
            Entry cut = last.get();
            known = cut.before();
            Entry note = new Entry(
                    lastId + 1,
                    now(),
                    "",
                    Kind.UNFINISHED,
                    List.of(),
                    cut.before(),
                    cut.before(),
                    OptionalLong.of(cut.id()),
                    false);
            history.add(note);
            lastId = note.id();
        }
        deletePart();
        loaded = true;
    }

    /** What was written beside the file is gone once it was moved. */
    private boolean isUnfinished(Entry last, String digest) {
        if (!last.kind().isOurs() || digest.equals(last.after())) {
            return false;
        }
        try {
            return digest.equals(last.before())
                    || disk.length(part) > 0 && Digest.of(disk.read(part)).equals(last.after());
        } catch (IOException e) {
            return false;
        }
    }

    /** Keeps what the file was before the Desk first changed it, and what others made of it since. */
    private void notice(byte[] bytes, Read read) throws IOException {
        if (known.equals(read.digest())) {
            knownText = Optional.of(read.text());
            return;
        }
        snapshots.keep(bytes, read.digest());
        Entry entry = new Entry(
                lastId + 1,
                now(),
                "",
                known.isEmpty() ? Kind.SEEN : Kind.OUTSIDE,
                known.isEmpty() || read.isBroken() ? List.of() : outside(read),
                known.isEmpty() ? read.digest() : known,
                read.digest(),
                OptionalLong.empty(),
                true);
        history.add(entry);
        remember(entry, read.text());
    }

    private List<Change> outside(Read read) {
        return knownText
                .or(() -> snapshots.after(history.all()).map(PastState::text))
                .flatMap(this::root)
                .map(before -> Differences.between(before, root(read.text()).orElseThrow()))
                .orElse(List.of());
    }

    private Optional<Group> root(String text) {
        try {
            return Optional.of(JsonText.of(text, held.id()).root());
        } catch (InvalidDocumentException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What a change would make of the file. */
    private record Draft(String text, List<Change> changes, List<Outcome.Clash> clashes) {}

    private Draft whole(Edit.Whole edit, Read before) {
        List<Change> changes = root(before.text())
                .flatMap(then -> root(edit.text()).map(now -> Differences.between(then, now)))
                .orElse(List.of());
        boolean overtaken = !edit.seen().equals(before.digest());
        return new Draft(
                edit.text(),
                changes,
                overtaken
                        ? changes.stream()
                                .map(one -> clash(one.place(), one.before(), one.after()))
                                .toList()
                        : List.of());
    }

    private Draft places(Edit.AtPlaces edit, Read before) {
        JsonText tree = JsonText.ofChecked(before.text());
        List<Outcome.Clash> clashes = new ArrayList<>();
        Map<Place, Content> then = new LinkedHashMap<>();
        for (Put put : edit.puts()) {
            Content theirs = ProfileWriter.at(put.place(), tree.root());
            then.put(put.place(), theirs);
            if (!theirs.digest().equals(put.seen()) && !theirs.saysAs(put.now())) {
                clashes.add(clash(put.place(), theirs, put.now()));
            }
        }
        edit.puts().forEach(put -> writer.put(put, tree.root()));
        List<Change> changes = then.entrySet().stream()
                .map(one -> new Change(one.getKey(), one.getValue(), ProfileWriter.at(one.getKey(), tree.root())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        return new Draft(ProfileWriter.write(before.text(), tree), changes, clashes);
    }

    private Outcome.Clash clash(Place place, Content theirs, Content yours) {
        List<Entry> entries = history.all();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).changes().stream()
                    .anyMatch(change -> change.place().equals(place))) {
                return new Outcome.Clash(place, theirs, yours, Optional.of(entries.get(i)));
            }
        }
        return new Outcome.Clash(place, theirs, yours, Optional.empty());
    }

    /** What was wrong before stops nobody from mending something else. */
    private List<Problem> newProblems(Read before, String text) {
        String file = held.id() + ".json";
        List<Problem> problems = check.problems(text, file);
        if (problems.isEmpty() || before.isBroken()) {
            return problems;
        }
        Set<String> old =
                check.problems(before.text(), file).stream().map(Problem::wrong).collect(Collectors.toSet());
        return problems.stream().filter(one -> !old.contains(one.wrong())).toList();
    }

    /** The first text of a file that is not there yet. */
    Outcome create(String text, Who who) {
        lock.lock();
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Read read = parser.read(held, bytes);
            List<Problem> problems = read.isBroken() ? read.problems() : check.problems(text, held.id() + ".json");
            if (!problems.isEmpty()) {
                return new Outcome.Refused(problems);
            }
            lastId = history.last().map(Entry::id).orElse(0L);
            Entry entry = new Entry(
                    lastId + 1,
                    now(),
                    who.name(),
                    Kind.CREATED,
                    List.of(),
                    read.digest(),
                    read.digest(),
                    OptionalLong.empty(),
                    true);
            disk.write(part, bytes);
            snapshots.keep(bytes, read.digest());
            history.add(entry);
            disk.move(part, path);
            loaded = true;
            return new Outcome.Saved(remember(entry, text), text, read.digest());
        } catch (IOException e) {
            deletePart();
            return NotWritten.because(e);
        } finally {
            lock.unlock();
        }
    }

    /** Takes an entry back, if nobody has changed the same since. */
    Outcome undo(Entry entry, Who who) {
        lock.lock();
        try {
            Read now = read();
            List<Entry> before =
                    history.all().stream().filter(one -> one.id() < entry.id()).toList();
            Optional<PastState> former =
                    now.digest().equals(entry.after()) ? snapshots.after(before) : Optional.empty();
            Edit edit = former.filter(PastState::exact).isPresent()
                    ? Edit.whole(former.get().text(), now.digest())
                    : Edit.of(entry.changes().stream().map(Change::undone).toList());
            return save(edit, who, Kind.UNDONE, OptionalLong.of(entry.id()));
        } catch (IOException e) {
            return NotWritten.because(e);
        } finally {
            lock.unlock();
        }
    }

    /** Makes the change of an entry that has not come into the file. */
    Outcome finish(Entry entry, Who who) {
        Optional<String> whole = entry.kind() == Kind.REPLACED ? snapshots.text(entry.after()) : Optional.empty();
        Edit edit = whole.map(text -> Edit.whole(text, entry.before()))
                .orElseGet(() ->
                        Edit.of(entry.changes().stream().map(Change::redone).toList()));
        Outcome outcome = save(edit, who, Kind.FINISHED, OptionalLong.of(entry.id()));
        return outcome instanceof Outcome.Same ? drop(entry, who).orElse(outcome) : outcome;
    }

    /** Leaves it; empty if that was noted. */
    Optional<Outcome> drop(Entry entry, Who who) {
        lock.lock();
        try {
            Read now = read();
            Entry note = new Entry(
                    lastId + 1,
                    now(),
                    who.name(),
                    Kind.DROPPED,
                    List.of(),
                    now.digest(),
                    now.digest(),
                    OptionalLong.of(entry.id()),
                    false);
            history.add(note);
            lastId = note.id();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(NotWritten.because(e));
        } finally {
            lock.unlock();
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
