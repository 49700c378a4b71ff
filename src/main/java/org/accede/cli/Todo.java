package org.accede.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.accede.Accede;
import org.accede.checklist.Checklist;
import org.accede.paper.TextWriter;
import org.accede.profile.Profile;
import org.accede.report.checklist.Calendar;
import org.accede.report.checklist.ChecklistBrief;
import org.accede.report.checklist.ChecklistJson;
import org.accede.report.checklist.ChecklistPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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
final class Todo implements Callable<Integer> {

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
            required = true,
            paramLabel = "ID",
            description = "The treaty: budapest, un, p1 or p2.")
    private String instrument;

    @Option(names = "--deposit", paramLabel = "DATE", description = "Plan for an instrument deposited on this day.")
    private LocalDate deposit;

    @Override
    public Integer call() {
        Format format = form.choose(shared.out(), List.of(Format.values()));
        Accede accede = shared.accede(main);
        String treaty =
                Shared.instruments(List.of(instrument), accede.catalogue()).get(0);
        Profile profile = accede.profile(country);
        Checklist checklist = accede.dossier(profile, shared.asOf())
                .checklist(treaty, Shared.depositNotBefore(deposit, shared.asOf()));
        shared.print(output(checklist).in(format, shared.colour()), main.results);
        return 0;
    }

    static Output output(Checklist checklist) {
        return new Output(
                () -> ChecklistPaper.of(checklist),
                colour -> TextWriter.write(ChecklistBrief.of(checklist), colour),
                () -> ChecklistJson.bytes(checklist),
                Optional.of(() -> Calendar.write(checklist)));
    }
}
