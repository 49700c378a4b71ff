package org.accede.cli;

import org.accede.Accede;
import org.accede.Dossier;
import org.accede.brief.Brief;
import org.accede.report.Report;
import org.accede.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = {
            "Two pages for whoever decides: where the country stands, what to do first and why, how far it can be trusted.",
            "COUNTRY can also be the ISO code of a country in the register that has no profile."
        },
        footer = {"", "Examples:", "  accede brief KEN", "  accede brief KEN --instrument budapest --out ken-brief.docx"
        })
final class BriefCommand extends ReportCommand<Brief> {

    @Mixin
    private TreatiesOption treaties;

    @Mixin
    private DepositOption deposit;

    @Override
    boolean needsProfile() {
        return false;
    }

    @Override
    Brief model(Accede accede, Dossier dossier) {
        return dossier.brief(deposit.notBefore(dossier.asOf()), treaties.ids(accede.catalogue()));
    }

    @Override
    Report output(Brief brief) {
        return Reports.brief(brief);
    }
}
