package org.accede.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.profile.Profile;
import org.accede.register.Register;
import org.accede.register.RegisterState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which door a State or an organization joins. */
class DoorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"IRL", "ZAF"})
    void whoHasSignedNeedsNoInvitation(String country) {
        Way way = Ways.budapest(Ways.of(country));
        assertThat(way.status().kind()).isEqualTo(StatusKind.SIGNED);
        assertThat(way.door().reason()).contains("no invitation is needed");
        assertThat(way.purposes()).extracting(Purpose::occasion).containsExactly(Occasion.DEPOSIT);
        assertThat(way.steps()).extracting(ProcedureStep::name).doesNotContain(StepName.REQUESTED, StepName.INVITED);
    }

    @Test
    void tongaIsAPartyWithoutTheCovenant() {
        Readiness tonga = Ways.of("TON");
        assertThat(Ways.budapest(tonga).status().kind()).isEqualTo(StatusKind.PARTY);
        assertThat(tonga.humanRights())
                .filteredOn(one -> one.treaty().equals("iccpr"))
                .extracting(HumanRights::state)
                .containsExactly(RegisterState.NONE);
    }

    @Test
    void theCovenantIsEvidenceAndTheCounterExamplesAreNamed() {
        assertThat(Ways.budapest(Ways.of("GHA")).remarks())
                .filteredOn(remark -> remark.about() == RemarkSubject.HUMAN_RIGHTS)
                .singleElement()
                .satisfies(remark -> assertThat(remark.says()).contains("no gate", "Kiribati", "Tonga", "Malaysia"));
    }

    @Test
    void theEuropeanUnionIsEligibleForTheUnConventionOnly() {
        Readiness union = Ways.of("EUE");
        assertThat(Ways.budapest(union).status().kind()).isEqualTo(StatusKind.NOT_ELIGIBLE);
        assertThat(Ways.verdict(Ways.budapest(union), Occasion.DEPOSIT).word()).isEqualTo(ReadinessWord.NOT_ELIGIBLE);
        assertThat(Ways.un(union).door().kind()).isEqualTo(DoorKind.ORGANIZATION);
        assertThat(Ways.un(union).door().isOpen()).isTrue();
        assertThat(Ways.un(union).status().kind()).isEqualTo(StatusKind.SIGNED);
    }

    @Test
    void aProfileCanSayThatItIsAnOrganization() {
        Way way = Ways.budapest(Ways.of(Profile.empty("XXU", "Union", true), Ways.AS_OF, null, Register.NONE));
        assertThat(way.door().kind()).isEqualTo(DoorKind.NOT_ELIGIBLE);
    }

    @Test
    void membershipOfTheDayDecides() {
        assertThat(Ways.budapest(Ways.of(Ways.member(""))).door().kind()).isEqualTo(DoorKind.MEMBER);
        assertThat(Ways.budapest(Ways.of(Ways.nonMember(""))).door().kind()).isEqualTo(DoorKind.INVITATION);
        assertThat(Ways.budapest(Ways.of("RUS")).door().review()).contains("former member");
    }

    @Test
    void theFirstProtocolHasADoorForSignatoriesAndOneForThoseThatAcceded() {
        assertThat(Ways.way(Ways.of("DEU"), "budapest-protocol-1").door().kind())
                .isEqualTo(DoorKind.SIGNATORY);
        assertThat(Ways.way(Ways.of("ZAF"), "budapest-protocol-1").door().kind())
                .isEqualTo(DoorKind.SIGNATORY);
        assertThat(Ways.way(Ways.of("TON"), "budapest-protocol-1").door().kind())
                .isEqualTo(DoorKind.ACCEDING);
        assertThat(Ways.way(Ways.of("KEN"), "budapest-protocol-1").door().kind())
                .isEqualTo(DoorKind.NOT_YET);
    }

    @Test
    void theSecondProtocolIsForPartiesAndLacksOneRatification() {
        assertThat(Ways.way(Ways.of("TON"), "budapest-protocol-2").door().isOpen())
                .isTrue();
        assertThat(Ways.way(Ways.of("KEN"), "budapest-protocol-2").door().kind())
                .isEqualTo(DoorKind.NOT_YET);
        assertThat(Ways.way(Ways.of("ZAF"), "budapest-protocol-2").door().kind())
                .isEqualTo(DoorKind.NOT_YET);
        assertThat(Ways.way(Ways.of("TON"), "budapest-protocol-2").remarks())
                .filteredOn(remark -> remark.about() == RemarkSubject.COUNT)
                .singleElement()
                .satisfies(remark -> assertThat(remark.says())
                        .contains("4 of the 5", "missing by this count: 1.", "Costa Rica, Hungary, Japan and Serbia"));
        LocalDate deposit = LocalDate.of(2026, 12, 15);
        assertThat(Ways.keyDate(
                                Ways.way(Ways.of("TON", Ways.AS_OF, deposit), "budapest-protocol-2"),
                                KeyDateKind.IN_FORCE)
                        .date())
                .isEqualTo(LocalDate.of(2027, 4, 1));
    }
}
