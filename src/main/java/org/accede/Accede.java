package org.accede;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accede.assessment.Assessor;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.CatalogueBundle;
import org.accede.checklist.DraftText;
import org.accede.checklist.DraftTextReader;
import org.accede.concern.Concern;
import org.accede.concern.ConcernReader;
import org.accede.crosswalk.Crosswalk;
import org.accede.crosswalk.CrosswalkReader;
import org.accede.engine.RuleBase;
import org.accede.input.Problems;
import org.accede.input.RuleFiles;
import org.accede.input.UsageException;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.register.Entry;
import org.accede.register.Register;
import org.accede.register.RegisterFile;

/**
 * What each cybercrime treaty still asks of a country's law: rules and catalogue, and the profiles that they are applied to.
 *
 * <pre>{@code
 * Accede accede = Accede.builtIn();
 * Dossier kenya = accede.dossier("KEN", LocalDate.of(2026, 11, 29));
 * kenya.finding("BC-2").word();                       // CURABLE
 * }</pre>
 *
 * <p>Rules, catalogue and register are read when they are first needed, and once. Safe for use by several threads.
 */
public final class Accede {

    private final CatalogueBundle.Loaded loaded;
    private final Optional<Path> rules;
    private final Countries countries;
    private final Lazy<RuleBase> base = new Lazy<>(this::readRules);
    private final Lazy<Assessor> assessor = new Lazy<>(this::makeAssessor);
    private final RegisterFile register;
    private final Lazy<Crosswalk> crosswalk = new Lazy<>(this::readCrosswalk);
    private final Lazy<List<Concern>> concerns = new Lazy<>(this::readConcerns);
    private final Lazy<List<DraftText>> texts = new Lazy<>(this::readTexts);

    private Accede(CatalogueBundle.Loaded loaded, Optional<Path> rules, Countries countries) {
        this.loaded = loaded;
        this.rules = rules;
        this.countries = countries;
        this.register = new RegisterFile(countries.register());
    }

    /** With the rules that ship, and the profiles of {@code countries/} below the working directory. */
    public static Accede builtIn() {
        return new Accede(CatalogueBundle.builtIn(), Optional.empty(), Countries.in(Path.of("countries")));
    }

    /**
     * With rules of one's own. They are programs and can do what this process can: use only rules that you trust.
     *
     * @param folder with YAML and DRL, built as {@code rules/} is
     * @throws UsageException if there is no such folder
     * @throws org.accede.input.InvalidDocumentException if something in it does not hold together
     */
    public static Accede withRules(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("--rules names no folder: " + folder);
        }
        return new Accede(CatalogueBundle.fromFolder(folder), Optional.of(folder), Countries.in(Path.of("countries")));
    }

    /** The same with profiles and register of another folder. */
    public Accede withCountries(Path folder) {
        return new Accede(loaded, rules, Countries.in(folder));
    }

    /** What the treaties ask, and every question that answers it. */
    public Catalogue catalogue() {
        return loaded.catalogue();
    }

    /** The profiles at hand. */
    public Countries countries() {
        return countries;
    }

    /** How what one treaty asks stands to what another asks. */
    public Crosswalk crosswalk() {
        return crosswalk.get();
    }

    /** What critics said of the treaties, always as theirs. */
    public List<Concern> concerns() {
        return concerns.get();
    }

    /** The status of all States; it knows nothing where there is no such file. */
    public Register register() {
        return register.whole();
    }

    /** The same, of which nothing is asked but the entry of one State: that is read sooner. */
    public Register register(String iso3) {
        return register.of(iso3);
    }

    /**
     * The profile of a country.
     *
     * @param country an ISO code, or the name of a file in the folder of profiles, or a path
     * @throws UsageException if there is none
     * @throws org.accede.input.InvalidDocumentException saying everything that is wrong with it
     */
    public Profile profile(String country) {
        return ProfileReader.read(countries.find(country), catalogue());
    }

    /**
     * The profile of a country, or one in which nobody has answered anything, for a State or organization that only the register knows.
     *
     * @throws UsageException if neither knows it
     */
    public Profile profileOrEmpty(String country) {
        return countries
                .findIfThere(country)
                .map(file -> ProfileReader.read(file, catalogue()))
                .or(() -> register()
                        .entry(country)
                        .map(entry -> Profile.empty(entry.iso3(), entry.name(), entry.organization())))
                .orElseThrow(() -> new UsageException(unknown(country)));
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

    /** What can be said of a country on a day, as the command line says it. The country as for {@link #profile}. */
    public Dossier dossier(String country, LocalDate asOf) {
        return dossier(profileOrEmpty(country), asOf);
    }

    /** The same of a profile that is at hand. */
    public Dossier dossier(Profile profile, LocalDate asOf) {
        return new Dossier(this, profile, asOf);
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

    private RuleBase readRules() {
        return rules.map(folder -> RuleBase.compile(RuleFiles.drl(folder), loaded.rulesDigest()))
                .orElseGet(() -> RuleBase.builtIn(loaded.rulesDigest()));
    }

    private Assessor makeAssessor() {
        return new Assessor(rules(), catalogue(), loaded.catalogueDigest());
    }

    private Crosswalk readCrosswalk() {
        return CrosswalkReader.read(loaded.files(), catalogue());
    }

    private List<Concern> readConcerns() {
        return ConcernReader.read(loaded.files(), catalogue());
    }

    private List<DraftText> readTexts() {
        return DraftTextReader.read(loaded.files(), catalogue());
    }
}
