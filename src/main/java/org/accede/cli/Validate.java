package org.accede.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.accede.Accede;
import org.accede.input.InvalidDocumentException;
import org.accede.profile.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Checks profiles and says what is wrong, where, and how to mend it.",
        footer = {"", "Example: accede validate countries/ken.json"})
final class Validate implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private Shared shared;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Profiles, by path or by ISO code.")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        Accede accede = shared.accede(main);
        boolean fine = registerIsFine(accede);
        for (String file : files) {
            try {
                Profile profile = accede.profile(file);
                long answers = profile.topics().values().stream()
                        .mapToLong(topic -> topic.facts().size())
                        .sum();
                shared.print(
                        file + ": " + profile.name() + ", " + answers + " of "
                                + accede.catalogue().facts().size() + " questions answered\n",
                        main.results);
            } catch (InvalidDocumentException e) {
                main.messages.println(e.getMessage());
                fine = false;
            }
        }
        return fine ? 0 : 2;
    }

    /** Other commands read of the register no more than they need. */
    private boolean registerIsFine(Accede accede) {
        try {
            accede.register();
            return true;
        } catch (InvalidDocumentException e) {
            main.messages.println(e.getMessage());
            return false;
        }
    }
}
