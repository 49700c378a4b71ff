package org.accede.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.Dossier;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.plan.Plan;
import org.accede.plan.Step;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.readiness.DutyReadiness;
import org.junit.jupiter.api.Test;

/** A plan's changes, applied, reach what the plan says, and leaving any one of them out does not. */
class PlansAtRandomTest {

    private static final int COUNTRIES = Sample.times(1, 40);
    private static final String TREATY = "budapest-protocol-1";

    private final RandomProfiles profiles = new RandomProfiles(Shipped.catalogue());

    @Test
    void a_plan_reaches_what_it_says_and_no_step_can_be_left_out() {
        List<Step> tried = new ArrayList<>();
        AtRandom.seeds(COUNTRIES, (random, seed) -> {
            Profile country = profiles.next(random)
                    .profile(Shipped.catalogue())
                    .withStatus(Map.of(TREATY, new Standing(Standing.State.NONE, Optional.empty(), "", "")));
            Plan plan = dossier(country).plan(TREATY);
            for (Plan.Route route : plan.routes()) {
                assertThat(inTheWay(country, route.steps())).isEqualTo(route.unreached());
                for (Step step : route.steps()) {
                    List<Step> others = new ArrayList<>(route.steps());
                    others.remove(step);
                    List<String> without = inTheWay(country, others);
                    assertThat(without.size())
                            .as(route.kind() + " without " + step.id())
                            .isGreaterThan(route.unreached().size());
                    assertThat(without)
                            .filteredOn(id -> !route.unreached().contains(id))
                            .as(route.kind() + " without " + step.id())
                            .isEqualTo(route.needs().get(step));
                    tried.add(step);
                }
            }
        });
        assertThat(tried).isNotEmpty();
    }

    private static List<String> inTheWay(Profile country, List<Step> steps) {
        return dossier(Step.applied(steps, country, Shipped.catalogue()))
                .readiness(TREATY)
                .verdict()
                .summary()
                .duties()
                .stream()
                .filter(duty -> duty.kind() == DutyReadiness.Kind.BLOCKER || duty.kind() == DutyReadiness.Kind.OPEN)
                .map(duty -> duty.duty().finding().requirement().id())
                .toList();
    }

    private static Dossier dossier(Profile profile) {
        return Shipped.accede().dossier(profile, Shipped.AS_OF);
    }
}
