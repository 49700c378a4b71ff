package org.accede.desk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.accede.Accede;
import org.accede.desk.store.Entry.Kind;
import org.accede.input.UsageException;
import org.accede.profile.edit.JsonText;

/**
 * The profiles and bills of a folder. The files are the truth: whoever else changes one is heard. Nothing is written that cannot be read again,
 * and every change has its way back.
 */
public final class ProfileStore implements AutoCloseable {

    private static final String DESK = "desk";

    private final Shelf shelf;
    private final Path desk;
    private final Optional<DeskLock> lock;
    private final ServedFile.Tools tools;
    private final Map<String, ServedFile> files = new ConcurrentHashMap<>();
    private final Map<String, WorkFile> works = new ConcurrentHashMap<>();

    private ProfileStore(Shelf shelf, Path desk, Optional<DeskLock> lock, ServedFile.Tools tools) {
        this.shelf = shelf;
        this.desk = desk;
        this.lock = lock;
        this.tools = tools;
    }

    /**
     * Opens a folder; until it is closed no other program can.
     *
     * @param accede whose questions the profiles answer
     * @param countries the folder
     * @throws Taken if another program has it open
     * @throws UsageException if there is no such folder, or what is kept beside it lies elsewhere
     */
    public static ProfileStore open(Accede accede, Path countries, Check check, InstantSource clock) {
        return open(accede, countries, check, clock, new RealDisk());
    }

    static ProfileStore open(Accede accede, Path countries, Check check, InstantSource clock, Disk disk) {
        if (!Files.isDirectory(countries)) {
            throw new UsageException("There is no folder " + countries + ".");
        }
        Path desk = countries.resolve(DESK);
        if (Files.isSymbolicLink(desk)) {
            throw new UsageException(desk + " is a link. What the Desk keeps lies beside the profiles: take it away.");
        }
        Optional<DeskLock> lock = DeskLock.take(desk);
        Accede here = accede.withCountries(countries);
        return new ProfileStore(
                new Shelf(countries),
                desk,
                lock,
                new ServedFile.Tools(new Reader(here), new ProfileWriter(here.catalogue()), check, disk, clock, desk));
    }

    /** Whether anything can be written; if not, the folder can be read. */
    public boolean isWritable() {
        return lock.isPresent();
    }

