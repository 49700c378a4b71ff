package org.accede.readiness;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Catalogue;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.register.Entry;
import org.accede.register.RegisterState;

/**
 * Whether a State is party to a treaty on human rights.
 *
 * @param source with its date
 */
public record HumanRights(String treaty, String title, RegisterState state, String source) {

    /** Those that the treaties of the catalogue look at as evidence. */
    static List<HumanRights> of(Catalogue catalogue, Profile profile, Optional<Entry> entry, LocalDate asOf) {
        Map<String, String> titles = new LinkedHashMap<>();
        catalogue.instruments().forEach(treaty -> treaty.joining().humanRights().forEach(titles::putIfAbsent));
        return titles.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue(), profile, entry, asOf))
                .toList();
    }

    private static HumanRights of(String treaty, String title, Profile profile, Optional<Entry> entry, LocalDate asOf) {
        Standing stated = profile.standing(treaty).on(asOf);
        if (stated.state() != Standing.State.UNKNOWN) {
            String source = profile.sources().containsKey(stated.source())
                    ? profile.sources().get(stated.source()).shortTitle()
                    : "";
            return new HumanRights(
                    treaty,
                    title,
                    RegisterState.of(stated.state()),
                    source.isEmpty() ? "profile" : "profile: " + source);
        }
        return entry.flatMap(one -> one.value(treaty))
                .map(item -> new HumanRights(treaty, title, item.state(), "register, as of " + item.asOf()))
                .orElse(new HumanRights(treaty, title, RegisterState.UNKNOWN, ""));
    }
}
