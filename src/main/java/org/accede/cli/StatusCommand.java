package org.accede.cli;

import java.util.List;
import java.util.Optional;
import org.accede.Accede;
import org.accede.catalogue.Instrument;
import org.accede.input.UsageException;
import org.accede.profile.Profile;
import org.accede.register.Entry;
import org.accede.register.Register;
import org.accede.report.Format;
import org.accede.report.pages.StatusJson;
import org.accede.report.pages.StatusPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Who is party to what, as of when, and by which source.",
        footer = {"", "Examples: accede status, accede status KEN, accede status --format json"})
final class StatusCommand extends ResultCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "COUNTRY",
            description = "ISO code of a country, or a profile; without it a table of all.")
    private String country;

    @Mixin
    private PageFormatOption format;

    @Override
    public Integer call() {
        Format chosen = format.choose(file());
        Accede accede = accede();
        Register register = accede.register();
        if (register.entries().isEmpty()) {
            throw new UsageException("There is no register: " + accede.registerFile() + " is missing.");
        }
        if (country == null) {
            List<Instrument> treaties = accede.catalogue().instruments();
            print(
                    chosen,
                    colour -> StatusPages.all(register, treaties, asOf(), colour),
                    out -> StatusJson.all(register, treaties, asOf(), out));
        } else {
            printOne(accede, register, chosen);
        }
        return 0;
    }

    private void printOne(Accede accede, Register register, Format chosen) {
        Optional<Profile> profile = accede.profileIfThere(country);
        Optional<Entry> entry = register.entry(profile.map(Profile::iso3).orElse(country));
        if (profile.isEmpty() && entry.isEmpty()) {
            throw new UsageException("There is neither a profile '" + country
                    + "' nor such a code in the register. 'accede status' shows all codes.");
        }
        List<Instrument> treaties = accede.catalogue().instruments();
        print(
                chosen,
                colour -> StatusPages.one(register, treaties, entry, profile, asOf(), colour),
                out -> StatusJson.one(register, treaties, entry, profile, asOf(), out));
    }
}
