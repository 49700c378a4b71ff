package org.accede.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The status of all States and organizations, with sources.
 *
 * @param compiled the day on which it was put together
 * @param headings what its values are about, by key; treaties of the catalogue have their titles there
 * @param entries by ISO code
 * @param digest of the file; {@link #EXCERPT} if this is not all of it
 */
public record Register(
        String compiled,
        String note,
        Map<String, Heading> headings,
        Map<String, Origin> origins,
        Map<String, Entry> entries,
        String digest) {

    /** A register that knows nothing. */
    public static final Register NONE = new Register("", "", Map.of(), Map.of(), Map.of(), "none");

    /** In place of a fingerprint: no report names a part of the register as what it was made from. */
    static final String EXCERPT = "excerpt";

    public Optional<Entry> entry(String iso3) {
        return Optional.ofNullable(entries.get(iso3.toUpperCase(Locale.ROOT)));
    }

    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    public Origin origin(Item item) {
        return origins.get(item.source());
    }
}
