package org.accede.cli;

import java.util.List;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.input.UsageException;
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
            "It decides no case. What either profile leaves open is open."
        },
        footer = {"", "Examples:", "  accede cooperate KEN ROU", "  accede cooperate KEN ROU --out ken-rou.docx"})
final class CooperateCommand extends ResultCommand {

    @Parameters(
            arity = "2",
            paramLabel = "A B",
            description =
                    "The State that asks, and the State that is asked: ISO codes, names of files in countries/, or paths.",
            hideParamSyntax = true)
    private List<String> states = List.of();

    @Mixin
    private FormatOption format;

    @Mixin
    private LawOptions law;

    @Override
    public Integer call() {
        Format chosen = format.choose(file(), Format.ALL_BUT_CALENDAR);
        law.mustSuitSeveral();
        Accede accede = accede().loadRulesAhead();
        Dossier asking = dossier(accede, states.get(0));
        Dossier asked = dossier(accede, states.get(1));
        if (asking.profile().iso3().equals(asked.profile().iso3())) {
            throw new UsageException(
                    "A State makes no request to itself. Name two States, such as: accede cooperate KEN ROU.");
        }
        print(Reports.cooperate(accede.cooperation(asking, asked)), chosen);
        return 0;
    }

    private Dossier dossier(Accede accede, String name) {
        return law.of(accede.dossier(accede.profileOrEmpty(name), asOf()));
    }
}
