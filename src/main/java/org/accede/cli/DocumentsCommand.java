package org.accede.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.Accede;
import org.accede.catalogue.Instrument;
import org.accede.concern.Concern;
import org.accede.profile.Profile;
import org.accede.report.CountryReports;
import org.accede.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        description = "Every report on a country in every format, with tables and pictures, in one folder.",
        footer = {
            "",
            "Files of the same names are replaced; others in the folder stay as they are.",
            "",
            "Examples:",
            "  accede documents KEN --instrument budapest,un --deposit 2027-06-15 --out kenya",
            "  accede documents KEN GHA NGA --out africa"
        })
final class DocumentsCommand extends AccedeCommand {

    @Mixin
    private CountriesArgument countries;

    @Mixin
    private LawOptions law;

    @Mixin
    private TreatiesOption treaties;

    @Mixin
    private DepositOption deposit;

    @Mixin
    private ConcernsOption concerns;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder; it is made if it is not there. For several countries, one in it for each.")
    private Path out;

    @Option(names = "--no-colour", description = "Never use colour. (It is used on a terminal only.)")
    private boolean noColour;

    @Override
    public Integer call() {
        return countries.isOne() ? one() : several();
    }

    private int one() {
        Accede accede = accede();
        Writing writing = writing(accede);
        Profile profile = accede.profile(countries.one());
        Folder folder = Folder.at(out, saving());
        reports(writing, profile).forEach(folder::add);
        terminal()
                .print(folder.list() + "\n"
                        + first(Several.fileName(profile), writing.treaties().get(0)));
        return 0;
    }

    private int several() {
        law.mustSuitSeveral();
        Accede accede = accede().loadRulesAhead();
        Writing writing = writing(accede);
        Folder.at(out, saving());
        Several several = new Several(terminal(), this::tell, !noColour && System.getenv("NO_COLOR") == null);
        several.each(
                several.apart(several.profiles(countries.several(accede), accede)),
                Profile::name,
                profile -> write(writing, profile, out.resolve(Several.fileName(profile))),
                (profile, folder) -> terminal().print(profile.name() + ": " + folder.inShort() + "\n"));
        return several.code();
    }

    /** What is written, the same for all countries. */
    private record Writing(
            Accede accede,
            LocalDate asOf,
            Optional<LocalDate> deposit,
            List<Instrument> treaties,
            List<Concern> concerns) {}

    private Writing writing(Accede accede) {
        LocalDate asOf = asOf();
        return new Writing(accede, asOf, deposit.notBefore(asOf), chosen(accede), concerns.of(accede));
    }

    private Folder write(Writing writing, Profile profile, Path at) {
        Folder folder = Folder.at(at, saving());
        Several.parts(
                        List.copyOf(reports(writing, profile).entrySet()),
                        report -> folder.part(report.getKey(), report.getValue()))
                .forEach(folder::add);
        return folder;
    }

    /** All reports on a country by the names of their files. */
    private Map<String, Report> reports(Writing writing, Profile profile) {
        Map<String, Report> reports = new LinkedHashMap<>();
        CountryReports.of(
                        law.of(writing.accede().dossier(profile, writing.asOf())),
                        writing.deposit(),
                        writing.treaties(),
                        writing.concerns())
                .forEach((report, output) -> reports.put(Several.fileName(profile) + "-" + report, output.get()));
        return reports;
    }

    private List<Instrument> chosen(Accede accede) {
        List<String> asked = treaties.ids(accede.catalogue());
        return accede.catalogue().instruments().stream()
                .filter(one -> asked.isEmpty() || asked.contains(one.id()))
                .toList();
    }

    private static String first(String name, Instrument treaty) {
        return "Open first: " + name + "-gap.docx in Word or " + name
                + "-gap.html in a browser.\nIt begins with all in short.\n"
                + "To work with: " + name + "-checklist-" + treaty.id() + ".xlsx, with columns to fill in.\n";
    }
}
