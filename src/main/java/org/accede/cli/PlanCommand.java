package org.accede.cli;

import org.accede.Accede;
import org.accede.Dossier;
import org.accede.plan.Plan;
import org.accede.report.Report;
import org.accede.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = {
            "The smallest sets of changes by which a country becomes ready to deposit, by each route.",
            "Each is tried by the rules, and of each nothing can be left out; what nobody has answered is assumed."
        },
        footer = {"", "Example: accede plan KEN --instrument budapest"})
final class PlanCommand extends ReportCommand<Plan> {

    @Option(
            names = "--instrument",
            required = true,
            paramLabel = "ID",
            description = "The treaty, by a name of 'accede list'.")
    private String instrument;

    @Override
    Plan model(Accede accede, Dossier dossier) {
        return dossier.plan(
                TreatiesOption.treaty(instrument, accede.catalogue()).id());
    }

    @Override
    Report output(Plan plan) {
        return Reports.plan(plan);
    }
}
