package org.accede.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.profile.Profile;
import org.accede.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which door a State or an organization joins. */
class DoorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"IRL", "ZAF"})
    void whoHasSignedNeedsNoInvitation(String country) {
        Way way = Ways.budapest(Ways.of(country));
        assertThat(way.status().id()).isEqualTo("signed");
        assertThat(way.door().reason()).contains("no invitation is needed");
        assertThat(way.purposes()).extracting(Purpose::id).containsExactly("deposit");
        assertThat(way.steps()).extracting(ProcedureStep::id).doesNotContain("requested", "invited");
    }

    @Test
    void tongaIsAPartyWithoutTheCovenant() {
        Readiness tonga = Ways.of("TON");
        assertThat(Ways.budapest(tonga).status().id()).isEqualTo("party");
        assertThat(tonga.humanRights())
                .filteredOn(one -> one.treaty().equals("iccpr"))
                .extracting(HumanRights::state)
                .containsExactly("none");
    }

    @Test
    void theCovenantIsEvidenceAndTheCounterExamplesAreNamed() {
        assertThat(Ways.budapest(Ways.of("GHA")).remarks())
                .filteredOn(remark -> remark.about().equals("human-rights"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.says()).contains("no gate", "Kiribati", "Tonga", "Malaysia"));
    }

    @Test
    void theEuropeanUnionIsEligibleForTheUnConventionOnly() {
        Readiness union = Ways.of("EUE");
        assertThat(Ways.budapest(union).status().id()).isEqualTo("not-eligible");
        assertThat(Ways.verdict(Ways.budapest(union), "deposit").word()).isEqualTo("not-eligible");
        assertThat(Ways.un(union).door().id()).isEqualTo("organization");
        assertThat(Ways.un(union).door().isOpen()).isTrue();
        assertThat(Ways.un(union).status().id()).isEqualTo("signed");
    }

    @Test
    void aProfileCanSayThatItIsAnOrganization() {
        Way way = Ways.budapest(Ways.of(Profile.empty("XXU", "Union", true), Ways.AS_OF, null, Register.NONE));
        assertThat(way.door().id()).isEqualTo("not-eligible");
    }

    @Test
    void membershipOfTheDayDecides() {
        assertThat(Ways.budapest(Ways.of(Ways.member(""))).door().id()).isEqualTo("member");
        assertThat(Ways.budapest(Ways.of(Ways.nonMember(""))).door().id()).isEqualTo("invitation");
        assertThat(Ways.budapest(Ways.of("RUS")).door().review()).contains("former member");
    }

    @Test
    void theFirstProtocolHasADoorForSignatoriesAndOneForThoseThatAcceded() {
        assertThat(Ways.way(Ways.of("DEU"), "budapest-protocol-1").door().id()).isEqualTo("signatory");
        assertThat(Ways.way(Ways.of("ZAF"), "budapest-protocol-1").door().id()).isEqualTo("signatory");
        assertThat(Ways.way(Ways.of("TON"), "budapest-protocol-1").door().id()).isEqualTo("acceding");
        assertThat(Ways.way(Ways.of("KEN"), "budapest-protocol-1").door().id()).isEqualTo("not-yet");
    }

    @Test
    void theSecondProtocolIsForPartiesAndLacksOneRatification() {
        assertThat(Ways.way(Ways.of("TON"), "budapest-protocol-2").door().isOpen())
                .isTrue();
        assertThat(Ways.way(Ways.of("KEN"), "budapest-protocol-2").door().id()).isEqualTo("not-yet");
        assertThat(Ways.way(Ways.of("ZAF"), "budapest-protocol-2").door().id()).isEqualTo("not-yet");
        assertThat(Ways.way(Ways.of("TON"), "budapest-protocol-2").remarks())
                .filteredOn(remark -> remark.about().equals("count"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.says())
                        .contains("4 of the 5", "missing by this count: 1.", "Costa Rica, Hungary, Japan and Serbia"));
        LocalDate deposit = LocalDate.of(2026, 12, 15);
        assertThat(Ways.keyDate(Ways.way(Ways.of("TON", Ways.AS_OF, deposit), "budapest-protocol-2"), "in-force")
                        .date())
                .isEqualTo(LocalDate.of(2027, 4, 1));
    }
}
