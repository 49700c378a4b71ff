package org.accede.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** On which day the law is looked at, and by which rules. */
final class Setting {

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

    LocalDate asOf() {
        return asOf == null ? LocalDate.now(Clock.systemDefaultZone()) : asOf;
    }

    Engine engine(Main main) {
        return Engine.of(Optional.ofNullable(rules), main.countries.register(), main.messages);
    }
}
