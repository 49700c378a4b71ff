package org.accede.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.accede.Accede;
import org.accede.profile.Profile;
import org.accede.report.gap.GapPaper;
import org.accede.report.gap.GapReport;
import org.accede.report.gap.Hints;
import org.accede.report.gap.JsonReport;
import org.accede.report.gap.TextReport;
import org.accede.verdict.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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
final class Gap implements Callable<Integer> {

    enum Only {
        GAPS
    }

    enum FailOn {
        GAP,
        CURABLE,
        OPEN
    }

    @ParentCommand
    private Main main;

    @Mixin
    private Shared shared;

    @Mixin
    private Form form;

    @Parameters(paramLabel = "COUNTRY", description = "ISO code or name of a file in countries/, or a path.")
    private String country;

    @Option(
            names = "--instrument",
            split = ",",
            paramLabel = "ID",
            description = "Treaties to report on (default: all): budapest, un.")
    private List<String> instruments = List.of();

    @Option(names = "--only", paramLabel = "gaps", description = "Show only what needs a change of law or a filing.")
    private Only only;

    @Option(
            names = "--concerns",
            description = "Show what critics said of the treaty, by whom, and what would answer it.")
    private boolean concerns;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description =
                    "Exit with 1 if there is a gap; a gap or a curable verdict; or anything open besides: gap, curable, open.")
    private FailOn failOn;

    @Override
    public Integer call() {
        Format format = form.choose(shared.out(), Output.ALL_BUT_CALENDAR);
        Accede accede = shared.accede(main);
        List<String> chosen = Shared.instruments(instruments, accede.catalogue());
        Profile profile = accede.profile(country);
        GapReport report = GapReport.of(
                accede.dossier(profile, shared.asOf()).findings(),
                chosen,
                only != null,
                Hints.of(profile, accede.register(profile.iso3())),
                concerns ? accede.concerns() : List.of());
        shared.print(output(report).in(format, shared.colour()), main.results);
        return failOn != null && report.instruments().stream().anyMatch(this::fails) ? 1 : 0;
    }

    static Output output(GapReport report) {
        return new Output(
                () -> GapPaper.of(report), colour -> TextReport.write(report, colour), () -> JsonReport.bytes(report));
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
