package org.accede.desk.action;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.input.InvalidDocumentException;
import org.accede.profile.Profile;
import org.accede.register.Entry;

/** A folder of profiles, rules, and what was worked out of both last. Safe for use by several threads. */
public final class Desk {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");
    private static final int KEPT = 32;

    private final Accede accede;
    private final Path countries;
    private final Supplier<LocalDate> today;
    private final InstantSource clock;
    private final Map<Known, Dossier> dossiers = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** Of which state of which file on which day. */
    private record Known(String id, String digest, LocalDate asOf) {}

    /**
     * @param today asked at each request, as a Desk may stand open for days
     * @param clock for what is saved when
     */
    public Desk(Accede accede, Path countries, Supplier<LocalDate> today, InstantSource clock) {
        this.accede = accede.withCountries(countries);
        this.countries = countries;
        this.today = today;
        this.clock = clock;
    }

    public Accede accede() {
        return accede;
    }

    public Path countries() {
        return countries;
    }

    public LocalDate today() {
        return today.get();
    }

    public InstantSource clock() {
        return clock;
    }

    /** The names of all profiles of the folder that an address can name. */
    public List<String> ids() {
        return accede.countries().stream()
                .filter(id -> ID.matcher(id).matches())
                .toList();
    }

    /** All profiles as they are now. */
    public List<Held> all() {
        return ids().stream().map(this::held).toList();
    }

    /**
     * A profile as it is now.
     *
     * @throws NotThere if no file of the folder has that name
     */
    public Held held(String id) {
        if (!ids().contains(id)) {
            throw new NotThere(id);
        }
        Path file = accede.profileFile(id).orElseThrow(() -> new NotThere(id));
        try {
            return new Held(id, file, Optional.of(accede.profile(id)), List.of());
        } catch (InvalidDocumentException e) {
            return new Held(id, file, Optional.empty(), e.problems());
        }
    }

    /**
     * What is to be said of it on a day; worked out once for each state of the file.
     *
     * @throws BrokenFile if it cannot be read
     */
    public Dossier dossier(Held held, LocalDate asOf) {
        Profile profile = held.read();
        Known known = new Known(held.id(), profile.digest(), asOf);
        synchronized (dossiers) {
            Dossier dossier = dossiers.computeIfAbsent(known, any -> accede.dossier(profile, asOf));
            if (dossiers.size() > KEPT) {
                dossiers.remove(dossiers.keySet().iterator().next());
            }
            return dossier;
        }
    }

    /** What is to be said of a State of which nobody has answered anything: what the register knows, and how it can join. */
    public Dossier dossierOfNobody(Entry entry, LocalDate asOf) {
        Known known = new Known(entry.iso3(), "none", asOf);
        synchronized (dossiers) {
            return dossiers.computeIfAbsent(
                    known,
                    any -> accede.dossier(
                            Profile.empty(entry.iso3(), entry.name(), entry.organization()), asOf));
        }
    }

    /** Works out beside all else how every profile stands today, so that the first page can say it. */
    public void prepare() {
        Thread beside = new Thread(
                () -> all().stream().filter(held -> held.profile().isPresent()).forEach(held -> dossier(held, today())
                        .findings()));
        beside.setDaemon(true);
        beside.start();
    }

    /** The same if it was worked out already: a page that can do without does not wait. */
    public Optional<Dossier> known(Held held, LocalDate asOf) {
        synchronized (dossiers) {
            return held.profile()
                    .map(profile -> dossiers.get(new Known(held.id(), profile.digest(), asOf)))
                    .filter(Dossier::isAssessed);
        }
    }
}
