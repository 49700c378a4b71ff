package org.accede.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.engine.RuleRun;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.readiness.StatusKind;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** What is done first: each rule gives its reason where it should, and where it should not it is silent. */
class WeightsTest {

    private static final Findings KENYA = Shipped.assess("ken");

    @Test
    void whatBindsComesBeforeWhatMayBind() {
        assertThat(because(law(StatusKind.PARTY, "BC-16.1"))).contains("it binds the State already");
        assertThat(because(law(StatusKind.INVITED, "BC-16.1")))
                .contains("the State is on its way to the treaty")
                .doesNotContain("it binds the State already");
        assertThat(because(law(StatusKind.NONE, "BC-16.1"))).containsExactly("only a change of law will do");
        assertThat(points(law(StatusKind.PARTY, "BC-16.1")))
                .isGreaterThan(points(law(StatusKind.INVITED, "BC-16.1")))
                .isGreaterThan(points(law(StatusKind.NONE, "BC-16.1")));
    }

    /** However much else there is to say of it: a brief says that it stands in this order. */
    @Test
    void allThatBindsComesBeforeAllThatDoesNot() {
        Finding nothing = notMet();
        Undertaking lightest =
                new Undertaking(Act.PRACTICE, "budapest", "A title", "1", 0, StatusKind.PARTY, kenya("BC-16.1"), 0);
        Undertaking onItsWay = new Undertaking(
                Act.LAW, "budapest", "A title", "1", 0, StatusKind.SIGNED, List.of(nothing, notMetElsewhere()), 0);
        assertThat(because(onItsWay)).hasSize(4);
        assertThat(points(lightest)).isGreaterThan(points(onItsWay));
        Undertaking signedOnly =
                new Undertaking(Act.PRACTICE, "budapest", "A title", "1", 0, StatusKind.SIGNED, kenya("BC-16.1"), 0);
        Undertaking none = new Undertaking(
                Act.LAW, "budapest", "A title", "1", 0, StatusKind.NONE, List.of(nothing, notMetElsewhere()), 0);
        assertThat(points(signedOnly)).isGreaterThan(points(none));
    }

    /** A window that is open for years presses nobody. */
    @Test
    void whatSoonCanBeSignedNoLongerComesBeforeAllElse() {
        assertThat(because(signing(32))).containsExactly("it can be signed for 32 days more");
        assertThat(because(signing(1))).containsExactly("it can be signed for 1 day more");
        assertThat(because(signing(184))).isEmpty();
        assertThat(points(signing(183)))
                .isGreaterThan(points(new Undertaking(
                        Act.LAW,
                        "budapest",
                        "A title",
                        "1",
                        0,
                        StatusKind.PARTY,
                        List.of(notMet(), notMetElsewhere()),
                        0)));
        assertThat(because(law(StatusKind.NONE, "BC-16.1"))).noneMatch(reason -> reason.contains("signed"));
    }

    private static Undertaking signing(int days) {
        return new Undertaking(
                Act.SIGN,
                "un",
                "The window for signature",
                "Article 64(1)",
                0,
                StatusKind.NONE,
                List.of(),
                0,
                Optional.of(new Undertaking.Ends(Shipped.AS_OF.plusDays(days), days)));
    }

    @Test
    void aLapsedInvitationIsNoWay() {
        assertThat(because(law(StatusKind.LAPSED, "BC-16.1"))).doesNotContain("the State is on its way to the treaty");
    }

    @Test
    void whatTwoTreatiesAskCountsMore() {
        assertThat(because(law(StatusKind.NONE, "BC-16.1", "UN-25.1"))).contains("more than one treaty asks for it");
        assertThat(because(law(StatusKind.NONE, "BC-16.1", "BC-16.2")))
                .doesNotContain("more than one treaty asks for it");
    }

    @Test
    void whatIsNotThereAtAllCountsMore() {
        Finding nothing = notMet();
        Undertaking one = new Undertaking(Act.LAW, "budapest", "A title", "1", 0, StatusKind.NONE, List.of(nothing), 0);
        assertThat(because(one)).contains("the law has nothing of what is asked");
        assertThat(because(law(StatusKind.NONE, "BC-16.1"))).doesNotContain("the law has nothing of what is asked");
    }

