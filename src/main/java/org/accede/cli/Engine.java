package org.accede.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.catalogue.Catalogue;
import org.accede.finding.Findings;
import org.accede.profile.ProfileReader;
import org.accede.rules.Assessor;
import org.accede.rules.CatalogueFiles;
import org.accede.rules.RuleBase;
import org.accede.rules.RuleFiles;

/** Catalogue and rules for one call: the built-in ones, or a user's own. */
final class Engine {

    private final CatalogueFiles.Loaded loaded;
    private final Optional<Path> rules;

    private Engine(CatalogueFiles.Loaded loaded, Optional<Path> rules) {
        this.loaded = loaded;
        this.rules = rules;
    }

    static Engine of(Optional<Path> rules, PrintStream messages) {
        if (rules.isEmpty()) {
            return new Engine(CatalogueFiles.builtIn(), rules);
        }
        if (!Files.isDirectory(rules.get())) {
            throw new UsageException("--rules names no folder: " + rules.get());
        }
        messages.println("Rules are programs: they can do all that you can do on this machine. Use only rules that you trust.");
        return new Engine(CatalogueFiles.fromFolder(rules.get()), rules);
    }

    Catalogue catalogue() {
        return loaded.catalogue();
    }

    Findings assess(Path profile, LocalDate asOf) {
        RuleBase base = rules.map(folder -> RuleBase.compile(RuleFiles.drl(folder), loaded.rulesDigest()))
                .orElseGet(() -> RuleBase.builtIn(loaded.rulesDigest()));
        return new Assessor(base, loaded.catalogue(), loaded.catalogueDigest())
                .assess(ProfileReader.read(profile, loaded.catalogue()), asOf);
    }
}
