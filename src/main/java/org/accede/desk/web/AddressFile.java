package org.accede.desk.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the Desk that has a folder open can be reached, for a second start; only its owner can read it, as it holds the key. */
final class AddressFile {

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private final Path file;

    AddressFile(Path countries) {
        this.file = countries.resolve("desk").resolve("address");
    }

    /** The address, if the process that wrote it still runs. */
    Optional<String> ofARunningDesk() {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.size() == 3 && process(Long.parseLong(lines.get(1))).equals(lines.get(2))
                    ? Optional.of(lines.get(0))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void write(String address) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        boolean posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
        if (posix) {
            FileAttribute<Set<PosixFilePermission>> mine = PosixFilePermissions.asFileAttribute(OWNER_ALONE);
            Files.createFile(file, mine);
        }
        long pid = ProcessHandle.current().pid();
        Files.writeString(
                file,
                String.join("\n", address, Long.toString(pid), process(pid)) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next start sees that the process does not run.
        }
    }

    /** When it began: another process may have its number by now. */
    private static String process(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().startInstant())
                .map(Object::toString)
                .orElse("none");
    }
}
