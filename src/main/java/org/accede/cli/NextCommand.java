package org.accede.cli;

import org.accede.Accede;
import org.accede.Dossier;
import org.accede.input.UsageException;
import org.accede.next.Next;
import org.accede.report.Report;
import org.accede.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "next",
        mixinStandardHelpOptions = true,
        description =
                "The open questions that can still decide most, and which verdicts would change if the answer were yes, or no.",
        footer = {"", "Example: accede next KEN --instrument budapest --limit 5"})
final class NextCommand extends ReportCommand<Next> {

    @Mixin
    private TreatiesOption treaties;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many are shown (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Override
    Next model(Accede accede, Dossier dossier) {
        if (limit < 1) {
            throw new UsageException("--limit " + limit + " shows nothing. Write 1 or more.");
        }
        return dossier.next(treaties.ids(accede.catalogue()), limit);
    }

    @Override
    boolean needsProfile() {
        return false;
    }

    @Override
    Report output(Next next) {
        return Reports.next(next);
    }
}
