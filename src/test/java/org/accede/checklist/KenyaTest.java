package org.accede.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.accede.checklist.schedule.Timing;
import org.accede.checklist.task.Owner;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.WorkPhase;
import org.accede.profile.Profile;
import org.accede.readiness.Remark;
import org.junit.jupiter.api.Test;

/** Kenya was invited to accede to the Convention on Cybercrime on 9 October 2024, for five years. */
class KenyaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DEPOSIT = LocalDate.of(2028, 6, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2029, 10, 9);

    /** Three months after the deposit, then the first day of the next month. */
    private static final LocalDate IN_FORCE = LocalDate.of(2028, 10, 1);

    private final Checklist planned = Lists.of(Standings.kenya());
    private final Checklist unplanned = Lists.of(Lists.asked("KEN", "budapest"));

    @Test
    void theDepositIsMadeOnTheDayThatIsPlanned() {
        assertThat(Lists.only(planned).days().last()).contains(LAST_DAY);
        assertThat(Lists.only(planned).days().proposed()).contains(DEPOSIT);
        assertThat(Lists.only(planned).days().inForce()).contains(IN_FORCE);
        Action deposit = Lists.action(planned, "step:deposited");
        assertThat(deposit.timing().doneBy()).contains(DEPOSIT);
        assertThat(deposit.timing().isLate()).isFalse();
        assertThat(deposit.timing().says()).contains("last day of the invitation", "2029-10-09", "10 April 2013");
    }

    @Test
    void theAmendmentsAreDraftedOneAfterTheOther() {
        List<Timing> law =
                planned.of(WorkPhase.LEGISLATE).stream().map(Action::timing).toList();
        assertThat(law).hasSizeGreaterThan(3);
        assertThat(law).extracting(Timing::doneBy).doesNotHaveDuplicates();
        assertThat(law).extracting(Timing::ready).doesNotHaveDuplicates();
        assertThat(law).allSatisfy(days -> assertThat(days.doneBy().orElseThrow())
                .isBeforeOrEqualTo(Lists.action(planned, "bill:budapest")
                        .timing()
                        .beginBy()
                        .orElseThrow()));
    }

    @Test
    void aBillGoesThroughItsStages() {
        Timing bill = Lists.action(planned, "bill:budapest").timing();
        assertThat(bill.legs())
                .extracting(leg -> leg.stage().id())
                .containsExactly("consultation", "parliament", "publication");
        assertThat(bill.legs().get(0).ready()).isEqualTo(bill.legs().get(1).begins());
        assertThat(bill.legs().get(2).doneBy()).isEqualTo(bill.doneBy());
    }

    @Test
    void aDayThatComesTooEarlyIsNoDayToBeDoneBy() {
        Checklist soon = Lists.of(Lists.asked("KEN", "budapest").depositing("2027-03-01"));
        Timing deposit = Lists.action(soon, "step:deposited").timing();
        assertThat(deposit.late()).isEqualTo((int) ChronoUnit.DAYS.between(
                LocalDate.of(2027, 3, 1), deposit.ready().orElseThrow()));
        assertThat(deposit.late()).isPositive();
        assertThat(deposit.doneBy()).isEmpty();
        assertThat(deposit.ready())
                .isEqualTo(Lists.action(planned, "step:deposited").timing().ready());
    }

    /** A State that says how long its parliament takes moves the days, and only those after it. */
    @Test
    void theTimesOfTheProfileGoBeforeTheAssumedOnes() {
        Lists.Asked asked = Lists.asked("KEN", "budapest");
        Checklist slow = Lists.of(asked.taking(Map.of("parliament", new Profile.Pace(300, "two readings"))));
        assertThat(ready(slow, "law:BC-16.1")).isEqualTo(ready(unplanned, "law:BC-16.1"));
        assertThat(ready(slow, "step:deposited"))
                .isEqualTo(ready(unplanned, "step:deposited").plusDays(120));
        assertThat(slow.stages())
                .filteredOn(stage -> stage.id().equals("parliament"))
                .singleElement()
                .satisfies(stage -> {
                    assertThat(stage.days()).isEqualTo(300);
                    assertThat(stage.own()).isTrue();
                    assertThat(stage.note()).isEqualTo("two readings");
                });
    }

    private static LocalDate ready(Checklist list, String action) {
        return Lists.action(list, action).timing().ready().orElseThrow();
    }

    @Test
    void thePointOfContactIsThereByTheEntryIntoForce() {
        Action contact = Lists.action(planned, "authority:BC-35");
        assertThat(contact.timing().doneBy()).contains(IN_FORCE.minusDays(3));
        assertThat(Lists.action(planned, "tell:BC-35.1").timing().doneBy()).contains(IN_FORCE);
        assertThat(contact.owners()).first().isEqualTo(Owner.POLICE);
    }

    @Test
    void anActionFilesTheDraftOnThePointOfContact() {
        Action told = Lists.action(planned, "tell:BC-35.1");
        assertThat(told.work()).isEqualTo(WorkPhase.NOTIFY);
        assertThat(told.state()).isEqualTo(TaskState.TO_DO);
        assertThat(told.texts()).containsExactly("BC-35.1");
        assertThat(told.owners()).containsExactly(Owner.FOREIGN_MINISTRY);
        assertThat(told.needs()).contains("authority:BC-35");
        assertThat(told.origin().basis()).startsWith("practice");
        assertThat(Lists.action(planned, "authority:BC-35").texts()).isEmpty();
    }

    /** Article 65: the State's own deposit does not bring the Convention into force. */
    @Test
    void theEntryIntoForceOfTheUnConventionHangsOnTheFortiethInstrument() {
        Checklist un = Lists.of(Lists.asked("KEN", "un").depositing("2027-06-15"));
        assertThat(Lists.only(un).days().inForce()).isEmpty();
        assertThat(Lists.only(un).days().inForceSays()).contains("fortieth instrument", "Article 65", "1 of 40");
        assertThat(Lists.action(un, "step:party").timing().says()).contains("fortieth instrument");
        assertThat(Lists.action(planned, "step:party").timing().says()).doesNotContain("fortieth");
    }

    @Test
    void aSignatoryOfTheUnConventionWaitsForTheFortiethInstrumentToo() {
        Checklist un = Lists.of(Standings.unSignatory());
        assertThat(Lists.action(un, "step:party").progress().because()).contains("fortieth instrument");
    }

    @Test
    void aDepositAfterTheInvitationIsPlannedForNoDayAndBringsNothingIntoForce() {
        Checklist late = Lists.of(Lists.asked("KEN", "budapest").depositing("2030-01-15"));
        assertThat(Lists.only(late).days().inForce()).isEmpty();
        assertThat(Lists.only(late).days().inForceSays())
                .contains("2030-01-15", "after the last day of the invitation");
        assertThat(Lists.action(late, "step:deposited").timing().doneBy()).contains(LAST_DAY);
    }

    @Test
    void whatComesAfterBeginsWithTheEntryIntoForce() {
        assertThat(planned.of(WorkPhase.AFTER)).hasSizeGreaterThan(1).allSatisfy(action -> {
            assertThat(action.timing().begins()).contains(IN_FORCE);
            assertThat(action.timing().ready()).isEmpty();
            assertThat(action.timing().doneBy()).isEmpty();
            assertThat(action.state()).isEqualTo(TaskState.LATER);
        });
    }

    @Test
    void whatIsDoneHasNoDay() {
        assertThat(planned.actions())
                .filteredOn(action -> action.state() == TaskState.DONE)
                .extracting(Action::id)
                .contains("step:requested", "step:invited");
        assertThat(planned.actions())
                .filteredOn(action -> action.state() == TaskState.DONE)
                .allMatch(action -> action.timing().begins().isEmpty()
                        && action.timing().ready().isEmpty()
                        && action.timing().doneBy().isEmpty());
    }

    @Test
    void withoutADayOfDepositDaysAreCountedBackFromTheLastOne() {
        assertThat(Lists.only(unplanned).days().inForce()).isEmpty();
        assertThat(Lists.action(unplanned, "step:deposited").timing().doneBy()).contains(LAST_DAY);
        assertThat(Lists.action(unplanned, "law:BC-16.1").timing().doneBy().orElseThrow())
                .isAfter(Lists.action(planned, "law:BC-16.1").timing().doneBy().orElseThrow())
                .isBefore(LAST_DAY);
        assertThat(Lists.ids(unplanned)).isEqualTo(Lists.ids(planned));
    }

    @Test
    void theDepositIsPossibleOnTheLastDayAndNotAfterIt() {
        assertThat(Lists.only(Lists.of(Standings.kenyaOn("2029-10-09"))).days().last())
                .contains(LAST_DAY);
        Checklist lapsed = Lists.of(Standings.kenyaOn("2029-10-10"));
        assertThat(lapsed.actions()).allMatch(action -> action.timing().doneBy().isEmpty());
        assertThat(Lists.action(lapsed, "step:deposited").timing().says()).isEqualTo("no last day is set");
    }

    @Test
    void aDayAfterTheInvitationIsPointedOut() {
        Checklist late = Lists.of(Lists.asked("KEN", "budapest").depositing("2030-01-15"));
        assertThat(Lists.only(late).way().remarks())
                .extracting(Remark::says)
                .anyMatch(says -> says.contains("lies after the last day of the invitation"));
    }

    @Test
    void theSecurityMeasureIsDecidedBeforeTheBill() {
        Action decision = Lists.action(planned, "filing:BC-2");
        assertThat(decision.origin().gaps()).containsExactly("BC-2");
        assertThat(decision.routes())
                .extracting(Action.Route::title)
                .containsExactly("Amend the law", "File: Declaration on illegal access");
        assertThat(decision.routes().get(0).how()).contains("security measure");
    }

    @Test
    void theDepositHoldsTheInstrumentTheFilingsAndTheNotifications() {
        Action deposit = Lists.action(planned, "step:deposited");
        assertThat(deposit.contents())
                .contains(
                        "the instrument of accession",
                        "Declaration on illegal access (Articles 2 and 40), if so decided");
        assertThat(deposit.contents())
                .anyMatch(says -> says.contains("27(2)(c)"))
                .anyMatch(says -> says.contains("24(7)(a)"));
        assertThat(deposit.texts()).containsExactly("accession");
    }

    @Test
    void theWorkComesInItsOrder() {
        List<String> ids = Lists.ids(planned);
        assertThat(ids)
                .containsSubsequence(
                        "law:BC-19.2",
                        "bill:budapest",
                        "step:approved",
                        "step:deposited",
                        "step:party",
                        "facts:search-and-seizure")
                .containsSubsequence("authority:BC-27", "notice:BC-27.2.c", "step:deposited");
    }

    @Test
    void aChangeOfLawNamesWhatElseItServes() {
        assertThat(Lists.action(planned, "law:BC-16.1").origin().counterparts())
                .extracting(finding -> finding.requirement().id())
                .contains("UN-25.1");
    }
}
