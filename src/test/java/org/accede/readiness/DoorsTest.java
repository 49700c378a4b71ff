package org.accede.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.register.Register;
import org.accede.register.RegisterState;
import org.accede.report.words.Words;
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

    /** Nobody has said where it stands before the Protocol. */
    @Test
    void whoSignedTheConventionIn2002HasDoneTheFirstStepTowardsTheFirstProtocol() {
        Way way = Ways.way(
                Ways.of(Ways.member("\"budapest\": {\"state\": \"signed\", \"date\": \"2002-02-28\"}")),
                "budapest-protocol-1");
        assertThat(way.status().kind()).isEqualTo(StatusKind.UNKNOWN);
        assertThat(states(way, StepName.START)).containsExactly(StepStatus.State.DONE);
        assertThat(states(way, StepName.DEPOSITED)).containsExactly(StepStatus.State.NOT_KNOWN);
        assertThat(states(Ways.way(Ways.of("USA"), "budapest-protocol-1"), StepName.START))
                .containsExactly(StepStatus.State.DONE);
        Way party = Ways.way(Ways.of(Ways.member("\"budapest\": {\"state\": \"party\"}")), "budapest-protocol-2");
        assertThat(states(party, StepName.START)).containsExactly(StepStatus.State.DONE);
    }

    @Test
    void whoAccededToTheConventionDoesNotSignTheProtocol() {
        assertThat(states(Ways.way(Ways.of("TON"), "budapest-protocol-1"), StepName.SIGNED))
                .isEmpty();
        assertThat(states(Ways.way(Ways.of("ZAF"), "budapest-protocol-1"), StepName.SIGNED))
                .isNotEmpty();
    }

    private static List<StepStatus.State> states(Way way, StepName name) {
        return way.progress().stream()
                .filter(step -> step.getName() == name)
                .map(StepStatus::state)
                .toList();
    }

    /** Vienna Convention on the Law of Treaties, Article 23(2). */
    @Test
    void aSignatoryIsToldToConfirmItsReservationsWhenItRatifies() {
        assertThat(Ways.budapest(Ways.of("IRL")).remarks())
                .filteredOn(remark -> remark.pinpoint().contains("Article 23(2)"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.says()).contains("at signature", "confirmed", "ratifies"));
        assertThat(Ways.budapest(Ways.of("KEN")).remarks())
                .noneMatch(remark -> remark.pinpoint().contains("Article 23(2)"));
    }

    /** Only who has signed the Convention or acceded to it can join the Protocol. */
    @Test
    void whereAStateStandsBeforeTheFirstProtocolFollowsFromTheConvention() {
        assertThat(Ways.REGISTER.all())
                .filteredOn(entry -> entry.state("budapest") == RegisterState.INVITED
                        || entry.state("budapest") == RegisterState.NONE)
                .hasSizeGreaterThan(50)
                .allMatch(entry -> entry.state("budapest-protocol-1") == RegisterState.NONE || entry.organization());
    }

    @Test
    void besideAClosedDoorNobodySaysThatNothingIsKnownToBlock() {
        Way closed = Ways.way(Ways.of("KEN"), "budapest-protocol-1");
        assertThat(closed.door().kind()).isEqualTo(DoorKind.NOT_YET);
        assertThat(closed.verdict().because())
                .contains("The door is closed")
                .doesNotContain("Nothing is known to block");
        assertThat(Ways.way(Ways.of("IRL"), "budapest-protocol-1").verdict().because())
                .contains("Nothing is known to block");
    }

    @Test
    void behindAClosedDoorNothingIsDepositedAndNoLawIsReady() {
        Way closed = Ways.way(
                Ways.of(Ways.profile("treaty-text-first")
                        .withStatus(Map.of(
                                "budapest", new Standing(Standing.State.NONE, Optional.empty(), "", ""),
                                "council-of-europe", new Standing(Standing.State.NONE, Optional.empty(), "", "")))),
                "budapest-protocol-1");
        assertThat(closed.verdict().word()).isEqualTo(ReadinessWord.NOT_READY);
        assertThat(closed.verdict().because()).contains("Its law is ready", "The door is closed");
        assertThat(Ways.way(Ways.of("KEN", Ways.AS_OF, LocalDate.of(2027, 6, 15)), "budapest-protocol-1")
                        .keyDates())
                .isEmpty();
        assertThat(Ways.way(Ways.of("KEN", Ways.AS_OF, LocalDate.of(2027, 6, 15)), "budapest-protocol-2")
                        .keyDates())
                .isEmpty();
    }

    /** An invited State that is no member of the Council of Europe accedes: it cannot sign. */
    @Test
    void nobodyIsSaidNotToHaveSignedWhatItCannotSign() {
        assertThat(Words.standing(Ways.REGISTER
                        .entry("KEN")
                        .orElseThrow()
                        .standing("budapest-protocol-1")
                        .orElseThrow()))
                .startsWith("neither joined nor signed");
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
