package org.accede.register;

import java.util.Map;
import java.util.Optional;
import org.accede.profile.Moment;

/**
 * What the register says of one State under one treaty or in one organization.
 *
 * @param key the treaty or organization, such as {@code budapest}, {@code iccpr} or {@code council-of-europe}
 * @param state a word such as party, signed, invited, none, yes, no, former
 * @param mode how a Party joined: ratification (acceptance and approval too) or accession; empty if it is not known
 * @param dates by name: signed, invited, until, deposited, inForce; as precise as they are known
 * @param source the id of a source of the register
 * @param asOf of the source, unless the value has a date of its own
 */
public record Item(
        String key, String state, String mode, Map<String, Moment> dates, String source, String asOf, String note) {

    public Optional<Moment> date(String name) {
        return Optional.ofNullable(dates.get(name));
    }
}
