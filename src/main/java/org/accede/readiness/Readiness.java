package org.accede.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.profile.Profile;
import org.accede.register.Entry;
import org.accede.register.Register;

/**
 * How far a State is on its way to each treaty.
 *
 * @param hasProfile whether its law was described at all
 * @param withBills whether bills were counted as law for a request
 * @param humanRights treaties on human rights, as evidence
 */
public record Readiness(
        Profile profile,
        boolean hasProfile,
        boolean withBills,
        Optional<Entry> entry,
        Register register,
        Catalogue catalogue,
        LocalDate asOf,
        Optional<LocalDate> deposit,
        List<HumanRights> humanRights,
        List<Way> ways,
        String catalogueDigest,
        String rulesDigest) {

    /** The same for some of its treaties: the way to one does not depend on what else is asked about. */
    public Readiness only(Predicate<Instrument> treaties) {
        return new Readiness(
                profile,
                hasProfile,
                withBills,
                entry,
                register,
                catalogue,
                asOf,
                deposit,
                humanRights,
                ways.stream().filter(way -> treaties.test(way.treaty())).toList(),
                catalogueDigest,
                rulesDigest);
    }
}
