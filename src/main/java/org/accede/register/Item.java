package org.accede.register;

import java.util.Map;
import java.util.Optional;
import org.accede.profile.Moment;

/**
 * What the register says of one State under one treaty or in one organization.
 *
 * @param key the treaty or organization, such as {@code budapest}, {@code iccpr} or {@code council-of-europe}
 * @param mode how a Party joined
 * @param dates by name: signed, invited, until, deposited, inForce; as precise as they are known
 * @param source the id of a source of the register
 * @param asOf of the source, unless the value has a date of its own
 */
public record Item(
        String key,
        RegisterState state,
        Consent mode,
        Map<String, Moment> dates,
        String source,
        String asOf,
        String note) {

    /** The name of the date of the entry into force. */
    public static final String IN_FORCE = "inForce";

    /** The name of the last day of an invitation. */
    public static final String UNTIL = "until";

    public Optional<Moment> date(String name) {
        return Optional.ofNullable(dates.get(name));
    }
}
