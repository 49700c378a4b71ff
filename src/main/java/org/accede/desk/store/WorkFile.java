package org.accede.desk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.accede.input.Digest;
import org.accede.input.InvalidDocumentException;

/** The file in which {@link Work} is kept. One at a time changes it. One that cannot be read is put aside, and never written over. */
final class WorkFile {

    private final Path file;
    private final Disk disk;
    private final ReentrantLock lock = new ReentrantLock();

    WorkFile(Path file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    /** One that cannot be read, nor put aside, is as none for whoever reads it. */
    Work read() throws IOException {
        lock.lock();
        try {
            return readable();
        } catch (NotAside e) {
            return Work.NOTHING;
        } finally {
            lock.unlock();
        }
    }

    private Work readable() throws IOException {
        if (!Files.exists(file)) {
            return Work.NOTHING;
        }
        byte[] bytes = disk.read(file);
        try {
            return Work.read(
                    new String(bytes, StandardCharsets.UTF_8),
                    file.getFileName().toString());
        } catch (InvalidDocumentException e) {
            putAside(bytes);
            return Work.NOTHING;
        }
    }

    private void putAside(byte[] bytes) throws NotAside {
        try {
            disk.move(file, aside(bytes));
        } catch (IOException e) {
            throw new NotAside(e);
        }
    }

    /** It stays where it is, and nothing can be written in its place. */
    private static final class NotAside extends IOException {

        private static final long serialVersionUID = 1L;

        NotAside(IOException e) {
            super(e.getMessage(), e);
        }
    }

    Work change(UnaryOperator<Work> change) throws IOException {
        lock.lock();
        try {
            Work before = readable();
            Work after = change.apply(before);
            if (!after.equals(before)) {
                Path part = file.resolveSibling("." + file.getFileName() + ".part");
                try {
                    disk.write(part, after.text().getBytes(StandardCharsets.UTF_8));
                    disk.move(part, file);
                } catch (IOException e) {
                    disk.delete(part);
                    throw e;
                }
            }
            return after;
        } finally {
            lock.unlock();
        }
    }

    private Path aside(byte[] bytes) {
        String digest = Digest.of(bytes);
        return file.resolveSibling(file.getFileName() + ".unread-"
                + digest.substring(digest.indexOf(':') + 1).substring(0, 8));
    }
}
