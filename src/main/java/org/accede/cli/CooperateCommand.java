package org.accede.cli;

import java.util.List;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.input.UsageException;
import org.accede.profile.Profile;
import org.accede.report.Format;
import org.accede.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "cooperate",
        mixinStandardHelpOptions = true,
        description = {
            "What two laws say of a request by A to B: what is a crime in both and by which narrower law, on what extradition could rest,"
                    + " what B can do, why it may refuse, how to reach it, and what to ask first, as a letter.",
            "It decides no case. What either profile leaves open is open. A bill of either is shown beside the law as it stands."
        },
        footer = {
            "",
            "Examples:",
            "  accede cooperate KEN ROU",
            "  accede cooperate ROU KEN --with-bill countries/bills/ken-example-preservation-and-search.json",
            "  accede cooperate KEN ROU --out ken-rou.docx"
        })
final class CooperateCommand extends ResultCommand {

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "The State that asks: ISO code or name of a file in countries/, or a path.")
    private String asking;

    @Parameters(index = "1", paramLabel = "B", description = "The State that is asked.")
    private String asked;

    @Mixin
    private FormatOption format;

    @Mixin
    private LawOptions law;

    @Override
    public Integer call() {
        Format chosen = format.choose(file(), Format.ALL_BUT_CALENDAR);
        Accede accede = accede().loadRulesAhead();
        Profile first = accede.profileOrEmpty(asking);
        Profile second = accede.profileOrEmpty(asked);
        if (first.iso3().equals(second.iso3())) {
            throw new UsageException(
                    "A State makes no request to itself. Name two States, such as: accede cooperate KEN ROU.");
        }
        law.mustSuit(List.of(first, second), accede);
        print(Reports.cooperate(accede.cooperation(dossier(accede, first), dossier(accede, second))), chosen);
        return 0;
    }

    private Dossier dossier(Accede accede, Profile profile) {
        return law.ofOwn(accede.dossier(profile, asOf()));
    }
}
