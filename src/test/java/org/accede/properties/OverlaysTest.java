package org.accede.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.assessment.Assessor;
import org.accede.assessment.Overlays;
import org.accede.catalogue.Catalogue;
import org.accede.profile.Profile;
import org.junit.jupiter.api.Test;

/** What is assessed as far as it differs comes out the same as if all of it was assessed: verdicts, sums, rules, reasons, citations. */
class OverlaysTest {

    private static final int COUNTRIES = Sample.times(4, 400);
    private static final int OVERLAYS = Sample.times(6, 12);

    private final Catalogue catalogue = Shipped.catalogue();
    private final Assessor assessor = Shipped.assessor();
    private final RandomProfiles profiles = new RandomProfiles(catalogue);
    private final RandomOverlays overlays = new RandomOverlays(catalogue);

    private int changed;

    @Test
    void on_random_countries() {
        AtRandom.seeds(
                COUNTRIES, (random, seed) -> compared(profiles.next(random).profile(catalogue), random));
        assertThat(changed).isPositive();
    }

    @Test
    void on_random_countries_of_which_all_is_known() {
        AtRandom.seeds(
                COUNTRIES / 3, (random, seed) -> compared(profiles.full(random).profile(catalogue), random));
        assertThat(changed).isPositive();
    }

    /** They cite, rest on reports, and have filed. */
    @Test
    void on_shipped_countries() {
        for (String country : Sample.third(Shipped.accede().countries(), "overlays")) {
            Profile profile =
                    Shipped.accede().dossier(country, Shipped.AS_OF).findings().profile();
            AtRandom.seeds(1, (random, seed) -> compared(profile, random));
        }
        assertThat(changed).isPositive();
    }

    private void compared(Profile profile, Random random) {
        Overlays prepared = assessor.overlays(profile, Shipped.AS_OF);
        Map<String, String> before = Told.by(prepared.findings());
        assertThat(before).isEqualTo(Told.by(assessor.assess(profile, Shipped.AS_OF)));
        for (int i = 0; i < OVERLAYS; i++) {
            Profile other = overlays.over(profile, random);
            Map<String, String> then = Told.by(prepared.assess(other));
            Map<String, String> anew = Told.by(assessor.assess(other, Shipped.AS_OF));
            assertThat(then.keySet()).isEqualTo(anew.keySet());
            anew.forEach((id, told) -> assertThat(then.get(id).equals(told))
                    .as("%s: %s%nand not %s", id, difference(then.get(id), told), difference(told, then.get(id)))
                    .isTrue());
            changed += then.equals(before) ? 0 : 1;
        }
    }

    /** From where it begins to differ, so that a failure can be read. */
    private static String difference(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.substring(Math.max(0, same - 40), Math.min(one.length(), same + 200));
    }
}
