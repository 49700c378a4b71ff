package org.accede.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.Shipped;
import org.accede.profile.Profile;

/** Every report on a profile, as {@code accede documents} makes them. */
final class Exports {

    private static final LocalDate DEPOSIT = LocalDate.of(2027, 6, 15);

    private Exports() {}

    /** With the two conventions, and what critics said of them. */
    static Map<String, Output> of(Profile profile) {
        return DocumentSet.outputs(
                Shipped.accede(),
                Shipped.accede().dossier(profile, Shipped.AS_OF),
                Optional.of(DEPOSIT),
                List.of("budapest", "un"),
                true);
    }

    /** Of a country of {@code countries/}. */
    static Map<String, Output> of(String country) {
        return of(Shipped.accede().profile(country));
    }
}