    /** What whoever tries to open the folder is told: who has it, and at which address. */
    public void say(String who) {
        lock.ifPresent(one -> {
            try {
                one.say(who);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Profiles, then bills, each in alphabetical order. */
    public List<Held> files() {
        return List.copyOf(shelf.list().served().keySet());
    }

    /** Files that look like profiles or bills and are left alone. */
    public List<PassedOver> passedOver() {
        return shelf.list().passedOver();
    }

    /** @throws UsageException if no file that is served has the id */
    public Read read(String id) {
        try {
            return file(id).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a file would say with something else at some places. Nothing is written.
     *
     * @throws UsageException if no file that is served has the id
     */
    public Read tried(String id, List<Put> puts) {
        try {
            return file(id).tried(puts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UsageException if no file that is served has the id */
    public Outcome save(String id, Edit edit, Who who) {
        return file(id).save(edit, who, edit instanceof Edit.Whole ? Kind.REPLACED : Kind.SAVED, OptionalLong.empty());
    }

    /**
     * A new file.
     *
     * @param id small letters, digits and dashes; {@code bills/} before that of a bill
     * @throws UsageException if the id cannot be one
     */
    public synchronized Outcome create(String id, String text, Who who) {
        Path path = shelf.place(id).orElseThrow(() -> unknown(id));
        if (Files.exists(path)) {
            return new Outcome.Exists();
        }
        Held held = new Held(id, id.startsWith(Shelf.BILLS) ? Held.Kind.BILL : Held.Kind.PROFILE);
        ServedFile file = new ServedFile(held, path.toAbsolutePath(), tools);
        return file.create(text, who);
    }

    /**
     * Takes an entry of the history back, as a new entry.
     *
     * @throws UsageException if there is none that could be
     */
    public Outcome undo(String id, long entry, Who who) {
        ServedFile file = file(id);
        return file.undo(
                file.history().all().stream()
                        .filter(one -> one.id() == entry && !one.changes().isEmpty())
                        .findFirst()
                        .orElseThrow(() -> new UsageException("There is nothing to take back in entry " + entry + ".")),
                who);
    }

    /**
     * Where two texts of a profile differ in what they say, place by place.
     *
     * @throws org.accede.input.InvalidDocumentException if one of them is no JSON
     */
    public static List<Change> differences(String before, String after, String name) {
        return Differences.between(
                JsonText.of(before, name).root(), JsonText.of(after, name).root());
    }

    /** What happened to a file, the newest first. */
    public List<Entry> history(String id) {
        List<Entry> entries = new ArrayList<>(file(id).history().all());
        Collections.reverse(entries);
        return entries;
    }

    /** The file as it was; empty for a time before the Desk knew it. */
    public Optional<PastState> at(String id, Instant when) {
        ServedFile file = file(id);
        return file.snapshots()
                .after(file.history().all().stream()
                        .filter(entry -> !entry.at().isAfter(when))
                        .toList());
    }

    /** The file as it was with a digest; empty if the Desk does not know it. */
    public Optional<PastState> at(String id, String digest) {
        ServedFile file = file(id);
        List<Entry> all = file.history().all();
        int last = all.stream().map(Entry::after).toList().lastIndexOf(digest);
        return last < 0 ? Optional.empty() : file.snapshots().after(all.subList(0, last + 1));
    }

    /** Changes that were told to the history and have not come into the file, for the program ended between. */
    public List<Entry> unfinished(String id) {
        read(id);
        return file(id).history().unfinished();
    }

    public Outcome finish(String id, long entry, Who who) {
        return file(id).finish(waiting(id, entry), who);
    }

    /** Leaves it be; empty if that was noted. */
    public Optional<Outcome> drop(String id, long entry, Who who) {
        return file(id).drop(waiting(id, entry), who);
    }

    private Entry waiting(String id, long entry) {
        return unfinished(id).stream()
                .filter(one -> one.id() == entry)
                .findFirst()
                .orElseThrow(() -> new UsageException("Entry " + entry + " is not waiting."));
    }

    /** What is kept beside a file. */
    public Work work(String id) {
        try {
            return workFile(id).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Changes what is kept beside a file.
     *
     * @throws NotKept if the disk does not take it
     */
    public Work work(String id, UnaryOperator<Work> change) {
        try {
            return workFile(id).change(change);
        } catch (IOException e) {
            throw new NotKept(e);
        }
    }

    /** What was worked out of a file and can be again; nobody misses it. */
    public Work cache(String id) {
        try {
            return kept(id, ".cache.json").read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Work cache(String id, UnaryOperator<Work> change) {
        try {
            return kept(id, ".cache.json").change(change);
        } catch (IOException e) {
            throw new NotKept(e);
        }
    }

    private WorkFile workFile(String id) {
        return kept(id, ".work.json");
    }

    private WorkFile kept(String id, String ending) {
        file(id);
        return works.computeIfAbsent(id + ending, name -> new WorkFile(desk.resolve(name), tools.disk()));
    }

    private ServedFile file(String id) {
        Map<Held, Path> served = shelf.list().served();
        Held held = served.keySet().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
        return files.compute(
                id,
                (any, there) -> there != null && there.path().equals(served.get(held))
                        ? there
                        : new ServedFile(held, served.get(held), tools));
    }

    private static UsageException unknown(String id) {
        return new UsageException("There is no file '" + id + "' here.");
    }

    @Override
    public void close() {
        lock.ifPresent(one -> {
            try {
                one.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
