package org.accede.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.profile.Profile;
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
        return DocumentsCommand.outputs(
                Shipped.accede(),
                dossier,
                Optional.of(DEPOSIT),
                Stream.of("budapest", "un")
                        .map(id -> TreatiesOption.treaty(id, Shipped.catalogue()))
                        .toList(),
                Shipped.concerns());
    }

    /** Of a country of {@code countries/}. */
    static Map<String, Report> of(String country) {
        return of(Shipped.accede().profile(country));
    }
}
