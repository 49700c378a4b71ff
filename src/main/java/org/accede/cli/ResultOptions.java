package org.accede.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a result goes, and how it looks there. */
final class ResultOptions {

    @Option(names = "--out", paramLabel = "FILE", description = "Write the result to a file instead of the terminal.")
    private Path out;

    @Option(names = "--no-colour", description = "Never use colour. (It is used on a terminal only.)")
    private boolean noColour;

    /** The file that is to be written; empty for the terminal. */
    Optional<Path> file() {
        return Optional.ofNullable(out);
    }

    /** Whether the result is to be coloured where it goes. */
    boolean colour(Terminal terminal) {
        return out == null && isColourWanted(terminal);
    }

    /** Whether what goes to the screen may be coloured. */
    boolean isColourWanted(Terminal terminal) {
        return !noColour && terminal.isScreen() && System.getenv("NO_COLOR") == null;
    }
}
