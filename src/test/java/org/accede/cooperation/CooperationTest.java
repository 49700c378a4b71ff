package org.accede.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.profile.Agreement;
import org.accede.profile.Moment;
import org.accede.profile.Profile;
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

    private static Truth inForce(Cooperation of, String treaty, Agreement.Matter on) {
        return of.treaties().stream()
                .filter(one ->
                        one.treaty().treaty().equals(treaty) && one.treaty().on() == on)
                .map(Conclusion.TreatyInForce::truth)
                .findFirst()
                .orElseThrow();
    }

    private static Cooperation between(Profile asking, Profile asked) {
        return ACCEDE.cooperation(ACCEDE.dossier(asking, Shipped.AS_OF), ACCEDE.dossier(asked, Shipped.AS_OF));
    }

    /** Kenya is invited to the Budapest Convention, and nobody is known to be bound by the UN Convention. */
    @Test
    void aTreatyIsABasisOnlyWhereItIsInForceForBoth() {
        for (Agreement.Matter on : Agreement.Matter.values()) {
            assertThat(inForce(KENYA_ASKS, "budapest", on)).isEqualTo(Truth.NO);
            assertThat(inForce(KENYA_ASKS, "budapest-protocol-1", on)).isEqualTo(Truth.NO);
            assertThat(inForce(KENYA_ASKS, "un", on)).isEqualTo(Truth.UNKNOWN);
            assertThat(inForce(KENYA_ASKS, "untoc", on))
                    .as("the register knows it")
                    .isEqualTo(Truth.YES);
        }
        assertThat(KENYA_ASKS.offences()).allMatch(one -> one.reaches().isEmpty());
        Cooperation parties = between("EST", "ROU");
        assertThat(inForce(parties, "budapest", Agreement.Matter.EXTRADITION)).isEqualTo(Truth.YES);
        assertThat(inForce(parties, "ets-24", Agreement.Matter.EXTRADITION))
                .as("nobody says, so it is open and not no")
                .isEqualTo(Truth.UNKNOWN);
        assertThat(parties.offences())
                .anyMatch(one -> one.reaches().stream().anyMatch(reach -> reach.truth() == Truth.YES));
    }

    /** Article 8(2) of the First Protocol: Article 24 of the Convention reaches its offences, between Parties to the Protocol alone. */
    @Test
    void theFirstProtocolReachesItsOwnOffencesBetweenItsParties() {
        Cooperation parties = between("DEU", "ROU");
        assertThat(inForce(parties, "budapest-protocol-1", Agreement.Matter.EXTRADITION))
                .isEqualTo(Truth.YES);
        assertThat(offence(parties, "racist-material").reaches())
                .extracting(reach -> reach.treaty().treaty())
                .containsExactly("budapest-protocol-1");
        assertThat(offence(parties, "illegal-access").reaches())
                .extracting(reach -> reach.treaty().treaty())
                .doesNotContain("budapest-protocol-1");
    }

    /** What only one profile says counts for both, whoever asks; from silence nothing follows. */
    @Test
    void aTreatyBetweenTheTwoIsWhatAProfileSaysItIs() {
        Profile kenya = ACCEDE.profile("KEN");
        Profile romania = ACCEDE.profile("ROU");
        Agreement treaty = new Agreement(
                List.of("ROU"),
                List.of(Agreement.Matter.EXTRADITION),
                Agreement.State.IN_FORCE,
                "Treaty on extradition",
                Optional.of(new Moment("2020")),
                "",
                "");
        Profile bound = kenya.withAgreements(List.of(treaty));
        for (Cooperation one : List.of(between(bound, romania), between(romania, bound))) {
            assertThat(one.between())
                    .filteredOn(between -> between.on() == Agreement.Matter.EXTRADITION)
                    .singleElement()
                    .satisfies(between -> assertThat(between.truth()).isEqualTo(Truth.YES));
            assertThat(String.join("\n", one.letter())).doesNotContain("on extradition in force between");
        }
        assertThat(KENYA_ASKS.between()).allMatch(one -> one.truth() == Truth.UNKNOWN);
        assertThat(String.join("\n", KENYA_ASKS.letter()))
                .contains("on extradition in force between Kenya and Romania");
        assertThat(treaty.on(LocalDate.of(2019, 1, 1))).contains(Agreement.State.NOT_IN_FORCE);
        assertThat(treaty.on(LocalDate.of(2020, 6, 1))).as("some day of 2020").isEmpty();
    }

    /** Both ask for a meeting where a child is written to; of grooming only Estonia does, and that Romania leaves out: so neither law is the narrower for it. */
    @Test
    void whatBothLawsAskIsComparedActByAct() {
        Cooperation.Offence grooming = offence(between("EST", "ROU"), "grooming");
        assertThat(grooming.differences()).noneMatch(one -> one.what().contains("meeting"));
        assertThat(grooming.differences())
                .filteredOn(one -> one.what().startsWith("An act that furthers the purpose"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.narrower()).isEqualTo(Side.ASKING);
                    assertThat(one.acts()).containsExactly("grooming/arranging", "grooming/communicating");
                });
    }

    @Test
    void theLetterAsksForTheLanguages() {
        assertThat(String.join("\n", KENYA_ASKS.letter()))
                .contains("In which languages are requests for mutual legal assistance");
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
