package org.accede.desk.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;
import org.accede.profile.Lasting;

/** The disks of this machine. Links are not followed where something is written: nothing is written outside the folder. */
final class RealDisk implements Disk {

    private static final Set<OpenOption> NEW = Set.of(CREATE, WRITE, TRUNCATE_EXISTING, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> MORE = Set.of(CREATE, WRITE, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> OLD = Set.of(WRITE, LinkOption.NOFOLLOW_LINKS);

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file, NEW)) {
            all(channel, bytes);
        }
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        boolean isNew = !Files.exists(file);
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file, MORE)) {
            long before = channel.size();
            try {
                channel.position(before);
                all(channel, bytes);
            } catch (IOException e) {
                channel.truncate(before);
                throw e;
            }
        }
        if (isNew) {
            Lasting.names(file.getParent());
        }
    }

    @Override
    public void cut(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, OLD)) {
            channel.truncate(length);
            channel.force(true);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        keepPermissions(to, from);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Lasting.names(to.getParent());
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public long length(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    @Override
    public byte[] end(Path file, int most) throws IOException {
        try (FileChannel channel = FileChannel.open(file, READ)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(most, channel.size()));
            channel.position(channel.size() - bytes.capacity());
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // reads on
            }
            return bytes.array();
        }
    }

    private static void all(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    /** A profile that only its owner may read stays so. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }
}
