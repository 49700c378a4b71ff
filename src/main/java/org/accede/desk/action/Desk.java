package org.accede.desk.action;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.desk.store.Check;
import org.accede.desk.store.Held;
import org.accede.desk.store.ProfileStore;
import org.accede.desk.store.Read;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Node;
import org.accede.next.Effect;
import org.accede.plan.Step;
import org.accede.profile.Bill;
import org.accede.profile.BillReader;
import org.accede.profile.Profile;
import org.accede.register.Entry;
import org.accede.register.Unanswered;
import org.accede.validate.Validator;
import org.accede.validate.Warning;

/** A folder of profiles, rules, and what was worked out of both last. Safe for use by several threads. */
public final class Desk implements AutoCloseable {

    private static final int KEPT = 32;
    private static final String BILLS = "bills/";

    private final Accede accede;
    private final Path countries;
    private final Supplier<LocalDate> today;
    private final InstantSource clock;
    private final ProfileStore store;
    private final Uploads uploads = new Uploads();
    private final Set<String> waiting;
    private final ExecutorService beside = Executors.newSingleThreadExecutor(Desk::daemon);
    private final AtomicBoolean toPrepare = new AtomicBoolean();
    private final Map<Known, Worked> dossiers = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** Of which state of which file on which day. */
    private record Known(String id, String digest, LocalDate asOf, List<String> bills, boolean asRead) {

        Known(String id, String digest, LocalDate asOf) {
            this(id, digest, asOf, List.of(), false);
        }
    }

    /** A dossier, and what was worked out of it that takes long, by requirement. */
    private record Worked(
            Dossier dossier,
            Map<String, List<List<Step>>> remedies,
            Map<OpenQuestion, List<Effect>> effects,
            Map<String, Object> more) {}

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
        this.waiting = new CopyOnWriteArraySet<>(ids());
        this.waiting.removeIf(id -> store.unfinished(id).isEmpty());
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

    /** The ids of profiles with a change that was not finished when a Desk ended. */
    public List<String> unfinished() {
        waiting.removeIf(id -> !ids().contains(id) || store.unfinished(id).isEmpty());
        return List.copyOf(waiting);
    }

    /** What somebody sent and has not taken yet. */
    public Uploads uploads() {
        return uploads;
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
        Profile nobody = Unanswered.of(entry, accede.register(), accede.catalogue());
        return worked(new Known(entry.iso3(), "", asOf), nobody).dossier();
    }

    private Worked worked(Known known, Profile profile) {
        return worked(known, () -> accede.dossier(profile, known.asOf()));
    }

    private Worked worked(Known known, Supplier<Dossier> dossier) {
        synchronized (dossiers) {
            Worked worked = dossiers.computeIfAbsent(
                    known,
                    any -> new Worked(
                            dossier.get(),
                            new LinkedHashMap<>(),
                            new ConcurrentHashMap<>(),
                            new ConcurrentHashMap<>()));
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

    /** What takes long to be made of a dossier; made once for each state of the file. @param what of which type and of what */
    public <T> T once(CountryFile file, LocalDate asOf, String what, Class<T> type, Function<Dossier, T> make) {
        Worked worked = worked(new Known(file.id(), file.read().digest(), asOf), file.profile());
        return type.cast(
                worked.more().computeIfAbsent(type.getName() + " " + what, any -> make.apply(worked.dossier())));
    }

    /** The law with each of the bills of the country that lie beside the profile, by the ids of their files. */
    public Map<String, Findings> withEachBill(CountryFile file, LocalDate asOf) {
        Map<String, Findings> laws = new LinkedHashMap<>();
        for (String id : billFiles(file)) {
            Read read = store.read(id);
            read.bill()
                    .ifPresent(bill ->
                            laws.put(id, once(file, asOf, read.digest(), Findings.class, law -> with(law, bill))));
        }
        return laws;
    }

    /** The ids of the files of bills for the country of a profile. */
    public List<String> billFiles(CountryFile file) {
        return bills(file).stream().map(BILLS::concat).toList();
    }

    private static Findings with(Dossier law, Bill bill) {
        Dossier with = law.with(bill);
        return with.withBills().orElseGet(with::findings);
    }

    /** What each answer to a question would do, tried by the rules; once for each state of the file. */
    public List<Effect> effects(CountryFile file, LocalDate asOf, OpenQuestion question) {
        Worked worked = worked(new Known(file.id(), file.read().digest(), asOf), file.profile());
        return worked.effects().computeIfAbsent(question, worked.dossier()::effects);
    }

    /** The same, where it was tried before. */
    public Optional<List<Effect>> effectsIfKnown(CountryFile file, LocalDate asOf, OpenQuestion question) {
        Worked worked = worked(new Known(file.id(), file.read().digest(), asOf), file.profile());
        return Optional.ofNullable(worked.effects().get(question));
    }

    /** Tries others beside all else, one after the other, as long as the file says what it says. */
    public void tryBeside(CountryFile file, LocalDate asOf, List<OpenQuestion> questions) {
        if (beside.isShutdown()) {
            return;
        }
        questions.forEach(question -> beside.execute(() -> {
            boolean isStill = store.read(file.id()).digest().equals(file.read().digest());
            if (isStill) {
                effects(file, asOf, question);
            }
        }));
    }

    /** What weakens a profile, the gravest first; none where on that day something in it cannot be meant. */
    public List<Warning> warnings(CountryFile file, LocalDate asOf) {
        byte[] text = file.read().text().getBytes(StandardCharsets.UTF_8);
        try {
            return Validator.validate(
                            dossier(file, asOf).findings(),
                            Documents.readWithComments(new ByteArrayInputStream(text), file.id() + ".json")
                                    .tree())
                    .warnings();
        } catch (InvalidDocumentException e) {
            return List.of();
        }
    }

    /** Prepares all once a page was shown: before that, every other country would only keep whoever waits for it waiting. */
    public void prepareAfterAPage() {
        toPrepare.set(true);
    }

    /** Told by whoever shows pages. */
    public void aPageWasShown() {
        if (toPrepare.compareAndSet(true, false)) {
            prepare();
        }
    }

    /** Works out beside all else how every profile stands today, so that the page of all countries can say it. */
    private void prepare() {
        beside.execute(() -> all().stream()
                .filter(file -> file.profileIfRead().isPresent())
                .forEach(file -> dossier(file, today()).findings()));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        beside.shutdownNow();
        store.close();
    }
}
