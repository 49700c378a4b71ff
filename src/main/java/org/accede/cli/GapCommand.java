package org.accede.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.finding.Findings;
import org.accede.paper.TextPage;
import org.accede.profile.Profile;
import org.accede.report.Format;
import org.accede.report.Report;
import org.accede.report.Reports;
import org.accede.report.gap.GapReport;
import org.accede.report.gap.Hints;
import org.accede.report.gap.Others;
import org.accede.verdict.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "gap",
        mixinStandardHelpOptions = true,
        description = {
            "The gap report: what each treaty asks, what the law answers, what is missing and what to do.",
            "With several countries, text comes one after the other; every other format needs --out DIR and gives one file a country."
        },
        footer = {
            "",
            "Examples:",
            "  accede gap KEN",
            "  accede gap ROU --instrument un --out rou.docx",
            "  accede gap KEN --only gaps --others",
            "  accede gap --all --format html --out reports",
            "  accede gap mine.json --only gaps --fail-on gap"
        })
final class GapCommand extends ResultCommand {

    enum Only {
        GAPS
    }

    enum FailOn {
        GAP,
        CURABLE,
        OPEN
    }

    @Mixin
    private CountriesArgument countries;

    @Mixin
    private FormatOption format;

    @Mixin
    private LawOptions law;

    @Mixin
    private TreatiesOption treaties;

    @Mixin
    private ConcernsOption concerns;

    @Option(names = "--only", paramLabel = "gaps", description = "Show only what needs a change of law or a filing.")
    private Only only;

    @Option(
            names = "--others",
            description =
                    "Show beside each gap where other countries of countries/ have law that was read and does what is asked.")
    private boolean isWithOthers;

    @Option(
            names = "--closing",
            description =
                    "Say in each row that falls short which changes would close it at met, each set tried by the rules. Takes longer.")
    private boolean isWithClosing;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description =
                    "Exit with 1 if there is a gap; a gap or what needs a filing; or anything open besides: gap, curable, open.")
    private FailOn failOn;

    @Override
    public Integer call() {
        return countries.isOne() ? one() : several();
    }

    private int one() {
        Format chosen = format.choose(file(), Format.ALL_BUT_CALENDAR);
        Accede accede = accede().loadRulesAhead();
        Dossier dossier = law.of(accede.dossier(accede.profile(countries.one()), asOf()));
        Several several = new Several(terminal(), this::tell, isColourWanted());
        GapReport report = report(accede, dossier, others(accede, several));
        print(behind(dossier, report), chosen);
        several.ends(code(report));
        return several.code();
    }

    /** A report as it goes to the screen or into a file, and whether it fails the check. */
    private record Ready(String page, byte[] file, int code) {}

    private int several() {
        Format chosen = format.chooseForSeveral(file(), Format.ALL_BUT_CALENDAR);
        law.mustSuitSeveral();
        Accede accede = accede().loadRulesAhead();
        treaties.ids(accede.catalogue());
        Optional<Folder> folder = file().map(path -> Folder.at(path, saving()));
        Several several = new Several(terminal(), this::tell, isColourWanted());
        List<Profile> profiles = several.profiles(countries.several(accede), accede);
        Others others = others(accede, several);
        several.each(
                folder.isPresent() ? several.apart(profiles) : profiles,
                Profile::name,
                profile -> {
                    Dossier dossier = law.of(accede.dossier(profile, asOf()));
                    GapReport report = report(accede, dossier, others);
                    return folder.isPresent()
                            ? new Ready("", file(behind(dossier, report), chosen), code(report))
                            : new Ready(page(report), new byte[0], code(report));
                },
                (profile, ready) -> {
                    folder.ifPresentOrElse(
                            at -> at.save(Several.fileName(profile) + "-gap." + chosen.extension(), ready.file()),
                            () -> terminal().print(ready.page(), isColourWanted()));
                    several.ends(ready.code());
                });
        return several.code();
    }

    private static Report behind(Dossier dossier, GapReport report) {
        List<String> ids = report.instruments().stream()
                .map(part -> part.instrument().id())
                .toList();
        return Reports.behind(() -> dossier.brief(Optional.empty(), ids), false, Reports.gap(report));
    }

    /** What one country has of the screen, under its name. */
    private String page(GapReport report) {
        boolean colour = isColourWanted();
        Profile profile = report.profile();
        return new TextPage(colour).heading(profile.iso3() + " " + profile.name()) + "\n"
                + Reports.gap(report).text(colour);
    }

    private Others others(Accede accede, Several several) {
        if (!isWithOthers) {
            return Others.NONE;
        }
        List<Findings> findings = new ArrayList<>();
        several.each(
                accede.countries(),
                name -> name,
                name -> Optional.of(accede.profile(name))
                        .filter(profile -> !profile.constructed())
                        .map(profile -> accede.dossier(profile, asOf()).findings()),
                (name, assessed) -> assessed.ifPresent(findings::add));
        return Others.of(findings);
    }

    private GapReport report(Accede accede, Dossier dossier, Others others) {
        GapReport report = GapReport.of(
                        dossier.findings(),
                        treaties.ids(accede.catalogue()),
                        only != null,
                        Hints.of(
                                dossier.profile().on(dossier.asOf()),
                                accede.register(dossier.profile().iso3()),
                                accede.catalogue()),
                        concerns.of(accede))
                .with(others);
        return isWithClosing ? report.closing(dossier::remedies) : report;
    }

    private int code(GapReport report) {
        return failOn != null && report.instruments().stream().anyMatch(this::fails) ? 1 : 0;
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
