package org.accede.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.accede.Accede;
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

    Accede accede(Main main) {
        if (rules == null) {
            return Accede.builtIn().withCountries(main.countries);
        }
        Accede own = Accede.withRules(rules).withCountries(main.countries);
        main.messages.println(
                "Rules are programs: they can do all that you can do on this machine. Use only rules that you trust.");
        return own;
    }
}
