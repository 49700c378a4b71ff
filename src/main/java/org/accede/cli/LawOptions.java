package org.accede.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.input.Documents;
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
            description = "Lay a bill over the law: a name in countries/bills/, or a path; may be given several times.")
    private List<String> bills = List.of();

    /** A bill is one country's. */
    void mustSuitSeveral() {
        if (!bills.isEmpty()) {
            throw new UsageException("--with-bill lays a bill over the law of its country. Name that country alone.");
        }
    }

    /** Where several countries stand side by side, a bill is laid over its own, and has to be one of theirs. */
    void mustSuit(Collection<Profile> profiles, Accede accede) {
        for (String bill : bills) {
            String iso3 = country(bill, accede);
            if (profiles.stream().noneMatch(profile -> profile.iso3().equals(iso3))) {
                throw new UsageException("The bill " + bill + " is for " + iso3 + ", and the countries asked for are "
                        + profiles.stream().map(Profile::iso3).collect(Collectors.joining(" and "))
                        + ". Name that country too, or leave the bill out.");
            }
        }
    }

    Dossier of(Dossier dossier) {
        return with(bills, dossier);
    }

    /** With the bills of its own country. */
    Dossier ofOwn(Dossier dossier) {
        return with(
                bills.stream()
                        .filter(bill -> country(bill, dossier.accede())
                                .equals(dossier.profile().iso3()))
                        .toList(),
                dossier);
    }

    private Dossier with(List<String> some, Dossier dossier) {
        Dossier counted = basis.of(dossier);
        for (String bill : some) {
            counted = counted.with(read(bill, counted.profile(), counted.accede()));
        }
        return counted;
    }

    private static String country(String bill, Accede accede) {
        return BillReader.country(
                        Documents.readWithComments(accede.billFile(bill)).tree())
                .orElseThrow(() -> new UsageException(bill + " is no bill: it does not say for which country it is."
                        + " Write \"bill\": {\"iso3\": \"KEN\", \"title\": \"...\"} in it."));
    }

    /** A bill for the country of a profile. */
    static Bill read(String bill, Profile profile, Accede accede) {
        return BillReader.read(accede.billFile(bill), profile, accede.catalogue());
    }
}
