package org.accede.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.accede.checklist.task.Owner;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.WorkPhase;
import org.accede.readiness.Remark;
import org.junit.jupiter.api.Test;

/** Kenya was invited to accede to the Convention on Cybercrime on 9 October 2024, for five years. */
class KenyaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DEPOSIT = LocalDate.of(2027, 6, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2029, 10, 9);

    /** Three months after the deposit, then the first day of the next month. */
    private static final LocalDate IN_FORCE = LocalDate.of(2027, 10, 1);

    private final Checklist planned = Lists.of(Standings.kenya());
    private final Checklist unplanned = Lists.of(Lists.asked("KEN", "budapest"));

    @Test
    void theInvitationIsTheLatestDateOfTheDeposit() {
        assertThat(planned.days().last()).contains(LAST_DAY);
        assertThat(planned.days().proposed()).contains(DEPOSIT);
        assertThat(planned.days().inForce()).contains(IN_FORCE);
        Action deposit = Lists.action(planned, "step:deposited");
        assertThat(deposit.timing().earliest()).contains(TODAY);
        assertThat(deposit.timing().planned()).contains(DEPOSIT);
        assertThat(deposit.timing().latest()).contains(LAST_DAY);
        assertThat(deposit.timing().says()).contains("last day of the invitation", "2029-10-09", "10 April 2013");
    }

    @Test
    void allThatComesBeforeTheDepositIsPlannedForThatDay() {
        Set<String> byEntryIntoForce = Set.of("authority:BC-35", "tell:BC-35.1");
        assertThat(planned.actions())
                .filteredOn(action -> action.work() != WorkPhase.AFTER && action.state() != TaskState.DONE)
                .filteredOn(action -> !byEntryIntoForce.contains(action.id()))
                .hasSizeGreaterThan(50)
                .allSatisfy(action -> {
                    assertThat(action.timing().earliest()).as(action.id()).contains(TODAY);
                    assertThat(action.timing().planned()).as(action.id()).contains(DEPOSIT);
                    assertThat(action.timing().latest()).as(action.id()).contains(LAST_DAY);
                });
    }

    @Test
    void thePointOfContactIsThereByTheEntryIntoForce() {
        Action contact = Lists.action(planned, "authority:BC-35");
        assertThat(contact.timing().planned()).contains(IN_FORCE);
        assertThat(contact.timing().latest()).isEmpty();
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
        assertThat(un.days().inForce()).isEmpty();
        assertThat(un.days().inForceSays()).contains("fortieth instrument", "Article 65", "1 of 40");
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
        assertThat(late.days().inForce()).isEmpty();
        assertThat(late.days().inForceSays()).contains("2030-01-15", "after the last day of the invitation");
        assertThat(late.actions()).allMatch(action -> action.timing().planned().isEmpty());
    }

    @Test
    void whatComesAfterBeginsWithTheEntryIntoForce() {
        assertThat(planned.of(WorkPhase.AFTER)).hasSizeGreaterThan(1).allSatisfy(action -> {
            assertThat(action.timing().earliest()).contains(IN_FORCE);
            assertThat(action.timing().planned()).isEmpty();
            assertThat(action.timing().latest()).isEmpty();
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
                .allMatch(action -> action.timing().earliest().isEmpty()
                        && action.timing().planned().isEmpty()
                        && action.timing().latest().isEmpty());
    }

    @Test
    void withoutADayOfDepositNothingIsPlannedAndTheLastDayStays() {
        assertThat(unplanned.actions())
                .allMatch(action -> action.timing().planned().isEmpty());
        assertThat(unplanned.days().inForce()).isEmpty();
        assertThat(Lists.action(unplanned, "step:deposited").timing().latest()).contains(LAST_DAY);
        assertThat(Lists.action(unplanned, "law:BC-16.1").timing().latest()).contains(LAST_DAY);
        assertThat(Lists.ids(unplanned)).isEqualTo(Lists.ids(planned));
    }

    @Test
    void theDepositIsPossibleOnTheLastDayAndNotAfterIt() {
        assertThat(Lists.action(Lists.of(Standings.kenyaOn("2029-10-09")), "step:deposited")
                        .timing()
                        .latest())
                .contains(LAST_DAY);
        Checklist lapsed = Lists.of(Standings.kenyaOn("2029-10-10"));
        assertThat(lapsed.actions()).allMatch(action -> action.timing().latest().isEmpty());
        assertThat(Lists.action(lapsed, "step:deposited").timing().says()).isEqualTo("no last day is set");
    }

    @Test
    void aDayAfterTheInvitationIsPointedOut() {
        Checklist late = Lists.of(Lists.asked("KEN", "budapest").depositing("2030-01-15"));
        assertThat(late.way().remarks())
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
                .contains("the instrument of accession", "Declaration on illegal access (BC-2), if so decided");
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
                        "facts:search-and-seizure",
                        "law:BC-19.2",
                        "bill:budapest",
                        "step:approved",
                        "step:deposited",
                        "step:party")
                .containsSubsequence(
                        "facts:central-authority", "authority:BC-27", "notice:BC-27.2.c", "step:deposited");
    }

    @Test
    void aChangeOfLawNamesWhatElseItServes() {
        assertThat(Lists.action(planned, "law:BC-16.1").origin().counterparts())
                .extracting(finding -> finding.requirement().id())
                .contains("UN-25.1");
    }
}
