package org.accede.cli;

import java.time.LocalDate;
import java.util.List;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.input.UsageException;
import org.accede.profile.Profile;
import org.accede.report.Format;
import org.accede.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "What differs between two profiles of one country, one profile on two days, or with two bills: what gets worse"
                    + " from A to B first.",
            "Two countries are set beside each other by no verdict: a change is one country's."
        },
        footer = {
            "",
            "Examples:",
            "  accede diff KEN drafts/ken.json                           # what a revised profile says otherwise",
            "  accede diff ROU ROU --as-of 2004-01-01 --as-of-b 2026-01-01",
            "  accede diff KEN KEN --bill-a first.json --bill-b second.json"
        })
final class DiffCommand extends ResultCommand {

    @Parameters(index = "0", paramLabel = "A", description = "ISO code or name of a file in countries/, or a path.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "The same, of the same country.")
    private String second;

    @Option(
            names = "--as-of-b",
            paramLabel = "DATE",
            description = "The day on which the law of B is looked at (default: that of A).")
    private LocalDate dayOfB;

    @Option(names = "--bill-a", paramLabel = "FILE", description = "Lay a bill over the law of A.")
    private List<String> billsOfA = List.of();

    @Option(names = "--bill-b", paramLabel = "FILE", description = "Lay a bill over the law of B.")
    private List<String> billsOfB = List.of();

    @Mixin
    private BasisOption basis;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        Format chosen = format.choose(file(), Format.ALL_BUT_CALENDAR);
        Accede accede = accede().loadRulesAhead();
        Profile a = accede.profile(first);
        Profile b = accede.profile(second);
        if (!a.iso3().equals(b.iso3())) {
            throw new UsageException(first + " is of " + a.name() + ", " + second + " of " + b.name()
                    + ". A change is one country's: name two profiles of the same one.");
        }
        Dossier before = law(accede.dossier(a, asOf()), billsOfA);
        Dossier after = law(accede.dossier(b, dayOfB == null ? asOf() : dayOfB), billsOfB);
        print(Reports.changes(after.changesSince(before)), chosen);
        return 0;
    }

    private Dossier law(Dossier dossier, List<String> bills) {
        Dossier law = basis.of(dossier);
        for (String bill : bills) {
            law = law.with(LawOptions.read(bill, law.profile(), law.accede()));
        }
        return law;
    }
}
