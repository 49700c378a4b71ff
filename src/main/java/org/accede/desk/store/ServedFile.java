package org.accede.desk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.accede.desk.store.Entry.Kind;
import org.accede.input.Digest;
import org.accede.input.Problem;

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
    private final Tools tools;
    private final Disk disk;
    private final History history;
    private final Snapshots snapshots;
    private final Journal journal;
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<Parsed> last = Optional.empty();

    /** What a text says. */
    private record Parsed(byte[] bytes, Read read) {}

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
        this.tools = tools;
        this.disk = tools.disk();
        this.history = new History(tools.desk().resolve(held.id() + ".history.jsonl"), disk);
        this.snapshots = new Snapshots(tools.desk().resolve("snapshots").resolve(held.id()), disk, tools.writer());
        this.journal = new Journal(history, snapshots, disk, tools.clock(), part);
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
            Read read = parsed(bytes);
            try {
                journal.load(read.digest());
                if (journal.knowsTheFile()) {
                    journal.notice(bytes, read);
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
        lock.lock();
        try {
            Read now = parsed(disk.read(path));
            return now.isBroken()
                    ? now
                    : tools.parser()
                            .read(held, tools.writer().write(now.text(), puts).getBytes(StandardCharsets.UTF_8));
        } finally {
            lock.unlock();
        }
    }

    /** The file taken apart, once for as long as it stays as it is. What a bill says rests on its profile too: it is always read anew. */
    private Read parsed(byte[] bytes) {
        if (held.kind() == Held.Kind.BILL) {
            return tools.parser().read(held, bytes);
        }
        if (last.isEmpty() || !Arrays.equals(last.get().bytes(), bytes)) {
            last = Optional.of(new Parsed(bytes, tools.parser().read(held, bytes)));
        }
        return last.get().read();
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
        Read before = parsed(bytes);
        journal.load(before.digest());
        journal.notice(bytes, before);
        if (before.isBroken() && edit instanceof Edit.AtPlaces) {
            return Optional.of(new Outcome.Broken(before.problems()));
        }
        Proposal proposal = Proposal.of(edit, before, tools.writer(), history);
        if (proposal.overtaken()) {
            return Optional.of(new Outcome.Conflict(proposal.clashes()));
        }
        if (proposal.text().equals(before.text())) {
            return Optional.of(new Outcome.Same());
        }
        byte[] written = proposal.text().getBytes(StandardCharsets.UTF_8);
        Read after = tools.parser().read(held, written);
        List<Problem> problems = after.isBroken() ? after.problems() : newProblems(before, after);
        if (!problems.isEmpty()) {
            return Optional.of(new Outcome.Refused(problems));
        }
        boolean snapshot = edit instanceof Edit.Whole || journal.nextId() % ENTRIES_A_SNAPSHOT == 0;
        Entry entry = journal.next(who, kind, proposal.changes(), before.digest(), after.digest(), of, snapshot);
        if (!write(entry, written)) {
            return Optional.empty();
        }
        journal.remember(entry, proposal.text());
        last = Optional.of(new Parsed(written, after));
        return Optional.of(new Outcome.Saved(entry, proposal.text(), after.digest()));
    }

    /** Whether it was written; not if the file is no longer what the entry begins with. */
    private boolean write(Entry entry, byte[] bytes) throws IOException {
        try {
            disk.write(part, bytes);
            if (entry.snapshot()) {
                snapshots.keep(bytes, entry.after());
            }
            long mark = journal.add(entry);
            boolean written = false;
            try {
                if (Digest.of(disk.read(path)).equals(entry.before())) {
                    disk.move(part, path);
                    written = true;
                }
            } finally {
                if (!written) {
                    journal.takeBack(mark);
                }
            }
            return written;
        } finally {
            journal.deletePart();
        }
    }

    /** What was wrong before stops nobody from mending something else. */
    private List<Problem> newProblems(Read before, Read after) {
        List<Problem> problems = tools.check().problems(after);
        if (problems.isEmpty() || before.isBroken()) {
            return problems;
        }
        Set<String> old =
                tools.check().problems(before).stream().map(Problem::wrong).collect(Collectors.toSet());
        return problems.stream().filter(one -> !old.contains(one.wrong())).toList();
    }

    /** The first text of a file that is not there yet. */
    Outcome create(String text, Who who) {
        lock.lock();
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Read read = tools.parser().read(held, bytes);
            List<Problem> problems =
                    read.isBroken() ? read.problems() : tools.check().problems(read);
            if (!problems.isEmpty()) {
                return new Outcome.Refused(problems);
            }
            journal.resume();
            Entry entry = journal.next(
                    who, Kind.CREATED, List.of(), read.digest(), read.digest(), OptionalLong.empty(), true);
            disk.write(part, bytes);
            snapshots.keep(bytes, read.digest());
            journal.add(entry);
            disk.move(part, path);
            journal.remember(entry, text);
            return new Outcome.Saved(entry, text, read.digest());
        } catch (IOException e) {
            journal.deletePart();
            return NotWritten.because(e);
        } finally {
            lock.unlock();
        }
    }

    /** Takes an entry back, if nobody has changed the same since. To the byte, if nobody has changed anything. */
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
        Optional<String> whole = entry.snapshot() ? snapshots.text(entry.after()) : Optional.empty();
        lock.lock();
        try {
            boolean stillTheSame = read().digest().equals(entry.before());
            Edit edit = whole.filter(text -> stillTheSame)
                    .map(text -> Edit.whole(text, entry.before()))
                    .orElseGet(() ->
                            Edit.of(entry.changes().stream().map(Change::redone).toList()));
            Outcome outcome = save(edit, who, Kind.FINISHED, OptionalLong.of(entry.id()));
            return outcome instanceof Outcome.Same ? drop(entry, who).orElse(outcome) : outcome;
        } catch (IOException e) {
            return NotWritten.because(e);
        } finally {
            lock.unlock();
        }
    }

    /** Leaves it; empty if that was noted. */
    Optional<Outcome> drop(Entry entry, Who who) {
        lock.lock();
        try {
            journal.note(who, Kind.DROPPED, read().digest(), entry);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(NotWritten.because(e));
        } finally {
            lock.unlock();
        }
    }
}
