package org.accede.desk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The history of a file, a line an entry, to which lines are only added. It is the journal too: an entry is in it before its change is in the
 * file. A line that is cut short is passed over: its change was never made.
 */
final class History {

    private static final int FIRST_LOOK = 1 << 14;

    private final Path file;
    private final Disk disk;

    History(Path file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    /** Adds an entry; gives the length before, by which it can be taken back. */
    long add(Entry entry) throws IOException {
        long before = disk.length(file);
        boolean cutShort = before > 0 && disk.end(file, 1)[0] != '\n';
        String line = (cutShort ? "\n" : "") + entry.line() + "\n";
        disk.append(file, line.getBytes(StandardCharsets.UTF_8));
        return before;
    }

    /** Takes back the last entry, whose change was not made. */
    void takeBack(long length) throws IOException {
        disk.cut(file, length);
    }

    /** The last entry. */
    Optional<Entry> last() throws IOException {
        long length = disk.length(file);
        for (long look = FIRST_LOOK; length > 0; look *= 8) {
            int most = (int) Math.min(Math.min(look, length), Integer.MAX_VALUE - 8);
            List<String> lines = new String(disk.end(file, most), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            int first = most < length ? 1 : 0; // of the first line the beginning may lie before
            for (int i = lines.size() - 1; i >= first; i--) {
                Optional<Entry> entry = Entry.of(lines.get(i));
                if (entry.isPresent()) {
                    return entry;
                }
            }
            if (most == length) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** All entries whose change is in the file or was once, from the first to the last. */
    List<Entry> all() {
        Set<Long> not = new HashSet<>();
        List<Entry> all = new ArrayList<>();
        each(entry -> {
            if (entry.kind() == Entry.Kind.UNFINISHED) {
                not.add(entry.of().orElse(0));
            } else if (entry.kind().isChange()) {
                all.add(entry);
            }
        });
        all.removeIf(entry -> not.contains(entry.id()));
        return all;
    }

    /** Entries whose change has not come into the file, and which nobody has finished or dropped. */
    List<Entry> unfinished() {
        Set<Long> waiting = new HashSet<>();
        each(entry -> {
            long of = entry.of().orElse(0);
            if (entry.kind() == Entry.Kind.UNFINISHED) {
                waiting.add(of);
            } else if (entry.kind() == Entry.Kind.FINISHED || entry.kind() == Entry.Kind.DROPPED) {
                waiting.remove(of);
            }
        });
        List<Entry> entries = new ArrayList<>();
        if (!waiting.isEmpty()) {
            each(entry -> {
                if (waiting.contains(entry.id())) {
                    entries.add(entry);
                }
            });
        }
        return entries;
    }

    Optional<Entry> entry(long id) {
        List<Entry> found = new ArrayList<>();
        each(entry -> {
            if (entry.id() == id) {
                found.add(entry);
            }
        });
        return found.stream().findFirst();
    }

    private void each(Consumer<Entry> use) {
        if (!Files.exists(file)) {
            return;
        }
        try (Stream<String> lines = Files.lines(file)) {
            lines.flatMap(line -> Entry.of(line).stream()).forEach(use);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
