package org.accede.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.report.Report;
import org.accede.report.Reports;
import org.accede.verdict.Truth;
import org.junit.jupiter.api.Test;

/** What two laws say of a request: on the countries that ship. */
class CooperationTest {

    private static final Accede ACCEDE = Shipped.accede();
    private static final Cooperation KENYA_ASKS = between("KEN", "ROU");

    private static Dossier dossier(String country) {
        return ACCEDE.dossier(country, Shipped.AS_OF);
    }

    private static Cooperation between(String asking, String asked) {
        return ACCEDE.cooperation(dossier(asking), dossier(asked));
    }

    private static Cooperation.Offence offence(Cooperation of, String topic) {
        return of.offences().stream()
                .filter(one -> one.offence().topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    /** Kenya asks that a security measure be breached, and Romania does not: only such access is a crime in both. */
    @Test
    void theNarrowerLawDecides() {
        Cooperation.Offence access = offence(KENYA_ASKS, "illegal-access");
        assertThat(access.dual().word()).isEqualTo(Conclusion.Criminality.NARROWER);
        assertThat(access.differences()).singleElement().satisfies(one -> {
            assertThat(one.narrower()).isEqualTo(Side.ASKING);
            assertThat(one.how()).isEqualTo(Conclusion.Narrower.ASKS_BESIDES);
            assertThat(one.what()).isEqualTo("A security measure must be breached");
        });
        assertThat(offence(KENYA_ASKS, "system-interference").dual().word()).isEqualTo(Conclusion.Criminality.ALIKE);
    }

    /** Kenya is invited to the Budapest Convention, and nobody is known to be bound by the UN Convention. */
    @Test
    void aTreatyIsABasisOnlyWhereItIsInForceForBoth() {
        assertThat(KENYA_ASKS.treaties())
                .extracting(Conclusion.TreatyInForce::truth)
                .containsExactly(Truth.NO, Truth.UNKNOWN);
        assertThat(KENYA_ASKS.offences()).allMatch(one -> one.reaches().isEmpty());
        Cooperation parties = between("EST", "ROU");
        assertThat(parties.treaties())
                .extracting(Conclusion.TreatyInForce::truth)
                .containsExactly(Truth.YES, Truth.UNKNOWN);
        assertThat(parties.offences().stream()
                        .filter(one -> one.offence().topic().equals("racist-threat")))
                .as("no offence of the Budapest Convention itself")
                .allMatch(one -> one.reaches().isEmpty());
        assertThat(parties.offences())
                .anyMatch(one -> one.reaches().stream().anyMatch(reach -> reach.truth() == Truth.YES));
    }

    @Test
    void whereNothingIsKnownEverythingIsOpenAndAsked() {
        Cooperation unread = between("KEN", "empty");
        assertThat(unread.askedRead()).isFalse();
        assertThat(unread.offences()).allMatch(one -> one.dual().word() == Conclusion.Criminality.OPEN);
        assertThat(unread.said()).isNotEmpty().allMatch(one -> one.holds() == Conclusion.Holds.OPEN);
        assertThat(unread.asks()).hasSizeGreaterThan(unread.said().size());
        assertThat(between("empty", "KEN").findOut()).hasSize(unread.offences().size());
    }

    @Test
    void theLetterAsksWhatIsOpenOfTheOtherLawAlone() {
        String letter = String.join("\n", KENYA_ASKS.letter());
        assertThat(letter)
                .contains("[Place and date]", "of Kenya", "To [competent authority of Romania]", "24 hours a day");
        assertThat(KENYA_ASKS.said().stream().filter(one -> one.holds() != Conclusion.Holds.OPEN))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(KENYA_ASKS.asks())
                        .noneMatch(ask -> ask.about().equals(one.line().question())));
        assertThat(letter)
                .as("data are kept without end, so nobody need prolong")
                .doesNotContain("prolonged");
    }

    @Test
    void nothingSaysThatAnybodyIsExtraditedOrRanked() {
        Report report = Reports.cooperate(KENYA_ASKS);
        for (String page : List.of(report.text(), report.markdown(), report.json(), report.csv())) {
            assertThat(page.replaceAll("\\s+", " "))
                    .doesNotContainIgnoringCase("can be extradited", "will be", "compliant", "score", "rank");
        }
        assertThat(report.text().lines().filter(line -> line.length() > 80)).isEmpty();
    }

    @Test
    void twoDaysAreNotOne() {
        Dossier earlier = ACCEDE.dossier("ROU", Shipped.AS_OF.minusDays(1));
        assertThatThrownBy(() -> ACCEDE.cooperation(dossier("KEN"), earlier)).hasMessageContaining("one day");
    }
}
