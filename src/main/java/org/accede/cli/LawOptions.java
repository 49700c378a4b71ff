package org.accede.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.input.UsageException;
import org.accede.profile.Bill;
import org.accede.profile.BillReader;
import org.accede.profile.Profile;
import picocli.CommandLine.Option;

/** What counts of a profile, and what is laid over it. */
final class LawOptions {

    /** On what a verdict may rest. */
    enum What {
        ALL,
        READ
    }

    @Option(
            names = "--basis",
            paramLabel = "WHAT",
            defaultValue = "all",
            description = "all, or read: leave out what others reported and nobody read in the law (default: all).")
    private What basis;

    @Option(
            names = "--with-bill",
            paramLabel = "FILE",
            description = "Lay a bill over the law, such as countries/bills/ken-....json; may be given several times.")
    private List<Path> bills = List.of();

    /** A bill is one country's. */
    void mustSuitSeveral() {
        if (!bills.isEmpty()) {
            throw new UsageException("--with-bill lays a bill over the law of its country. Name that country alone.");
        }
    }

    Dossier of(Dossier dossier) {
        Dossier counted = basis == What.READ ? dossier.asRead() : dossier;
        for (Path bill : bills) {
            counted = counted.with(read(bill, counted.profile(), counted.accede()));
        }
        return counted;
    }

    private static Bill read(Path bill, Profile profile, Accede accede) {
        if (!Files.isRegularFile(bill)) {
            throw new UsageException("There is no bill " + bill + ".");
        }
        return BillReader.read(bill, profile, accede.catalogue());
    }
}
