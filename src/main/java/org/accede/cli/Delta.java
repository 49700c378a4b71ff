package org.accede.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.accede.Accede;
import org.accede.catalogue.Instrument;
import org.accede.input.UsageException;
import org.accede.report.delta.DeltaJson;
import org.accede.report.delta.DeltaPaper;
import org.accede.report.delta.DeltaReport;
import org.accede.report.delta.DeltaText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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
final class Delta implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private Shared shared;

    @Mixin
    private Form form;

    @Parameters(paramLabel = "COUNTRY", description = "ISO code or name of a file in countries/, or a path.")
    private String country;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "ID",
            description = "The treaty that the law may meet already: budapest (bc), un, p1, p2.")
    private String from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "ID",
            description = "The treaty that is looked at: budapest (bc), un, p1, p2.")
    private String to;

    @Override
    public Integer call() {
        Format format = form.choose(shared.out(), Output.ALL_BUT_CALENDAR);
        Accede accede = shared.accede(main);
        Instrument there = instrument(accede, from);
        Instrument here = instrument(accede, to);
        if (there.equals(here)) {
            throw new UsageException("--from and --to name the same treaty, " + here.id() + ". Name two.");
        }
        DeltaReport report = DeltaReport.of(
                accede.dossier(accede.profile(country), shared.asOf()).findings(), accede.crosswalk(), there, here);
        shared.print(output(report).in(format, shared.colour()), main.results);
        return 0;
    }

    static Output output(DeltaReport report) {
        return new Output(
                () -> DeltaPaper.of(report), colour -> DeltaText.write(report, colour), () -> DeltaJson.bytes(report));
    }

    private static Instrument instrument(Accede accede, String asked) {
        String id = Shared.instruments(List.of(asked), accede.catalogue()).get(0);
        return accede.catalogue().instrument(id).orElseThrow();
    }
}
