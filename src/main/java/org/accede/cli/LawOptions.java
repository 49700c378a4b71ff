package org.accede.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.input.UsageException;
import org.accede.profile.Bill;
import org.accede.profile.BillReader;
import org.accede.profile.Profile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What counts of a profile, and what is laid over it. */
final class LawOptions {

    @Mixin
    private BasisOption basis;

    @Option(
            names = "--with-bill",
            paramLabel = "FILE",
            description = "Lay a bill over the law, such as countries/bills/ken-....json; may be given several times.")
    private List<String> bills = List.of();

    /** A bill is one country's. */
    void mustSuitSeveral() {
        if (!bills.isEmpty()) {
            throw new UsageException("--with-bill lays a bill over the law of its country. Name that country alone.");
        }
    }

    Dossier of(Dossier dossier) {
        Dossier counted = basis.of(dossier);
        for (String bill : bills) {
            counted = counted.with(read(bill, counted.profile(), counted.accede()));
        }
        return counted;
    }

    /** A bill for the country of a profile. */
    static Bill read(String bill, Profile profile, Accede accede) {
        Path file = path(bill);
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no bill " + bill + ".");
        }
        return BillReader.read(file, profile, accede.catalogue());
    }

    private static Path path(String bill) {
        try {
            return Path.of(bill);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + bill + "' is not a path.");
        }
    }
}
