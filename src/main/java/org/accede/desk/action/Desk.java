package org.accede.desk.action;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.desk.store.Check;
import org.accede.desk.store.Held;
import org.accede.desk.store.ProfileStore;
import org.accede.desk.store.Read;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Node;
import org.accede.plan.Step;
import org.accede.profile.BillReader;
import org.accede.profile.Profile;
import org.accede.register.Entry;

/** A folder of profiles, rules, and what was worked out of both last. Safe for use by several threads. */
public final class Desk implements AutoCloseable {

    private static final int KEPT = 32;
    private static final String BILLS = "bills/";

    private final Accede accede;
    private final Path countries;
    private final Supplier<LocalDate> today;
    private final InstantSource clock;
    private final ProfileStore store;
    private final Map<Known, Worked> dossiers = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** Of which state of which file on which day. */
    private record Known(String id, String digest, LocalDate asOf, List<String> bills, boolean asRead) {

        Known(String id, String digest, LocalDate asOf) {
            this(id, digest, asOf, List.of(), false);
        }
    }

    /** A dossier, and what was worked out of it that takes long, by requirement. */
    private record Worked(Dossier dossier, Map<String, List<List<Step>>> remedies) {}

    /**
     * Opens a folder.
     *
     * @param today asked at each request, as a Desk may stand open for days
     * @param clock for what is saved when
     * @throws org.accede.desk.store.Taken if another Desk has it open
     */
    public Desk(Accede accede, Path countries, Supplier<LocalDate> today, InstantSource clock) {
        this.accede = accede.withCountries(countries);
        this.countries = countries;
        this.today = today;
        this.clock = clock;
        this.store = ProfileStore.open(this.accede, countries, Check.asValidate(this.accede, today), clock);
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

    /** Where files are read and changed. */
    public ProfileStore store() {
        return store;
    }

    /** The names of all profiles. */
    public List<String> ids() {
        return store.files().stream()
                .filter(held -> held.kind() == Held.Kind.PROFILE)
                .map(Held::id)
                .toList();
    }

    /** All profiles as they are now, by the names of the countries. */
    public List<CountryFile> all() {
        return ids().stream()
                .map(this::file)
                .sorted(Comparator.comparing(CountryFile::name).thenComparing(CountryFile::id))
                .toList();
    }

    /**
     * A profile as it is now.
     *
     * @throws NotThere if no file of the folder has that name
     */
    public CountryFile file(String id) {
        if (!ids().contains(id)) {
            throw new NotThere(id);
        }
        return new CountryFile(id, store.read(id));
    }

    /**
     * What is to be said of it on a day; worked out once for each state of the file.
     *
     * @throws BrokenFile if it cannot be read
     */
    public Dossier dossier(CountryFile file, LocalDate asOf) {
        return worked(new Known(file.id(), file.read().digest(), asOf), file.profile())
                .dossier();
    }

    /**
     * The same with bills laid over it, or without what nobody but others read.
     *
     * @param bills names of their files without the ending
     * @throws NotThere if there is no such bill for this country
     */
    public Dossier dossier(CountryFile file, List<String> bills, LocalDate asOf, boolean asRead) {
        if (bills.isEmpty() && !asRead) {
            return dossier(file, asOf);
        }
        List<Read> read = bills.stream().map(name -> bill(file, name)).toList();
        Known known = new Known(
                file.id(),
                file.read().digest(),
                asOf,
                read.stream().map(Read::digest).toList(),
                asRead);
        return worked(known, () -> laidOver(file, read, asOf, asRead)).dossier();
    }

    private Dossier laidOver(CountryFile file, List<Read> bills, LocalDate asOf, boolean asRead) {
        Dossier law = accede.dossier(file.profile(), asOf);
        Dossier with = asRead ? law.asRead() : law;
        for (Read bill : bills) {
            Node tree = Documents.parseWithComments(bill.text(), bill.held().id() + ".json");
            with = with.with(BillReader.read(tree, file.profile(), accede.catalogue()));
        }
        return with;
    }

    /** The names of the bills for a country that can be read. */
    public List<String> bills(CountryFile file) {
        return store.files().stream()
                .filter(held -> held.kind() == Held.Kind.BILL)
                .filter(held -> isFor(file, store.read(held.id())))
                .map(held -> held.id().substring(BILLS.length()))
                .toList();
    }

    /**
     * A bill for a country.
     *
     * @param name of its file without the ending
     * @throws NotThere if there is none
     */
    public Read bill(CountryFile file, String name) {
        return store.files().stream()
                .filter(held -> held.id().equals(BILLS + name))
                .map(held -> store.read(held.id()))
                .filter(read -> isFor(file, read))
                .findFirst()
                .orElseThrow(() -> new NotThere(BILLS + name));
    }

    private static boolean isFor(CountryFile file, Read bill) {
        try {
            return BillReader.country(
                            Documents.parseWithComments(bill.text(), bill.held().id() + ".json"))
                    .equals(file.profileIfRead().map(Profile::iso3));
        } catch (InvalidDocumentException e) {
            return false;
        }
    }

    /** What is to be said of a State of which nobody has answered anything: what the register knows, and how it can join. */
    public Dossier dossierOfNobody(Entry entry, LocalDate asOf) {
        Profile nobody = Profile.empty(entry.iso3(), entry.name(), entry.organization());
        return worked(new Known(entry.iso3(), "", asOf), nobody).dossier();
    }

    private Worked worked(Known known, Profile profile) {
        return worked(known, () -> accede.dossier(profile, known.asOf()));
    }

    private Worked worked(Known known, Supplier<Dossier> dossier) {
        synchronized (dossiers) {
            Worked worked = dossiers.computeIfAbsent(known, any -> new Worked(dossier.get(), new LinkedHashMap<>()));
            if (dossiers.size() > KEPT) {
                dossiers.remove(dossiers.keySet().iterator().next());
            }
            return worked;
        }
    }

    /** The same if it was worked out already: a page that can do without does not wait. */
    public Optional<Dossier> known(CountryFile file, LocalDate asOf) {
        synchronized (dossiers) {
            return Optional.ofNullable(
                            dossiers.get(new Known(file.id(), file.read().digest(), asOf)))
                    .map(Worked::dossier)
                    .filter(Dossier::isAssessed);
        }
    }

    /** The smallest sets of answers that would close a verdict at met, tried by the rules; once for each state of the file. */
    public List<List<Step>> remedies(CountryFile file, LocalDate asOf, String requirement) {
        Worked worked = worked(new Known(file.id(), file.read().digest(), asOf), file.profile());
        synchronized (worked.remedies()) {
            return worked.remedies().computeIfAbsent(requirement, worked.dossier()::remedies);
        }
    }

    /** The same, where they were tried before. */
    public Optional<List<List<Step>>> remediesIfKnown(CountryFile file, LocalDate asOf, String requirement) {
        Worked worked = worked(new Known(file.id(), file.read().digest(), asOf), file.profile());
        synchronized (worked.remedies()) {
            return Optional.ofNullable(worked.remedies().get(requirement));
        }
    }

    /** Works out beside all else how every profile stands today, so that the first page can say it. */
    public void prepare() {
        Thread beside = new Thread(() -> all().stream()
                .filter(file -> file.profileIfRead().isPresent())
                .forEach(file -> dossier(file, today()).findings()));
        beside.setDaemon(true);
        beside.start();
    }

    @Override
    public void close() {
        store.close();
    }
}
