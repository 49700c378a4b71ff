package org.accede.cli;

import org.accede.Accede;
import org.accede.Dossier;
import org.accede.profile.Profile;
import org.accede.readiness.Readiness;
import org.accede.report.Report;
import org.accede.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "readiness",
        mixinStandardHelpOptions = true,
        description = {
            "Can the country join, by which door, how far is it, what blocks it, and by when?",
            "COUNTRY can also be the ISO code of a country in the register that has no profile."
        },
        footer = {
            "",
            "Examples:",
            "  accede readiness KEN --instrument budapest --deposit 2027-11-30",
            "  accede readiness ZAF --out zaf.html"
        })
final class ReadinessCommand extends ReportCommand<Readiness> {

    @Mixin
    private TreatiesOption treaties;

    @Mixin
    private DepositOption deposit;

    @Override
    Profile profile(Accede accede, String name) {
        return accede.profileOrEmpty(name);
    }

    @Override
    Readiness model(Accede accede, Dossier dossier) {
        return dossier.readiness(deposit.notBefore(dossier.asOf()), treaties.ids(accede.catalogue()));
    }

    @Override
    Report output(Readiness readiness) {
        return Reports.readiness(readiness);
    }
}
