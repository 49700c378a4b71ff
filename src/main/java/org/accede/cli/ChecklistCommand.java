package org.accede.cli;

import java.util.List;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.checklist.Checklist;
import org.accede.report.Report;
import org.accede.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "checklist",
        mixinStandardHelpOptions = true,
        description =
                "All that is to be done until a treaty is joined and after it: what, by whom, on which basis, by when, in order.",
        footer = {
            "",
            "Examples:",
            "  accede checklist KEN --instrument budapest --deposit 2027-06-15",
            "  accede checklist KEN --instrument un --out ken-un.docx"
        })
final class ChecklistCommand extends ReportCommand<Checklist> {

    @Option(
            names = "--instrument",
            required = true,
            paramLabel = "ID",
            description = "The treaty, by a name of 'accede list'.")
    private String treaty;

    @Mixin
    private DepositOption deposit;

    @Override
    List<Format> formats() {
        return List.of(Format.values());
    }

    @Override
    Checklist model(Accede accede, Dossier dossier) {
        return dossier.checklist(
                TreatiesOption.treaty(treaty, accede.catalogue()).id(), deposit.notBefore(dossier.asOf()));
    }

    @Override
    Report output(Checklist checklist) {
        return Reports.checklist(checklist);
    }
}
