package org.accede;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.assessment.Assessor;
import org.accede.assessment.Settled;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.CatalogueBundle;
import org.accede.checklist.ChecklistPlanner;
import org.accede.checklist.draft.DraftText;
import org.accede.checklist.draft.DraftTextReader;
import org.accede.checklist.table.TaskTable;
import org.accede.checklist.table.TaskTableReader;
import org.accede.compare.Comparison;
import org.accede.concern.Concern;
import org.accede.concern.ConcernReader;
import org.accede.cooperation.Cooperation;
import org.accede.cooperation.CooperationPlanner;
import org.accede.cooperation.CooperationTable;
import org.accede.cooperation.CooperationTableReader;
import org.accede.cooperation.Law;
import org.accede.crosswalk.Crosswalk;
import org.accede.crosswalk.CrosswalkReader;
import org.accede.engine.RuleBase;
import org.accede.find.Finder;
import org.accede.find.SaidReader;
import org.accede.find.Search;
import org.accede.input.Documents;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.input.RuleFiles;
import org.accede.input.UsageException;
import org.accede.profile.Bill;
import org.accede.profile.BillReader;
import org.accede.profile.LaterLaw;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.profile.Standing;
import org.accede.profile.TimeOfLaw;
import org.accede.register.Entry;
import org.accede.register.Register;
import org.accede.register.RegisterFile;
import org.accede.register.Unanswered;
import org.accede.validate.Validation;
import org.accede.validate.Validator;

/**
 * What each cybercrime treaty still asks of a country's law: rules and catalogue, and the profiles that they are applied to.
 *
 * <pre>{@code
 * Accede accede = Accede.builtIn();
 * Dossier kenya = accede.dossier("KEN", LocalDate.of(2026, 11, 29));
 * kenya.finding("BC-2").word();                       // CURABLE
 * kenya.readiness("budapest").verdict().word();       // NOT_READY
 * }</pre>
 *
 * <p>A treaty goes by its id ({@code budapest}, {@code un}: {@link #catalogue} has all), a requirement or an article by its own ({@code BC-2},
 * {@code UN-7.1}), a day is a day of the calendar without a zone.
 *
 * <p>Three things can go wrong, and each is told in words for whoever has to mend it: a call that names what there is not
 * ({@link UsageException}), a file that is wrong ({@link org.accede.input.InvalidDocumentException}, with every fault of it), and rules that
 * contradict each other or decide nothing ({@link org.accede.engine.RuleFault}).
 *
 * <p>Rules and register are read when they are first needed, and once. Safe for use by several threads.
 */
public final class Accede {

    private static final Path COUNTRIES = Path.of("countries");
    private static final int MOST_CODES = 3;

    private final CatalogueBundle.Loaded loaded;
    private final Countries countries;
    private final RegisterFile register;
    private final Lazy<Map<String, Node>> files;
    private final Lazy<RuleBase> base;
    private final Lazy<Assessor> assessor;
    private final Lazy<Crosswalk> crosswalk;
    private final Lazy<List<Concern>> concerns;
    private final Lazy<Finder> finder;
    private final Lazy<List<DraftText>> texts;
    private final Lazy<TaskTable> tasks;
    private final Lazy<ChecklistPlanner> planner;
    private final Lazy<CooperationTable> cooperation;

    private Accede(CatalogueBundle.Loaded loaded, Supplier<RuleBase> rules, Countries countries) {
        this.loaded = loaded;
        this.countries = countries;
        this.register = new RegisterFile(countries.register());
        this.files = new Lazy<>(loaded.trees());
        this.base = new Lazy<>(rules);
        this.assessor = new Lazy<>(this::makeAssessor);
        this.crosswalk = new Lazy<>(this::readCrosswalk);
        this.concerns = new Lazy<>(this::readConcerns);
        this.finder = new Lazy<>(this::makeFinder);
        this.texts = new Lazy<>(this::readTexts);
        this.tasks = new Lazy<>(this::readTasks);
        this.planner = new Lazy<>(this::makePlanner);
        this.cooperation = new Lazy<>(() -> CooperationTableReader.read(files.get(), catalogue()));
    }

    /** The same rules, read once for both. */
    private Accede(Accede other, Countries countries) {
        this.loaded = other.loaded;
        this.countries = countries;
        this.register = new RegisterFile(countries.register());
        this.files = other.files;
        this.base = other.base;
        this.assessor = other.assessor;
        this.crosswalk = other.crosswalk;
        this.concerns = other.concerns;
        this.finder = other.finder;
        this.texts = other.texts;
        this.tasks = other.tasks;
        this.planner = other.planner;
        this.cooperation = other.cooperation;
    }

