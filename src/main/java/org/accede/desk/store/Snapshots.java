package org.accede.desk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.accede.input.Digest;

/** Whole texts of a file, as they were now and then; what lies between is put together from the history. */
final class Snapshots {

    private static final int DIGITS = 24;

    /** Its name, up to the digest. */
    private final Path prefix;

    private final Disk disk;
    private final ProfileWriter writer;

    Snapshots(Path prefix, Disk disk, ProfileWriter writer) {
        this.prefix = prefix;
        this.disk = disk;
        this.writer = writer;
    }

    void keep(byte[] bytes, String digest) throws IOException {
        Path file = file(digest);
        if (!Files.exists(file)) {
            Path beside = file.resolveSibling(file.getFileName() + ".part");
            disk.write(beside, bytes);
            disk.move(beside, file);
        }
    }

    Optional<String> text(String digest) {
        Path file = file(digest);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new String(disk.read(file), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text after the last of some entries, which follow each other from the first on; empty if too little was kept. */
    Optional<PastState> after(List<Entry> entries) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Optional<String> kept =
                    entries.get(i).snapshot() ? text(entries.get(i).after()) : Optional.empty();
            if (kept.isPresent()) {
                String text = writer.write(
                        kept.get(),
                        entries.subList(i + 1, entries.size()).stream()
                                .flatMap(entry -> entry.changes().stream())
                                .map(Change::redone)
                                .toList());
                Entry last = entries.get(entries.size() - 1);
                return Optional.of(new PastState(text, last, digest(text).equals(last.after())));
            }
        }
        return Optional.empty();
    }

    static String digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String digest) {
        String hex = digest.substring(digest.indexOf(':') + 1);
        return prefix.resolveSibling(
                prefix.getFileName() + "-" + hex.substring(0, Math.min(DIGITS, hex.length())) + ".json");
    }
}
