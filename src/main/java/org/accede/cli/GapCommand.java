package org.accede.cli;

import org.accede.Accede;
import org.accede.Dossier;
import org.accede.report.Report;
import org.accede.report.Reports;
import org.accede.report.gap.GapReport;
import org.accede.report.gap.Hints;
import org.accede.verdict.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "gap",
        mixinStandardHelpOptions = true,
        description = "The gap report: what each treaty asks, what the law answers, what is missing and what to do.",
        footer = {
            "",
            "Examples:",
            "  accede gap KEN",
            "  accede gap ROU --instrument un --out rou.docx",
            "  accede gap mine.json --only gaps --fail-on gap"
        })
final class GapCommand extends ReportCommand<GapReport> {

    enum Only {
        GAPS
    }

    enum FailOn {
        GAP,
        CURABLE,
        OPEN
    }

    @Mixin
    private TreatiesOption treaties;

    @Mixin
    private ConcernsOption concerns;

    @Option(names = "--only", paramLabel = "gaps", description = "Show only what needs a change of law or a filing.")
    private Only only;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description =
                    "Exit with 1 if there is a gap; a gap or a curable verdict; or anything open besides: gap, curable, open.")
    private FailOn failOn;

    @Override
    GapReport model(Accede accede, Dossier dossier) {
        return GapReport.of(
                dossier.findings(),
                treaties.ids(accede.catalogue()),
                only != null,
                Hints.of(
                        dossier.profile().on(dossier.asOf()),
                        accede.register(dossier.profile().iso3()),
                        accede.catalogue()),
                concerns.of(accede));
    }

    @Override
    Report output(GapReport report) {
        return Reports.gap(report);
    }

    @Override
    int code(GapReport report) {
        return failOn != null && report.instruments().stream().anyMatch(this::fails) ? 1 : 0;
    }

    private boolean fails(GapReport.Part part) {
        int counted = part.summary().gaps();
        if (failOn.compareTo(FailOn.CURABLE) >= 0) {
            counted += part.summary().words().get(Word.CURABLE);
        }
        if (failOn == FailOn.OPEN) {
            counted += part.summary().words().get(Word.OPEN);
        }
        return counted > 0;
    }
}
