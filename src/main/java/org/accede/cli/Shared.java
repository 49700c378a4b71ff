package org.accede.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.Accede;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.input.UsageException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that every command takes, and where its results go. */
final class Shared {

    @Mixin
    private Setting setting;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the result to a file instead of the terminal.")
    private Path out;

    @Option(names = "--no-colour", description = "Never use colour. (It is used on a terminal only.)")
    private boolean noColour;

    LocalDate asOf() {
        return setting.asOf();
    }

    Accede accede(Main main) {
        return setting.accede(main);
    }

    /** The file that is to be written; empty for the terminal. */
    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    boolean colour() {
        return out == null && !noColour && System.console() != null && System.getenv("NO_COLOR") == null;
    }

    static List<String> instruments(List<String> asked, Catalogue catalogue) {
        return asked.stream().map(id -> instrument(id, catalogue)).toList();
    }

    /** The day of a deposit that was asked about: it cannot lie behind. */
    static Optional<LocalDate> depositNotBefore(LocalDate deposit, LocalDate asOf) {
        if (deposit != null && deposit.isBefore(asOf)) {
            throw new UsageException("--deposit " + deposit + " lies before " + asOf
                    + ". Name that day or a later one, or set --as-of.");
        }
        return Optional.ofNullable(deposit);
    }

    /** By its id, or by the prefix of its articles: p1 for budapest-protocol-1. */
    private static String instrument(String asked, Catalogue catalogue) {
        return catalogue.instruments().stream()
                .filter(one -> one.id().equalsIgnoreCase(asked) || one.prefix().equalsIgnoreCase(asked))
                .map(Instrument::id)
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no instrument '" + asked + "'. Write one or more of: "
                        + String.join(
                                ",",
                                catalogue.instruments().stream()
                                        .map(Instrument::id)
                                        .toList()) + "."));
    }

    void print(String text, PrintStream results) {
        print(text.getBytes(StandardCharsets.UTF_8), results);
    }

    void print(byte[] bytes, PrintStream results) {
        if (out == null) {
            results.writeBytes(bytes);
            results.flush();
        } else {
            save(bytes, out);
        }
    }

    static void save(byte[] bytes, Path file) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UsageException("Cannot write to " + file + " (" + e.getMessage() + ").");
        }
    }
}
