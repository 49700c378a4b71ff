package org.accede;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.accede.assessment.Assessor;
import org.accede.catalogue.Catalogue;
import org.accede.checklist.draft.DraftText;
import org.accede.checklist.table.TaskTable;
import org.accede.concern.Concern;
import org.accede.crosswalk.Crosswalk;
import org.accede.engine.RuleBase;
import org.accede.finding.Findings;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;

/** Rules and catalogue as they ship, loaded once for all tests. */
public final class Shipped {

    public static final Path RULES = Path.of("rules");
    public static final Path COUNTRIES = Path.of("countries");
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static final Accede ACCEDE = Accede.builtIn();

    private Shipped() {}

    public static Accede accede() {
        return ACCEDE;
    }

    public static RuleBase rules() {
        return ACCEDE.rules();
    }

    public static List<DraftText> texts() {
        return ACCEDE.texts();
    }

    public static TaskTable tasks() {
        return ACCEDE.tasks();
    }

    public static Catalogue catalogue() {
        return ACCEDE.catalogue();
    }

    public static Crosswalk crosswalk() {
        return ACCEDE.crosswalk();
    }

    public static List<Concern> concerns() {
        return ACCEDE.concerns();
    }

    public static Assessor assessor() {
        return ACCEDE.assessor();
    }

    /** What can be said of a country if it is assessed by somebody else. */
    public static Dossier dossier(Assessor assessor, Profile profile) {
        return new Dossier(ACCEDE, () -> assessor, profile, AS_OF);
    }

    public static Findings assess(Profile profile) {
        return assessor().assess(profile, AS_OF);
    }

    /** The findings on a profile of {@code countries/}. */
    public static Findings assess(String name) {
        return assess(ProfileReader.read(COUNTRIES.resolve(name + ".json"), ACCEDE.catalogue()));
    }
}
