package org.accede.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.Accede;
import picocli.CommandLine.Option;

/** On which day the law is looked at, and by which rules. */
final class SettingOptions {

    static final String RULES = "--rules";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which the law is looked at (default: today).")
    private LocalDate asOf;

    @Option(
            names = RULES,
            paramLabel = "DIR",
            description =
                    "Use the rules of this folder instead of the built-in ones. Rules are programs: use only rules that you trust.")
    private Path rules;

    LocalDate asOf() {
        return asOf == null ? LocalDate.now(Clock.systemDefaultZone()) : asOf;
    }

    /** For what lasts longer than a call. */
    InstantSource clock() {
        return Clock.systemUTC();
    }

    /** The user's own rules; empty for the built-in ones. */
    Optional<Path> rules() {
        return Optional.ofNullable(rules);
    }

    /** @param builtIn asked only where no other rules are named */
    Accede accede(Supplier<Accede> builtIn, Terminal terminal) {
        if (rules == null) {
            return builtIn.get();
        }
        if (Files.isDirectory(rules)) {
            terminal.say(
                    "Rules are programs: they can do all that you can do on this machine. Use only rules that you trust.");
        }
        return Accede.withRules(rules);
    }
}