    /** Of two paragraphs one of which only falls short, it cannot be said that the law has nothing. */
    @Test
    void nothingIsSaidToBeThereOnlyWhereThatIsSoOfAll() {
        List<Finding> mixed = List.of(notMet(), KENYA.finding("BC-16.1"));
        assertThat(KENYA.finding("BC-16.1").word()).isNotEqualTo(Word.NOT_MET);
        assertThat(because(new Undertaking(Act.LAW, "budapest", "A title", "1", 0, StatusKind.NONE, mixed, 0)))
                .doesNotContain("the law has nothing of what is asked");
    }

    private static Finding notMet() {
        return notMet("budapest").findFirst().orElseThrow();
    }

    /** One of another treaty, so that two ask for it. */
    private static Finding notMetElsewhere() {
        String treaty = notMet().requirement().instrument();
        return Shipped.catalogue().instruments().stream()
                .flatMap(one -> notMet(one.id()))
                .filter(finding -> !finding.requirement().instrument().equals(treaty))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Finding> notMet(String treaty) {
        return Stream.of("deu", "rou", "gha", "ken", "est", "jpn", "treaty-text-last", "zwe", "ind")
                .flatMap(country -> Shipped.assess(country).all().stream())
                .filter(finding -> finding.word() == Word.NOT_MET
                        && finding.requirement().instrument().equals(treaty));
    }

    private static List<Finding> kenya(String requirement) {
        return List.of(KENYA.finding(requirement));
    }

    @Test
    void aFilingIsMadeOnJoiningOrNotAtAll() {
        assertThat(because(of(Act.FILING, StatusKind.INVITED, "BC-2"))).contains("it can be filed only on joining");
        assertThat(because(of(Act.FILING, StatusKind.PARTY, "BC-2"))).doesNotContain("it can be filed only on joining");
        assertThat(because(of(Act.FILING, StatusKind.NONE, "BC-2"))).doesNotContain("only a change of law will do");
    }

    @Test
    void whatManyWaitForIsFoundOutFirst() {
        assertThat(because(of(Act.FIND_OUT, StatusKind.NONE, "BC-2", "BC-3", "BC-4.1", "BC-5", "BC-7")))
                .containsExactly("many obligations wait for the answer");
        assertThat(because(of(Act.FIND_OUT, StatusKind.NONE, "BC-2", "BC-3", "BC-4.1", "BC-5")))
                .isEmpty();
        assertThat(because(of(Act.FIND_OUT, StatusKind.PARTY, "BC-2")))
                .containsExactly("the State is bound by the treaty, or on its way to it");
    }

    /** However many wait for an answer, what is known to fall short goes before. */
    @Test
    void whatIsKnownGoesBeforeWhatIsNot() {
        assertThat(points(law(StatusKind.NONE, "BC-16.1")))
                .isGreaterThan(
                        points(of(Act.FIND_OUT, StatusKind.PARTY, "BC-2", "BC-3", "BC-4.1", "BC-5", "BC-7", "BC-8")));
    }

    private static Undertaking law(StatusKind status, String... requirements) {
        return of(Act.LAW, status, requirements);
    }

    private static Undertaking of(Act act, StatusKind status, String... requirements) {
        List<Finding> duties = Stream.of(requirements).map(KENYA::finding).toList();
        return new Undertaking(act, "budapest", "A title", "1", 0, status, duties, act == Act.FIND_OUT ? 3 : 0);
    }

    private static List<Weight> weights(Undertaking one) {
        try (RuleRun run = Shipped.rules().planning()) {
            run.insert(one).run("weight");
            return run.all(Weight.class);
        }
    }

    private static List<String> because(Undertaking one) {
        return weights(one).stream().map(Weight::because).toList();
    }

    private static int points(Undertaking one) {
        return weights(one).stream().mapToInt(Weight::points).sum();
    }
}
