package org.accede.cli;

import java.util.ArrayList;
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

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Several countries side by side, article by article, with the sections behind each verdict.",
            "In alphabetical order: nothing is added up and nobody is ranked."
        },
        footer = {
            "",
            "Examples:",
            "  accede compare KEN GHA NGA --instrument budapest",
            "  accede compare KEN GHA NGA --differ --out compare.xlsx"
        })
final class CompareCommand extends ResultCommand {

    @Mixin
    private CountriesArgument countries;

    @Mixin
    private FormatOption format;

    @Mixin
    private LawOptions law;

    @Mixin
    private TreatiesOption treaties;

    @Option(names = "--differ", description = "Leave out articles on which the verdicts that are known are the same.")
    private boolean onlyDiffering;

    @Override
    public Integer call() {
        Format chosen = format.choose(file(), Format.ALL_BUT_CALENDAR);
        if (countries.isOne()) {
            throw new UsageException(
                    "One country is nothing to compare. Name two or more, such as: accede compare KEN GHA.");
        }
        Accede accede = accede().loadRulesAhead();
        List<String> ids = treaties.ids(accede.catalogue());
        Several several = new Several(terminal(), this::tell, isColourWanted());
        List<Profile> profiles = several.profiles(countries.several(accede), accede);
        law.mustSuit(profiles, accede);
        List<Dossier> dossiers = new ArrayList<>();
        several.each(
                profiles,
                Profile::name,
                profile -> {
                    Dossier dossier = law.ofOwn(accede.dossier(profile, asOf()));
                    dossier.findings();
                    return dossier;
                },
                (profile, dossier) -> dossiers.add(dossier));
        if (dossiers.size() < 2) {
            throw new UsageException("Fewer than two countries are left to compare.");
        }
        print(Reports.compare(accede.compare(dossiers, ids, onlyDiffering)), chosen);
        return several.code();
    }
}
