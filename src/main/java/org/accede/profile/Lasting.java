package org.accede.profile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Sees to it that what was written is there after a power cut too. */
public final class Lasting {

    private Lasting() {}

    /** What a file holds. */
    public static void file(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Which files a folder has: a new name lasts when its folder does. Where a folder cannot be opened, as on Windows, the system sees to it. */
    public static void names(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // not on this system
        }
    }
}
