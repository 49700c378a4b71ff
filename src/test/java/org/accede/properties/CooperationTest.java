package org.accede.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.cooperation.Conclusion;
import org.accede.cooperation.Cooperation;
import org.accede.cooperation.Side;
import org.accede.profile.Profile;
import org.junit.jupiter.api.Test;

/** Whoever asks: what is a crime in both is so from either side, and which law is the narrower one. */
class CooperationTest {

    private static final int PAIRS = Sample.times(20, 400);

    private final Map<Conclusion.Criminality, Integer> seen = new EnumMap<>(Conclusion.Criminality.class);

    @Test
    void bothAgreeOnDualCriminality() {
        RandomProfiles random = new RandomProfiles(Shipped.catalogue());
        AtRandom.seeds(PAIRS, (chance, seed) -> {
            Profile one = profile(random, chance);
            Profile other = profile(random, chance);
            List<Cooperation.Offence> there = between(one, other).offences();
            List<Cooperation.Offence> back = between(other, one).offences();
            for (int i = 0; i < there.size(); i++) {
                agree(there.get(i), back.get(i));
                seen.merge(there.get(i).dual().word(), 1, Integer::sum);
            }
        });
        assertThat(seen.keySet()).as("what was tried").contains(Conclusion.Criminality.values());
    }

    private static Profile profile(RandomProfiles random, Random chance) {
        Country country = chance.nextInt(3) == 0 ? random.full(chance) : random.next(chance);
        return country.profile(Shipped.catalogue());
    }

    private static Cooperation between(Profile asking, Profile asked) {
        return Shipped.accede()
                .cooperation(
                        Shipped.accede().dossier(asking, Shipped.AS_OF),
                        Shipped.accede().dossier(asked, Shipped.AS_OF));
    }

    private static void agree(Cooperation.Offence there, Cooperation.Offence back) {
        String topic = there.offence().topic();
        assertThat(back.dual().word()).as(topic).isEqualTo(there.dual().word());
        assertThat(back.dual().lacks()).as(topic).isEqualTo(there.dual().lacks().map(Side::other));
        assertThat(back.differences().stream()
                        .map(one -> one.narrower().other() + " " + one.how() + one.what() + one.acts() + one.certain()))
                .as(topic)
                .containsExactlyInAnyOrderElementsOf(there.differences().stream()
                        .map(one -> one.narrower() + " " + one.how() + one.what() + one.acts() + one.certain())
                        .toList());
    }
}
