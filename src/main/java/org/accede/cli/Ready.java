package org.accede.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.accede.Accede;
import org.accede.readiness.Readiness;
import org.accede.report.readiness.ReadinessJson;
import org.accede.report.readiness.ReadinessPaper;
import org.accede.report.readiness.ReadinessText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "readiness",
        mixinStandardHelpOptions = true,
        description = "Can the country join, by which door, how far is it, what blocks it, and by when?",
        footer = {
            "",
            "Examples:",
            "  accede readiness KEN --instrument budapest --deposit 2027-11-30",
            "  accede readiness ZAF --out zaf.html"
        })
final class Ready implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private Shared shared;

    @Mixin
    private Form form;

    @Parameters(
            paramLabel = "COUNTRY",
            description =
                    "ISO code or name of a file in countries/, a path, or the ISO code of a country in the register without a profile.")
    private String country;

    @Option(
            names = "--instrument",
            split = ",",
            paramLabel = "ID",
            description = "Treaties to look at (default: all): budapest, un, p1, p2.")
    private List<String> instruments = List.of();

    @Option(
            names = "--deposit",
            paramLabel = "DATE",
            description = "Work out the dates for an instrument deposited on this day.")
    private LocalDate deposit;

    @Override
    public Integer call() {
        Format format = form.choose(shared.out(), Output.ALL_BUT_CALENDAR);
        Accede accede = shared.accede(main);
        List<String> chosen = Shared.instruments(instruments, accede.catalogue());
        LocalDate asOf = shared.asOf();
        Readiness readiness = accede.dossier(country, asOf).readiness(Shared.depositNotBefore(deposit, asOf), chosen);
        shared.print(output(readiness).in(format, shared.colour()), main.results);
        return 0;
    }

    static Output output(Readiness readiness) {
        return new Output(
                () -> ReadinessPaper.of(readiness),
                colour -> ReadinessText.write(readiness, colour),
                () -> ReadinessJson.bytes(readiness));
    }
}
