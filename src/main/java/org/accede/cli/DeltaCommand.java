package org.accede.cli;

import java.util.List;
import java.util.Optional;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.catalogue.Instrument;
import org.accede.input.UsageException;
import org.accede.report.Report;
import org.accede.report.Reports;
import org.accede.report.delta.DeltaReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "delta",
        mixinStandardHelpOptions = true,
        description = "What one treaty still asks beside another: met there, needed here.",
        footer = {
            "",
            "Examples:",
            "  accede delta KEN --from budapest --to un",
            "  accede delta ROU --from un --to p2 --out rou-p2.xlsx"
        })
final class DeltaCommand extends ReportCommand<DeltaReport> {

    @Option(
            names = "--from",
            required = true,
            paramLabel = "ID",
            description = "The treaty that the law may meet already, by a name of 'accede list'.")
    private String from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "ID",
            description = "The treaty that is looked at, by a name of 'accede list'.")
    private String to;

    @Override
    DeltaReport model(Accede accede, Dossier dossier) {
        Instrument there = TreatiesOption.treaty(from, accede.catalogue());
        Instrument here = TreatiesOption.treaty(to, accede.catalogue());
        if (there.equals(here)) {
            throw new UsageException("--from and --to name the same treaty, " + here.id() + ". Name two.");
        }
        return DeltaReport.of(dossier.findings(), accede.crosswalk(), there, here);
    }

    @Override
    Optional<List<String>> pageOne(DeltaReport report) {
        return Optional.of(List.of(report.from().id(), report.to().id()));
    }

    @Override
    Report output(DeltaReport report) {
        return Reports.delta(report);
    }
}
