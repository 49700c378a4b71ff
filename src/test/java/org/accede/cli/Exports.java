package org.accede.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.profile.Profile;
import org.accede.report.CountryReports;
import org.accede.report.Report;

/** Every report on a profile, as {@code accede documents} makes them. */
final class Exports {

    private static final LocalDate DEPOSIT = LocalDate.of(2027, 6, 15);

    private Exports() {}

    /** With the two conventions, and what critics said of them. */
    static Map<String, Report> of(Profile profile) {
        return of(Shipped.accede().dossier(profile, Shipped.AS_OF));
    }

    /** Of a dossier that is at hand. */
    static Map<String, Report> of(Dossier dossier) {
        Map<String, Report> all = new LinkedHashMap<>();
        CountryReports.of(
                        dossier,
                        Optional.of(DEPOSIT),
                        Stream.of("budapest", "un")
                                .map(id -> TreatiesOption.treaty(id, Shipped.catalogue()))
                                .toList(),
                        Shipped.concerns())
                .forEach((name, report) -> all.put(name, report.get()));
        return all;
    }

    /** Of a country of {@code countries/}. */
    static Map<String, Report> of(String country) {
        return of(Shipped.accede().profile(country));
    }
}
