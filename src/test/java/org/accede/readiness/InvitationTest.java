package org.accede.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.accede.Shipped;
import org.accede.catalogue.Due;
import org.accede.profile.Profile;
import org.accede.register.Register;
import org.accede.verdict.Level;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way by invitation: from the request to the lapse. */
class InvitationTest {

    @Nested
    class Kenya {

        private final Readiness readiness = Ways.of("KEN");
        private final Way kenya = Ways.budapest(readiness);

        @Test
        void isInvitedSinceOctober2024AndTheClockRunsToOctober2029() {
            assertThat(kenya.status().kind()).isEqualTo(StatusKind.INVITED);
            assertThat(kenya.deadlines()).singleElement().satisfies(deadline -> {
                assertThat(deadline.from()).contains(LocalDate.of(2024, 10, 9));
                assertThat(deadline.until()).contains(LocalDate.of(2029, 10, 9));
                assertThat(deadline.daysLeft(readiness.asOf())).contains(1053L);
            });
        }

        @Test
        void isNotReadyForWhatItsOwnGapReportShowsThoughFactsAreOpenToo() {
            Purpose deposit = Ways.purpose(kenya, Occasion.DEPOSIT);
            assertThat(kenya.overall(deposit).word()).isEqualTo(ReadinessWord.NOT_READY);
            assertThat(kenya.wanted(deposit)).isNotEmpty();
            assertThat(kenya.blockers(deposit)).isNotEmpty().allSatisfy(one -> assertThat(
                            one.duty().finding().interval().ceiling())
                    .isLessThan(Level.COVERED));
            assertThat(kenya.blockers(deposit))
                    .extracting(one -> one.duty().finding().requirement().id())
                    .contains("BC-16.1", "BC-2")
                    .containsAll(gapsOfItsReport());
            assertThat(kenya.blockers(deposit))
                    .extracting(DutyReadiness::weight)
                    .isSorted();
        }

        private static List<String> gapsOfItsReport() {
            return Shipped.assess("ken").all().stream()
                    .filter(finding -> finding.requirement().instrument().equals("budapest"))
                    .filter(finding -> finding.requirement().isObligation()
                            && finding.requirement().due() != Due.DEPOSIT)
                    .filter(finding -> finding.word().isGap() || finding.word() == Word.CURABLE)
                    .map(finding -> finding.requirement().id())
                    .toList();
        }

        @Test
        void hasNoRequestAheadOfIt() {
            assertThat(kenya.purposes()).extracting(Purpose::occasion).containsExactly(Occasion.DEPOSIT);
        }

