package org.accede.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.accede.Dossier;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.finding.Finding;
import org.accede.profile.Profile;
import org.accede.readiness.ReadinessWord;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The smallest sets of changes: applied, they reach what they are for, and leaving any one out does not. */
class PlanTest {

    private static final Dossier KENYA = Shipped.accede().dossier("KEN", Shipped.AS_OF);

    @Test
    void aConditionThatOnlyADeclarationCoversIsDropped() {
        List<List<Step>> remedies = KENYA.remedies("BC-2");
        assertThat(remedies).hasSize(1);
        assertThat(remedies.get(0))
                .extracting(Step::kind, Step::id, Step::to)
                .containsExactly(
                        tuple(StepKind.AMEND, "conditions of illegal-access", "security measure asked for no longer"));
    }

    @Test
    void whatIsMetNeedsNothing() {
        assertThat(KENYA.finding("BC-16.3").word()).isEqualTo(Word.MET);
        assertThat(KENYA.remedies("BC-16.3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC-2", "BC-15.2", "BC-16.1", "BC-19.2", "UN-28.4"})
    void aRemedyClosesTheVerdictAndNoPartOfItDoes(String id) {
        List<List<Step>> remedies = KENYA.remedies(id);
        assertThat(remedies).isNotEmpty();
        for (List<Step> remedy : remedies) {
            assertThat(with(remedy).finding(id).word()).isEqualTo(Word.MET);
            for (Step step : remedy) {
                Finding without = with(others(remedy, step)).finding(id);
                assertThat(without.word()).as(id + " without " + step).isNotEqualTo(Word.MET);
            }
        }
    }

    @Test
    void thePlanOfKenyaReachesReadyByEachRouteAndNoStepCanBeLeftOut() {
        Plan plan = KENYA.plan("budapest");
        assertThat(plan.now().word()).isEqualTo(ReadinessWord.NOT_READY);
        assertThat(plan.routes()).extracting(Plan.Route::kind).containsExactly(RouteKind.AMEND_ONLY, RouteKind.FILINGS);
        for (Plan.Route route : plan.routes()) {
            assertThat(route.unreached()).isEmpty();
            assertThat(readiness(route.steps())).isEqualTo(route.then().word());
            assertThat(Planner.isReady(with(route.steps()).readiness("budapest").verdict()))
                    .isTrue();
            List<Step> some = Sample.third(route.steps(), "steps of " + route.kind()).stream()
                    .limit(Sample.times(2, 50))
                    .toList();
            assertThat(some).isNotEmpty();
            for (Step step : some) {
                assertThat(Planner.isReady(with(others(route.steps(), step))
                                .readiness("budapest")
                                .verdict()))
                        .as(route.kind() + " without " + step)
                        .isFalse();
            }
        }
        assertThat(plan.routes().get(0).steps()).noneMatch(step -> step.kind() == StepKind.FILE);
        assertThat(plan.routes().get(1).steps()).anyMatch(step -> step.kind() == StepKind.FILE);
    }

    private static ReadinessWord readiness(List<Step> steps) {
        return with(steps).readiness("budapest").verdict().word();
    }

    private static List<Step> others(List<Step> steps, Step step) {
        List<Step> others = new ArrayList<>(steps);
        others.remove(step);
        return others;
    }

    private static Dossier with(List<Step> steps) {
        Profile law = Step.applied(steps, KENYA.findings().profile(), Shipped.catalogue());
        return Shipped.accede().dossier(law, Shipped.AS_OF);
    }
}
