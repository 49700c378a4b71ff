package org.accede.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accede.Shipped;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.verdict.Level;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Acts of real countries give, as read by a person before the rules were run. */
class RealCountriesTest {

    @Nested
    class Kenya {

        private final Findings kenya = Shipped.assess("ken");

        @Test
        void domesticPreservationReachesTrafficDataOnly() {
            shortOfMet(kenya, "BC-16");
            shortOfMet(kenya, "UN-25");
            assertThat(kenya.finding("BC-16.1").citations()).contains("CMCA s. 51(1)");
        }

        @Test
        void trafficDataArePreservedAndDisclosed() {
            noGap(kenya, "BC-17");
            noGap(kenya, "UN-26");
        }

        @Test
        void aSearchDoesNotReachLinkedSystems() {
            shortOfMet(kenya, "BC-19");
            shortOfMet(kenya, "UN-28");
            assertThat(kenya.finding("UN-28.2").missing()).isNotEmpty();
        }

        @Test
        void groomingIsPartialByTheChildrenAct() {
            assertThat(kenya.sums().get("UN-15").word()).isEqualTo(Word.PARTIAL);
        }

        @Test
        void theBreachedSecurityMeasureNeedsADeclarationUnderBudapestOnly() {
            assertThat(kenya.finding("BC-2").word()).isEqualTo(Word.CURABLE);
            assertThat(kenya.finding("BC-2").narrowedBy()).containsExactly("security measure");
            noGap(kenya, "UN-7");
        }

        @Test
        void copyrightIsOpenBecauseTheActWasNotRead() {
            assertThat(kenya.sums().get("BC-10").word()).isEqualTo(Word.OPEN);
        }

        @Test
        void interceptionForAnyOffenceIsNoGapUnderInterception() {
            noGap(kenya.finding("BC-21.1.a"));
            noGap(kenya.finding("UN-30.1.a"));
            assertThat(kenya.finding("BC-15.1").reviews()).anyMatch(question -> question.contains("serious offences"));
        }
    }

    @Nested
    class Germany {

        private final Findings germany = Shipped.assess("deu");

        @Test
        void preservationFallsShortAsPublished() {
            shortOfMet(germany, "BC-16");
            shortOfMet(germany, "BC-17");
            assertThat(germany.finding("BC-16.1").reports()).isNotEmpty();
        }

        @Test
        void toolsAreProgramsAndCodesOnly() {
            assertThat(germany.finding("UN-11.1.a.i").interval().ceiling()).isLessThan(Level.MET);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ken", "deu", "rou"})
    void everyClosedVerdictCitesTheLawOrSaysWhatItFollowsFrom(String country) {
        List<Finding> closed = Shipped.assess(country).all().stream()
                .filter(f -> f.requirement().isObligation()
                        && (f.word() == Word.MET || f.word().isGap()))
                .toList();
        assertThat(closed).isNotEmpty();
        assertThat(closed.stream().filter(f -> f.citations().isEmpty()).map(f -> f.requirement()
                        .id()))
                .isEmpty();
    }

    private static void shortOfMet(Findings findings, String article) {
        assertThat(findings.sums().get(article).interval().ceiling())
                .as(article)
                .isLessThan(Level.MET);
    }

    private static void noGap(Findings findings, String article) {
        findings.catalogue().article(article).orElseThrow().requirements().stream()
                .filter(r -> r.isObligation())
                .forEach(r -> noGap(findings.finding(r.id())));
    }

    private static void noGap(Finding finding) {
        assertThat(finding.word().isGap()).as(finding.requirement().id()).isFalse();
    }
}
