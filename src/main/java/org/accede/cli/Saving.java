package org.accede.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.atomic.AtomicLong;
import org.accede.input.UsageException;
import org.accede.profile.Lasting;

/** Writes files whole or not at all: whatever goes wrong midway, under the name of the file stands what stood there before. */
final class Saving {

    /** Where the bytes of a file go. */
    interface Disk {

        OutputStream open(Path file, OpenOption... how) throws IOException;

        /** Waits until what a file holds is there for good. */
        default void settle(Path file) throws IOException {
            Lasting.file(file);
        }
    }

    /** Several threads may write into one folder at the same time. */
    private static final AtomicLong NEXT = new AtomicLong();

    private final Disk disk;

    Saving(Disk disk) {
        this.disk = disk;
    }

    /** On the disks of this machine. */
    static Saving onDisk() {
        return new Saving(Files::newOutputStream);
    }

    /**
     * Writes a file, in the place of one of that name if there is one.
     *
     * @throws UsageException if that cannot be done, with the reason
     */
    void save(byte[] bytes, Path file) {
        save(bytes, file, false);
    }

    /** The same of what nobody could make again, such as a profile: it, or what stood there before, is there after a power cut too. */
    void keep(byte[] bytes, Path file) {
        save(bytes, file, true);
    }

    private void save(byte[] bytes, Path file, boolean lasting) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                write(bytes, file); // a pipe, say, beside which nothing can be written
            } else {
                replace(bytes, Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), lasting);
            }
        } catch (IOException e) {
            throw new UsageException("Cannot write to " + file + " (" + reason(e) + ").");
        }
    }

    /** Writes beside it, and gives it the name when all is written. */
    private void replace(byte[] bytes, Path file, boolean lasting) throws IOException {
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path beside = file.resolveSibling(
                ".accede-" + Long.toHexString(System.nanoTime()) + "-" + NEXT.incrementAndGet() + ".part");
        try {
            write(bytes, beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (lasting) {
                disk.settle(beside);
            }
            keepPermissions(file, beside);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            if (lasting) {
                Lasting.names(file.getParent());
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void write(byte[] bytes, Path file, OpenOption... how) throws IOException {
        try (OutputStream out = disk.open(file, how)) {
            out.write(bytes);
        }
    }

    /** A report that only its owner may read stays so when it is written again. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (e instanceof AccessDeniedException) {
            return "that is not allowed";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
