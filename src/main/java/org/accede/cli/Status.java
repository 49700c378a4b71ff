package org.accede.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.accede.Accede;
import org.accede.input.UsageException;
import org.accede.profile.Profile;
import org.accede.register.Entry;
import org.accede.register.Register;
import org.accede.report.pages.StatusPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Who is party to what, as of when, and by which source.",
        footer = {"", "Examples: accede status, accede status KEN"})
final class Status implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private Shared shared;

    @Parameters(
            arity = "0..1",
            paramLabel = "COUNTRY",
            description = "ISO code of a country, or a profile; without it a table of all.")
    private String country;

    @Override
    public Integer call() {
        Accede accede = shared.accede(main);
        Register register = accede.register();
        if (register.entries().isEmpty()) {
            throw new UsageException(
                    "There is no register: " + accede.countries().register() + " is missing.");
        }
        shared.print(
                country == null ? StatusPages.all(register, shared.asOf(), shared.colour()) : one(accede, register),
                main.results);
        return 0;
    }

    private String one(Accede accede, Register register) {
        Optional<Path> file = accede.countries().findIfThere(country);
        Optional<Profile> profile = file.map(path -> accede.profile(path.toString()));
        Optional<Entry> entry = register.entry(profile.map(Profile::iso3).orElse(country));
        if (profile.isEmpty() && entry.isEmpty()) {
            throw new UsageException("There is neither a profile '" + country
                    + "' nor such a code in the register. 'accede status' shows all codes.");
        }
        return StatusPages.one(register, entry, profile, shared.asOf(), shared.colour());
    }
}
