package org.accede.cli;

import java.util.List;
import org.accede.Accede;
import org.accede.input.InvalidDocumentException;
import org.accede.input.UsageException;
import org.accede.profile.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Checks profiles and says what is wrong, where, and how to mend it.",
        footer = {"", "Example: accede validate countries/ken.json"})
final class ValidateCommand extends ResultCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Profiles, by path or by ISO code.")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        Accede accede = accede();
        StringBuilder fine = new StringBuilder();
        boolean allFine = registerIsFine(accede);
        for (String file : files) {
            try {
                fine.append(line(file, accede.profile(file), accede));
            } catch (InvalidDocumentException | UsageException e) {
                terminal().say(e.getMessage());
                allFine = false;
            }
        }
        if (!fine.isEmpty()) {
            print(fine.toString());
        }
        return allFine ? 0 : 2;
    }

    /** Other commands read of the register no more than they need. */
    private boolean registerIsFine(Accede accede) {
        try {
            accede.register();
            return true;
        } catch (InvalidDocumentException e) {
            terminal().say(e.getMessage());
            return false;
        }
    }

    /** One line a profile: a name that holds a line break cannot make two of it. */
    private static String line(String file, Profile profile, Accede accede) {
        long answers = profile.topics().values().stream()
                .mapToLong(topic -> topic.facts().size())
                .sum();
        String words = file + ": " + profile.name() + ", " + answers + " of "
                + accede.catalogue().facts().size() + " questions answered";
        return words.replace('\n', ' ') + "\n";
    }
}
