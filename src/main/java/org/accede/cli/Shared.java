package org.accede.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import picocli.CommandLine.Option;

/** Options that every command takes, and where its results go. */
final class Shared {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which the law is looked at (default: today).")
    private LocalDate asOf;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Use the rules of this folder instead of the built-in ones. Rules are programs: use only rules that you trust.")
    private Path rules;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the result to a file instead of the terminal.")
    private Path out;

    @Option(names = "--no-colour", description = "Never use colour. (It is used on a terminal only.)")
    private boolean noColour;

    LocalDate asOf() {
        return asOf == null ? LocalDate.now(Clock.systemDefaultZone()) : asOf;
    }

    Engine engine(Main main) {
        return Engine.of(Optional.ofNullable(rules), main.countries.register(), main.messages);
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
        if (out == null) {
            results.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            results.flush();
            return;
        }
        try {
            Files.writeString(out, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UsageException("Cannot write to " + out + " (" + e.getMessage() + ").");
        }
    }
}