        @Test
        void namesAuthoritiesAtTheDepositAndNotAsAGap() {
            assertThat(kenya.of(Ways.purpose(kenya, Occasion.DEPOSIT), DutyReadiness.Kind.AT_DEPOSIT))
                    .extracting(one -> one.duty().finding().requirement().id())
                    .contains("BC-24.7.a", "BC-27.2.c");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-10-09, INVITED", "2026-10-10, LAPSED"})
    void theLastDayIsIncluded(LocalDate asOf, StatusKind status) {
        assertThat(at(Ways.nonMember("\"budapest\": {\"state\": \"invited\", \"date\": \"2021-10-09\"}"), asOf)
                        .status()
                        .kind())
                .isEqualTo(status);
    }

    @Test
    void aLapsedInvitationIsToBeAskedForAnew() {
        Way lapsed = at(Ways.nonMember("\"budapest\": {\"state\": \"invited\", \"date\": \"2020-04-01\"}"), Ways.AS_OF);
        assertThat(lapsed.status().kind()).isEqualTo(StatusKind.LAPSED);
        assertThat(lapsed.deadlines()).singleElement().satisfies(deadline -> assertThat(
                        deadline.daysLeft(Ways.AS_OF).orElseThrow())
                .isNegative());
        assertThat(lapsed.purposes()).extracting(Purpose::occasion).containsExactly(Occasion.REQUEST, Occasion.DEPOSIT);
    }

    @Test
    void anExtendedInvitationRunsToItsNewEnd() {
        Way extended = at(
                Ways.nonMember("\"budapest\": {\"state\": \"invited\", \"date\": \"2018-02-07\", \"steps\": ["
                        + "{\"step\": \"extended\", \"date\": \"2023-01-20\", \"until\": \"2024-02-07\"},"
                        + "{\"step\": \"extended\", \"date\": \"2024-02-01\", \"until\": \"2024-03-08\"}]}"),
                LocalDate.of(2024, 3, 8));
        assertThat(extended.status().kind()).isEqualTo(StatusKind.INVITED);
        assertThat(extended.status().step()).contains(StepName.EXTENDED);
        assertThat(extended.deadlines()).singleElement().satisfies(deadline -> assertThat(deadline.until())
                .contains(LocalDate.of(2024, 3, 8)));
        assertThat(at(
                                Ways.nonMember(
                                        "\"budapest\": {\"state\": \"invited\", \"date\": \"2018-02-07\", \"steps\": ["
                                                + "{\"step\": \"extended\", \"date\": \"2023-01-20\", \"until\": \"2024-02-07\"}]}"),
                                LocalDate.of(2024, 2, 8))
                        .status()
                        .kind())
                .isEqualTo(StatusKind.LAPSED);
    }

    @Test
    void anObjectionStandsUntilItIsWithdrawn() {
        Profile objected = Ways.nonMember("\"budapest\": {\"state\": \"none\", \"steps\": ["
                + "{\"step\": \"requested\", \"date\": \"2016-02-08\"}, {\"step\": \"consultation\", \"date\": \"2016-03-01\"},"
                + "{\"step\": \"objection\", \"date\": \"2016-04-15\", \"by\": \"XXB\", \"until\": \"2017-06-08\"}]}");
        assertThat(at(objected, LocalDate.of(2016, 4, 14)).status().kind()).isEqualTo(StatusKind.CONSULTATION);
        assertThat(at(objected, LocalDate.of(2016, 4, 15)).status().kind()).isEqualTo(StatusKind.OBJECTION);
        assertThat(at(objected, LocalDate.of(2017, 6, 7)).status().kind()).isEqualTo(StatusKind.OBJECTION);
        assertThat(at(objected, LocalDate.of(2017, 6, 8)).status().kind()).isEqualTo(StatusKind.CONSULTATION);
    }

    @Test
    void anInvitationFromBefore2013HasNoEnd() {
        Way old = at(Ways.nonMember("\"budapest\": {\"state\": \"invited\", \"date\": \"2007-01-31\"}"), Ways.AS_OF);
        assertThat(old.status().kind()).isEqualTo(StatusKind.INVITED_NO_END);
        assertThat(Ways.budapest(Ways.of("MEX")).status().kind()).isEqualTo(StatusKind.INVITED_NO_END);
    }

    @Test
    void aDepositAfterTheLastDayIsPointedOut() {
        assertThat(Ways.budapest(Ways.of("KEN", Ways.AS_OF, LocalDate.of(2029, 10, 10)))
                        .remarks())
                .anySatisfy(remark -> assertThat(remark.says()).contains("after the last day of the invitation"));
        assertThat(Ways.budapest(Ways.of("KEN", Ways.AS_OF, LocalDate.of(2029, 10, 9)))
                        .remarks())
                .noneSatisfy(remark -> assertThat(remark.says()).contains("after the last day of the invitation"));
    }

    @Test
    void aDepositAfterTheLastDayGetsNoDateOfEntryIntoForce() {
        assertThat(Ways.budapest(Ways.of("KEN", Ways.AS_OF, LocalDate.of(2029, 10, 10)))
                        .keyDates())
                .isEmpty();
        assertThat(Ways.budapest(Ways.of("KEN", Ways.AS_OF, LocalDate.of(2029, 11, 1)))
                        .keyDates())
                .isEmpty();
        assertThat(Ways.budapest(Ways.of("KEN", Ways.AS_OF, LocalDate.of(2029, 10, 9)))
                        .keyDates())
                .extracting(KeyDate::date)
                .containsExactly(LocalDate.of(2030, 2, 1));
        assertThat(Ways.budapest(Ways.of("KEN", Ways.AS_OF, LocalDate.of(2027, 6, 1)))
                        .keyDates())
                .hasSize(1);
    }

    /** Ghana has been a Party since 2019. */
    @Test
    void aPartyIsNotToldOfStepsThatCanNoLongerCome() {
        assertThat(branches(Ways.budapest(Ways.of("GHA")))).containsExactly(StepName.LEFT);
    }

    @Test
    void nobodyObjectsToAStateThatIsAlreadyInvited() {
        assertThat(branches(Ways.budapest(Ways.of("KEN"))))
                .containsExactly(StepName.EXTENDED, StepName.LAPSED, StepName.LEFT);
        assertThat(branches(Ways.budapest(Ways.of("NAM"))))
                .containsExactly(StepName.OBJECTION, StepName.EXTENDED, StepName.LAPSED, StepName.LEFT);
    }

    @Test
    void anInvitationThatHasLapsedGetsNoLongerTermAndANewRequestCanBeObjectedTo() {
        Way lapsed = at(Ways.nonMember("\"budapest\": {\"state\": \"invited\", \"date\": \"2020-04-01\"}"), Ways.AS_OF);
        assertThat(branches(lapsed)).containsExactly(StepName.OBJECTION, StepName.LAPSED, StepName.LEFT);
    }

    @Test
    void anInvitationWithoutAnEndNeitherLapsesNorIsExtended() {
        Way old = at(Ways.nonMember("\"budapest\": {\"state\": \"invited\", \"date\": \"2007-01-31\"}"), Ways.AS_OF);
        assertThat(branches(old)).containsExactly(StepName.LEFT);
    }

    @Test
    void anObjectionAndALongerTermOnTheWayOfAPartyAreTold() {
        Way party = at(
                Ways.nonMember("\"budapest\": {\"state\": \"invited\", \"date\": \"2018-02-07\", \"steps\": ["
                        + "{\"step\": \"objection\", \"date\": \"2016-04-15\", \"by\": \"XXB\", \"until\": \"2017-06-08\"},"
                        + "{\"step\": \"extended\", \"date\": \"2023-01-20\", \"until\": \"2024-02-07\"},"
                        + "{\"step\": \"deposited\", \"date\": \"2023-06-08\"}]}"),
                Ways.AS_OF);
        assertThat(party.status().kind()).isEqualTo(StatusKind.PARTY);
        assertThat(party.progress())
                .filteredOn(step -> step.state() == StepStatus.State.HAPPENED)
                .extracting(StepStatus::getName)
                .containsExactly(StepName.OBJECTION, StepName.EXTENDED);
    }

    private static List<StepName> branches(Way way) {
        return way.steps().stream()
                .filter(ProcedureStep::branch)
                .map(ProcedureStep::name)
                .toList();
    }

    @Test
    void threeConsentsAreNeededAndInvitingIsADiscretion() {
        Way way = Ways.budapest(Ways.of("NAM"));
        assertThat(way.remarks())
                .filteredOn(remark -> remark.about() == RemarkSubject.CONSENT)
                .hasSize(3);
        assertThat(way.remarks()).anySatisfy(remark -> assertThat(remark.says()).contains("discretion"));
    }

    @Test
    void eachStepSaysWhatItRestsOn() {
        assertThat(Ways.budapest(Ways.of("NAM")).steps())
                .extracting(ProcedureStep::basis)
                .contains(Basis.TREATY, Basis.PRACTICE, Basis.JUDGEMENT, Basis.READING);
    }

    private static Way at(Profile profile, LocalDate asOf) {
        return Ways.budapest(Ways.of(profile, asOf, null, Register.NONE));
    }
}
