package org.accede.desk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** Says who has the folder open. The system takes it away when the program ends, however it ends. */
final class DeskLock implements AutoCloseable {

    /** A byte far behind what the file says, so that others can read that. */
    private static final long BYTE = 1L << 40;

    private static final int LONGEST = 4096;

    private final FileChannel channel;
    private final Optional<FileLock> lock;

    private DeskLock(FileChannel channel, Optional<FileLock> lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * The lock of a folder.
     *
     * @return empty if the folder cannot be written to, and so need not be locked
     * @throws Taken if another program has it
     */
    static Optional<DeskLock> take(Path desk) {
        Path file = desk.resolve("lock");
        try {
            Files.createDirectories(desk);
            FileChannel channel = FileChannel.open(
                    file,
                    Set.of(
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS));
            Optional<FileLock> lock = lock(channel);
            ownerAlone(file);
            channel.truncate(0);
            return Optional.of(new DeskLock(channel, lock));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Empty where the disk knows no locks, as some network shares: there nobody can be kept out. */
    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock(BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            return Optional.empty();
        }
        if (lock == null) {
            try (channel) {
                throw new Taken(said(channel));
            }
        }
        return Optional.of(lock);
    }

    private static String said(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    }

    private static void ownerAlone(Path file) throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** What the next one is told. */
    void say(String who) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(who.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
            if (lock.isPresent()) {
                lock.get().release();
            }
        }
    }
}