    /** With the rules that ship, and the profiles of {@code countries/} below the working directory; {@link #withCountries} for others. */
    public static Accede builtIn() {
        CatalogueBundle.Loaded loaded = CatalogueBundle.builtIn();
        return new Accede(loaded, () -> RuleBase.builtIn(loaded.rulesDigest()), new Countries(COUNTRIES));
    }

    /**
     * With rules of one's own. They are programs and can do what this process can: use only rules that you trust. What they ask is read at
     * once; the rules themselves are compiled, which takes some seconds, when something is first assessed.
     *
     * @param folder with YAML and DRL, built as {@code rules/} is
     * @throws UsageException if there is no such folder
     * @throws org.accede.input.InvalidDocumentException if something in it does not hold together; later, if a rule does not compile
     */
    public static Accede withRules(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("There is no folder " + folder + " to take rules from.");
        }
        CatalogueBundle.Loaded loaded = CatalogueBundle.fromFolder(folder);
        return new Accede(
                loaded, () -> RuleBase.compile(RuleFiles.drl(folder), loaded.rulesDigest()), new Countries(COUNTRIES));
    }

    /**
     * The same with profiles and register of another folder. Rules that were compiled for the one need not be compiled for the other.
     *
     * @param folder with {@code <name>.json} for each country, and {@code register.json}; nothing is known of any country if there is none
     */
    public Accede withCountries(Path folder) {
        return new Accede(this, new Countries(folder));
    }

    /** Begins to load the rules beside all else, for a caller who is about to assess and has something to read before. */
    public Accede loadRulesAhead() {
        base.ahead();
        return this;
    }

    /** Loads the rules on joining too, in a thread of their own: whoever shows a brief soon does not wait for them then. */
    public void loadRulesOnJoiningAhead() {
        Thread loads = new Thread(() -> {
            try {
                base.get().planning();
            } catch (RuntimeException e) {
                // Whoever needs them is told.
            }
        });
        loads.setDaemon(true);
        loads.start();
    }

    /** What the treaties ask, and every question that answers it. */
    public Catalogue catalogue() {
        return loaded.catalogue();
    }

    /** How what one treaty asks stands to what another asks. */
    public Crosswalk crosswalk() {
        return crosswalk.get();
    }

    /** What critics said of the treaties, always as theirs. */
    public List<Concern> concerns() {
        return concerns.get();
    }

    /**
     * Questions, conditions, articles and filings by everyday words: {@code Interpol}, {@code 30 days}, {@code hacking}.
     *
     * @param most how many of the best are wanted
     */
    public Search find(String words, int most) {
        return finder.get().find(words, most);
    }

    /** The status of all States, from {@link #registerFile}; it knows nothing where there is no such file. */
    public Register register() {
        return register.whole();
    }

    /** The same, of which nothing is asked but the entry of one State: that is read sooner. */
    public Register register(String iso3) {
        return register.of(iso3);
    }

    /** Where the register is looked for: beside the profiles. */
    public Path registerFile() {
        return countries.register();
    }

    /** The names of all profiles in the folder of profiles, constructed ones among them, in alphabetical order. {@link #profile} takes each. */
    public List<String> countries() {
        return countries.names();
    }

    /**
     * The file of a bill.
     *
     * @param bill the name of a file in the folder {@code bills} beside the profiles, in capitals or not, or a path
     * @throws UsageException if there is none
     */
    public Path billFile(String bill) {
        Countries bills = countries.bills();
        Path file = bills.find(bill).orElseThrow(() -> bills.unknown(bill));
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no bill " + bill + ".");
        }
        return file;
    }

    /**
     * The profile of a country.
     *
     * @param country an ISO code or another name of a file in the folder of profiles, in capitals or not, or a path
     * @throws UsageException if there is none
     * @throws org.accede.input.InvalidDocumentException saying everything that is wrong with it
     */
    public Profile profile(String country) {
        return profileIfThere(country).orElseThrow(() -> countries.unknown(country));
    }

    /**
     * The profile of a country; empty if no file in the folder of profiles has that name.
     *
     * @param country as for {@link #profile}
     * @throws org.accede.input.InvalidDocumentException saying everything that is wrong with it, or that a path leads nowhere
     */
    public Optional<Profile> profileIfThere(String country) {
        return countries.find(country).map(file -> ProfileReader.read(file, catalogue())
                .called(country));
    }

    /**
     * The file that holds the profile of a country; empty if no file in the folder of profiles has that name.
     *
     * @param country as for {@link #profile}
     */
    public Optional<Path> profileFile(String country) {
        return countries.find(country);
    }

    /**
     * The profile of a country, or one in which nobody has answered anything, for a State or organization that only the register knows.
     *
     * @param country as for {@link #profile}, or a code of the register
     * @throws UsageException if neither knows it
     * @throws org.accede.input.InvalidDocumentException saying everything that is wrong with the profile
     */
    public Profile profileOrEmpty(String country) {
        return profileIfThere(country)
                .or(() -> register().entry(country).map(entry -> Unanswered.of(entry, register(), catalogue())))
                .orElseThrow(() -> new UsageException(unknown(country)));
    }

    /**
     * A profile to begin with, in which nobody has answered anything.
     *
     * @param iso3 the code of the country, in capitals or not
     * @param name of the country; empty for the one by which the register knows it
     * @throws UsageException if it is no code, or one that the register does not know and without a name
     */
    public Profile newProfile(String iso3, Optional<String> name) {
        String code = iso3.toUpperCase(Locale.ROOT);
        Map<String, Entry> entries = register().entries();
        boolean isCode = code.matches("[A-Z]{3}");
        if (!isCode || name.isEmpty() && !entries.containsKey(code)) {
            throw new UsageException((isCode
                            ? "The register knows no country " + code
                            : "'" + iso3 + "' is no ISO code of three letters")
                    + ". "
                    + perhaps(iso3, entries)
                    + (isCode
                            ? "For a country that is not in it, give its name too: --name NAME."
                            : "'accede status' shows all codes."));
        }
        Optional<Entry> entry = Optional.ofNullable(entries.get(code));
        return Profile.empty(
                code,
                name.orElseGet(() -> entry.orElseThrow().name()),
                entry.map(Entry::organization).orElse(false));
    }

    /** Codes of the register that are written nearly so, or whose country is named so. */
    private static String perhaps(String written, Map<String, Entry> entries) {
        List<String> named = entries.values().stream()
                .filter(entry -> entry.name().equalsIgnoreCase(written))
                .map(Entry::iso3)
                .toList();
        List<String> codes = named.isEmpty()
                ? Problems.nearest(written.toUpperCase(Locale.ROOT), entries.keySet(), MOST_CODES)
                : named;
        return codes.isEmpty()
                ? ""
                : "Did you mean "
                        + codes.stream()
                                .map(code -> code + " (" + entries.get(code).name() + ")")
                                .collect(Collectors.joining(" or "))
                        + "? ";
    }

    private String unknown(String country) {
        Map<String, Entry> entries = register().entries();
        return "There is neither a profile '" + country + "' nor such a code in the register. "
                + Problems.nearest(country.toUpperCase(Locale.ROOT), entries.keySet())
                        .map(code -> "Did you mean " + code + " ("
                                + entries.get(code).name() + ")? ")
                        .orElse("")
                + "'accede status' shows all codes. A path to a profile works too.";
    }

    /**
     * What there is to say of a profile beyond errors: what weakens it, and how far its answers have come.
     *
     * @param country as for {@link #profile}
     * @param asOf the day on which the law is looked at
     * @throws UsageException if there is none
     * @throws org.accede.input.InvalidDocumentException saying everything that is wrong with it
     */
    public Validation validate(String country, LocalDate asOf) {
        Path file = countries.find(country).orElseThrow(() -> countries.unknown(country));
        return validate(Documents.readWithComments(file), asOf);
    }

    /**
     * The same of a profile that comes in from elsewhere.
     *
     * @param name that stands in place of a file in every message
     * @throws org.accede.input.InvalidDocumentException saying everything that is wrong with it
     */
    public Validation validate(InputStream in, String name, LocalDate asOf) {
        return validate(Documents.readWithComments(in, name), asOf);
    }

    private Validation validate(Documents.Document document, LocalDate asOf) {
        Optional<String> country = BillReader.country(document.tree());
        return country.isPresent() ? validateBill(document, country.get(), asOf) : validateProfile(document, asOf);
    }

    private Validation validateBill(Documents.Document document, String country, LocalDate asOf) {
        Profile law = profileOrEmpty(country);
        Bill bill = BillReader.read(document.tree(), law, catalogue());
        Profile alone = LaterLaw.at(
                TimeOfLaw.WITH_THE_BILLS,
                Profile.empty(law.iso3(), law.name(), false).with(bill));
        Dossier together = dossier(law, asOf).with(bill);
        return Validator.validate(
                bill,
                dossier(alone, asOf).findings(),
                together.withBills().orElseGet(together::findings),
                document.tree());
    }

    private Validation validateProfile(Documents.Document document, LocalDate asOf) {
        Profile profile = ProfileReader.read(document.tree(), document.digest(), catalogue());
        return Validator.validate(dossier(profile, asOf).findings(), document.tree());
    }

    /**
     * What can be said of a country on a day, as the command line says it: where the profile does not say where a real country stands
     * before a treaty, the register does.
     *
     * @param country as for {@link #profileOrEmpty}
     * @param asOf the day on which the law is looked at: what commences later is not in force
     * @throws UsageException if nobody knows the country
     * @throws org.accede.input.InvalidDocumentException saying everything that is wrong with its profile
     */
    public Dossier dossier(String country, LocalDate asOf) {
        return dossier(profileOrEmpty(country), asOf);
    }

    /** The same of a profile that is at hand, such as one that was never saved. */
    public Dossier dossier(Profile profile, LocalDate asOf) {
        return new Dossier(this, profile, asOf);
    }

    /**
     * Countries side by side, article by article, in alphabetical order and without a score.
     *
     * @param dossiers two or more, all on the same day
     * @param instruments ids of the treaties; empty for all
     * @param onlyDiffering whether articles are left out on which the countries do not differ
     * @throws IllegalArgumentException if they are fewer than two, or of different days
     */
    public Comparison compare(List<Dossier> dossiers, List<String> instruments, boolean onlyDiffering) {
        return Comparison.of(dossiers.stream().map(Dossier::findings).toList(), instruments, onlyDiffering);
    }

    /**
     * What two laws say of a request by one State to the other: what both punish, bases, powers, grounds of refusal, channels, and what to ask.
     *
     * @throws IllegalArgumentException if they are of different days
     */
    public Cooperation cooperation(Dossier asking, Dossier asked) {
        if (!asking.asOf().equals(asked.asOf())) {
            throw new IllegalArgumentException("both laws are looked at on one day");
        }
        Cooperation now = cooperation(asking, asked, TimeOfLaw.AS_IT_STANDS);
        return now.beside(Stream.of(TimeOfLaw.ONCE_COMMENCED, TimeOfLaw.WITH_THE_BILLS)
                .filter(time -> Stream.of(asking, asked).anyMatch(dossier -> LaterLaw.differs(dossier.profile(), time)))
                .map(time -> new Cooperation.Later(time, cooperation(asking, asked, time)))
                .toList());
    }

    private Cooperation cooperation(Dossier asking, Dossier asked, TimeOfLaw time) {
        return CooperationPlanner.plan(
                rules(),
                catalogue(),
                loaded.catalogueDigest(),
                cooperation.get(),
                law(asking, time),
                law(asked, time),
                asking.asOf());
    }

    /** With where the State stands towards treaties that the catalogue does not have, as far as the register knows it. */
    private Law law(Dossier dossier, TimeOfLaw time) {
        Settled settled = dossier.settled(time);
        Profile profile = settled.profile();
        Map<String, Standing> others = new LinkedHashMap<>();
        if (!profile.constructed()) {
            register(profile.iso3()).entry(profile.iso3()).ifPresent(entry -> cooperation.get().treaties().stream()
                    .filter(treaty -> !treaty.isKnown())
                    .forEach(treaty -> entry.standing(treaty.treaty())
                            .ifPresent(standing -> others.put(treaty.treaty(), standing.on(dossier.asOf())))));
        }
        return new Law(profile.withStatus(others), settled.answers(), settled.conditions(), settled.looked());
    }

    Assessor assessor() {
        return assessor.get();
    }

    RuleBase rules() {
        return base.get();
    }

    List<DraftText> texts() {
        return texts.get();
    }

    TaskTable tasks() {
        return tasks.get();
    }

    ChecklistPlanner planner() {
        return planner.get();
    }

    private Assessor makeAssessor() {
        return new Assessor(this::rules, catalogue(), this::crosswalk, loaded.catalogueDigest());
    }

    private Crosswalk readCrosswalk() {
        return CrosswalkReader.read(files.get(), catalogue());
    }

    private List<Concern> readConcerns() {
        return ConcernReader.read(files.get(), catalogue());
    }

    private Finder makeFinder() {
        return new Finder(catalogue(), SaidReader.read(files.get(), catalogue()));
    }

    private List<DraftText> readTexts() {
        return DraftTextReader.read(files.get(), catalogue());
    }

    private TaskTable readTasks() {
        return TaskTableReader.read(files.get(), catalogue());
    }

    private ChecklistPlanner makePlanner() {
        return new ChecklistPlanner(rules(), crosswalk(), texts(), tasks());
    }
}
