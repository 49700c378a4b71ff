package org.accede.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.catalogue.Instrument;
import org.accede.finding.Findings;
import org.accede.input.Printable;
import org.accede.profile.Profile;
import org.accede.report.delta.DeltaReport;
import org.accede.report.gap.GapReport;
import org.accede.report.gap.Hints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        description = "Every report on a country in every format, with tables and pictures, in one folder.",
        footer = {
            "",
            "Files of the same names are replaced; others in the folder stay as they are.",
            "",
            "Example:",
            "  accede documents KEN --instrument budapest,un --deposit 2027-06-15 --out kenya"
        })
final class DocumentSet implements Callable<Integer> {

    /** The two treaties that are compared with each other. */
    private static final List<String> CONVENTIONS = List.of("budapest", "un");

    @ParentCommand
    private Main main;

    @Mixin
    private Setting setting;

    @Parameters(paramLabel = "COUNTRY", description = "ISO code or name of a file in countries/, or a path.")
    private String country;

    @Option(
            names = "--instrument",
            split = ",",
            paramLabel = "ID",
            description = "Treaties to report on (default: all): budapest, un, p1, p2.")
    private List<String> instruments = List.of();

    @Option(names = "--deposit", paramLabel = "DATE", description = "Plan for an instrument deposited on this day.")
    private LocalDate deposit;

    @Option(
            names = "--concerns",
            description = "Show what critics said of the treaty, by whom, and what would answer it.")
    private boolean concerns;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder; it is made if it is not there.")
    private Path out;

    @Override
    public Integer call() {
        Accede accede = setting.accede(main);
        LocalDate asOf = setting.asOf();
        Optional<LocalDate> day = Shared.depositNotBefore(deposit, asOf);
        List<String> treaties = chosen(accede);
        Profile profile = accede.profile(country);
        Folder folder = Folder.at(out);
        String name = profile.iso3().toLowerCase(Locale.ROOT);
        outputs(accede, accede.dossier(profile, asOf), day, treaties, concerns)
                .forEach((report, output) -> folder.add(name + "-" + report, output));
        main.results.print(Printable.of(folder.list() + "\n" + first(name, treaties)));
        main.results.flush();
        return 0;
    }

    private List<String> chosen(Accede accede) {
        List<String> asked = Shared.instruments(instruments, accede.catalogue());
        return accede.catalogue().instruments().stream()
                .map(Instrument::id)
                .filter(id -> asked.isEmpty() || asked.contains(id))
                .toList();
    }

    /** All reports by the names of their files. */
    static Map<String, Output> outputs(
            Accede accede, Dossier dossier, Optional<LocalDate> deposit, List<String> treaties, boolean concerns) {
        Findings findings = dossier.findings();
        Map<String, Output> all = new LinkedHashMap<>();
        all.put(
                "gap",
                Gap.output(GapReport.of(
                        findings,
                        treaties,
                        false,
                        Hints.of(dossier.profile(), accede.register()),
                        concerns ? accede.concerns() : List.of())));
        all.put("readiness", Ready.output(dossier.readiness(deposit, treaties)));
        treaties.forEach(treaty -> all.put("checklist-" + treaty, Todo.output(dossier.checklist(treaty, deposit))));
        if (treaties.containsAll(CONVENTIONS)) {
            for (List<String> way : List.of(CONVENTIONS, List.of(CONVENTIONS.get(1), CONVENTIONS.get(0)))) {
                all.put(
                        "delta-" + String.join("-", way),
                        Delta.output(DeltaReport.of(
                                findings,
                                accede.crosswalk(),
                                accede.catalogue().instrument(way.get(0)).orElseThrow(),
                                accede.catalogue().instrument(way.get(1)).orElseThrow())));
            }
        }
        return all;
    }

    private static String first(String name, List<String> ids) {
        return "Open first: " + name + "-gap.docx in Word or " + name
                + "-gap.html in a browser.\nIt begins with all in short.\n"
                + "To work with: " + name + "-checklist-" + ids.get(0) + ".xlsx, with columns to fill in.\n";
    }
}
