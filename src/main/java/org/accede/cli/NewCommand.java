package org.accede.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.accede.Accede;
import org.accede.catalogue.Instrument;
import org.accede.input.UsageException;
import org.accede.profile.Profile;
import org.accede.report.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "A new profile in the order of a treaty, article by article, with every question in words, to be filled in.",
        footer = {
            "",
            "Examples:",
            "  accede new LSO --out countries/lso.json",
            "  accede new XKX --name Kosovo --from un --out kosovo.json"
        })
final class NewCommand extends ResultCommand {

    @Parameters(paramLabel = "ISO3", description = "The ISO code of the country.")
    private String iso3;

    @Option(names = "--name", paramLabel = "NAME", description = "Its name (default: the one in the register).")
    private String name;

    @Option(
            names = "--from",
            paramLabel = "ID",
            description = "The treaty in whose order its questions stand (default: the first of 'accede list').")
    private String from;

    @Override
    public Integer call() {
        file().ifPresent(NewCommand::mustBeNew);
        Accede accede = accede();
        Instrument treaty = from == null
                ? accede.catalogue().instruments().get(0)
                : TreatiesOption.treaty(from, accede.catalogue());
        Profile country = accede.newProfile(iso3, Optional.ofNullable(name));
        print(Templates.profile(accede.catalogue(), accede.register(), country, treaty));
        return 0;
    }

    /** What somebody has typed is never written over. */
    private static void mustBeNew(Path file) {
        if (Files.exists(file)) {
            throw new UsageException(
                    file
                            + " is there already, and a new profile would take its place. Name another file with --out, or move this one away.");
        }
    }
}
