package org.accede;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.accede.catalogue.Catalogue;
import org.accede.concern.Concern;
import org.accede.crosswalk.Crosswalk;
import org.accede.finding.Findings;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.rules.Assessor;
import org.accede.rules.CatalogueFiles;
import org.accede.rules.RuleBase;

/** Rules and catalogue as they ship, loaded once for all tests. */
public final class Shipped {

    public static final Path RULES = Path.of("rules");
    public static final Path COUNTRIES = Path.of("countries");
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static final CatalogueFiles.Loaded LOADED = CatalogueFiles.builtIn();
    private static final Assessor ASSESSOR =
            new Assessor(RuleBase.builtIn(LOADED.rulesDigest()), LOADED.catalogue(), LOADED.catalogueDigest());

    private Shipped() {}

    public static Catalogue catalogue() {
        return LOADED.catalogue();
    }

    public static Crosswalk crosswalk() {
        return LOADED.crosswalk();
    }

    public static List<Concern> concerns() {
        return LOADED.concerns();
    }

    public static Assessor assessor() {
        return ASSESSOR;
    }

    public static Findings assess(Profile profile) {
        return ASSESSOR.assess(profile, AS_OF);
    }

    /** The findings on a profile of {@code countries/}. */
    public static Findings assess(String name) {
        return assess(ProfileReader.read(COUNTRIES.resolve(name + ".json"), LOADED.catalogue()));
    }
}
