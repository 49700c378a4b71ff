package org.accede.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.readiness.Readiness;
import org.accede.readiness.ReadinessVerdict;
import org.accede.report.Report;
import org.accede.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "  accede readiness ZAF --out zaf.html",
            "  accede readiness KEN --instrument un --fail-on not-ready"
        })
final class ReadinessCommand extends ReportCommand<Readiness> {

    enum FailOn {
        BLOCKED,
        NOT_READY;

        /** As it is typed, with a hyphen. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private boolean fails(ReadinessVerdict verdict) {
            return switch (verdict.word()) {
                case NOT_READY, NOT_ELIGIBLE -> true;
                case CANNOT_TELL ->
                    this == FailOn.NOT_READY || verdict.summary().closed();
                case READY_TO_REQUEST, READY_TO_DEPOSIT, BOUND -> false;
            };
        }
    }

    @Mixin
    private TreatiesOption treaties;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description =
                    "Exit with 1 if something blocks a deposit, or no door is open, under a treaty that is looked at; or if that cannot be told besides: blocked, not-ready.")
    private FailOn failOn;

    @Mixin
    private DepositOption deposit;

    @Override
    boolean needsProfile() {
        return false;
    }

    @Override
    Readiness model(Accede accede, Dossier dossier) {
        return dossier.readiness(deposit.notBefore(dossier.asOf()), treaties.ids(accede.catalogue()));
    }

    @Override
    int code(Readiness readiness) {
        return failOn != null && readiness.ways().stream().anyMatch(way -> failOn.fails(way.verdict())) ? 1 : 0;
    }

    @Override
    Optional<List<String>> pageOne(Readiness readiness) {
        return Optional.of(
                readiness.ways().stream().map(way -> way.treaty().id()).toList());
    }

    @Override
    Report output(Readiness readiness) {
        return Reports.readiness(readiness);
    }
}
