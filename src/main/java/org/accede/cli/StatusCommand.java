package org.accede.cli;

import java.util.Optional;
import org.accede.Accede;
import org.accede.input.UsageException;
import org.accede.profile.Profile;
import org.accede.register.Entry;
import org.accede.register.Register;
import org.accede.report.pages.StatusPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Who is party to what, as of when, and by which source.",
        footer = {"", "Examples: accede status, accede status KEN"})
final class StatusCommand extends ResultCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "COUNTRY",
            description = "ISO code of a country, or a profile; without it a table of all.")
    private String country;

    @Override
    public Integer call() {
        Accede accede = accede();
        Register register = accede.register();
        if (register.entries().isEmpty()) {
            throw new UsageException("There is no register: " + accede.registerFile() + " is missing.");
        }
        if (country == null) {
            print(colour -> StatusPages.all(register, asOf(), colour));
        } else {
            printOne(accede, register);
        }
        return 0;
    }

    private void printOne(Accede accede, Register register) {
        Optional<Profile> profile = accede.profileIfThere(country);
        Optional<Entry> entry = register.entry(profile.map(Profile::iso3).orElse(country));
        if (profile.isEmpty() && entry.isEmpty()) {
            throw new UsageException("There is neither a profile '" + country
                    + "' nor such a code in the register. 'accede status' shows all codes.");
        }
        print(colour -> StatusPages.one(register, entry, profile, asOf(), colour));
    }
}
