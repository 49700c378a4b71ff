package org.accede.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.checklist.Checklist;
import org.accede.concern.Concern;
import org.accede.crosswalk.Crosswalk;
import org.accede.finding.Findings;
import org.accede.profile.Bills;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.profile.Standing;
import org.accede.readiness.Readiness;
import org.accede.register.Register;
import org.accede.register.RegisterReader;
import org.accede.rules.Assessor;
import org.accede.rules.CatalogueFiles;
import org.accede.rules.ChecklistPlanner;
import org.accede.rules.Planner;
import org.accede.rules.RuleBase;
import org.accede.rules.RuleFiles;

/** Catalogue and rules for one call: the built-in ones, or a user's own. */
final class Engine {

    private final CatalogueFiles.Loaded loaded;
    private final Optional<Path> rules;
    private final Path registerFile;
    private RuleBase base;
    private Register register;

    private Engine(CatalogueFiles.Loaded loaded, Optional<Path> rules, Path registerFile) {
        this.loaded = loaded;
        this.rules = rules;
        this.registerFile = registerFile;
    }

    static Engine of(Optional<Path> rules, Path registerFile, PrintStream messages) {
        if (rules.isEmpty()) {
            return new Engine(CatalogueFiles.builtIn(), rules, registerFile);
        }
        if (!Files.isDirectory(rules.get())) {
            throw new UsageException("--rules names no folder: " + rules.get());
        }
        messages.println(
                "Rules are programs: they can do all that you can do on this machine. Use only rules that you trust.");
        return new Engine(CatalogueFiles.fromFolder(rules.get()), rules, registerFile);
    }

    Catalogue catalogue() {
        return loaded.catalogue();
    }

    Crosswalk crosswalk() {
        return loaded.crosswalk();
    }

    List<Concern> concerns() {
        return loaded.concerns();
    }

    /** The status of all States; read when it is first asked for. */
    Register register() {
        if (register == null) {
            register = RegisterReader.readIfThere(registerFile);
        }
        return register;
    }

    Profile profile(Path profile) {
        return ProfileReader.read(profile, loaded.catalogue());
    }

    Findings assess(Path profile, LocalDate asOf) {
        return assess(profile(profile), asOf);
    }

    /** Assesses a profile; where it does not say where the country stands, the register does. */
    Findings assess(Profile profile, LocalDate asOf) {
        return new Assessor(base(), loaded.catalogue(), loaded.catalogueDigest()).assess(withStatus(profile), asOf);
    }

    /** The way to the treaties; bills are assessed a second time, as law. */
    Readiness plan(Profile profile, LocalDate asOf, Optional<LocalDate> deposit, List<String> instruments) {
        Optional<Findings> withBills =
                Bills.any(profile) ? Optional.of(assess(Bills.enacted(profile), asOf)) : Optional.empty();
        return Planner.plan(base(), assess(profile, asOf), profile, withBills, register(), deposit, instruments);
    }

    /** All that is to be done to join one treaty. */
    Checklist checklist(Profile profile, LocalDate asOf, Optional<LocalDate> deposit, String instrument) {
        Findings findings = assess(profile, asOf);
        Optional<Findings> enacted =
                Bills.any(profile) ? Optional.of(assess(Bills.enacted(profile), asOf)) : Optional.empty();
        Readiness way = Planner.plan(base(), findings, profile, enacted, register(), deposit, List.of(instrument));
        return ChecklistPlanner.plan(base(), findings, enacted, way.parts().get(0), loaded.texts());
    }

    private RuleBase base() {
        if (base == null) {
            base = rules.map(folder -> RuleBase.compile(RuleFiles.drl(folder), loaded.rulesDigest()))
                    .orElseGet(() -> RuleBase.builtIn(loaded.rulesDigest()));
        }
        return base;
    }

    private Profile withStatus(Profile profile) {
        List<String> instruments =
                loaded.catalogue().instruments().stream().map(Instrument::id).toList();
        boolean silent =
                instruments.stream().anyMatch(id -> profile.standing(id).state() == Standing.State.UNKNOWN);
        if (!silent || profile.constructed()) {
            return profile;
        }
        Map<String, Standing> known = new LinkedHashMap<>();
        register()
                .entry(profile.iso3())
                .ifPresent(entry ->
                        instruments.forEach(id -> entry.standing(id).ifPresent(standing -> known.put(id, standing))));
        return profile.withStatus(known);
    }
}
