package org.accede.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.Shipped;
import org.accede.checklist.draft.Draft;
import org.accede.checklist.draft.DraftForm;
import org.accede.checklist.draft.DraftText;
import org.accede.checklist.table.TaskTable;
import org.accede.checklist.task.Owner;
import org.accede.checklist.task.TaskState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps by each door, and where a State stands on them. */
class DoorsTest {

    private static final List<String> TO_AN_INVITATION =
            List.of("requested", "consultation", "rapporteur-group", "decision", "invited");

    @Test
    void aMemberSignsAndRatifies() {
        Checklist list = Lists.of(Standings.memberThatHasNotSigned());
        assertThat(steps(list))
                .isEqualTo(Map.of(
                        "signed",
                        TaskState.TO_DO,
                        "approved",
                        TaskState.TO_DO,
                        "deposited",
                        TaskState.TO_DO,
                        "party",
                        TaskState.LATER));
        assertThat(instruments(list)).containsExactly("ratification");
        assertThat(step(list, "signed").timing().says()).contains("the same day is possible");
    }

    @Test
    void aMemberThatHasSignedHasThatBehind() {
        Checklist list = Lists.of(Standings.memberThatHasSigned());
        assertThat(steps(list)).containsEntry("signed", TaskState.DONE).containsEntry("approved", TaskState.TO_DO);
        assertThat(step(list, "signed").progress().because()).isEqualTo("made: 2020-05-05");
    }

    /** Whether it signed or acceded to the Convention before it left, the door to the Protocol does not say. */
    @Test
    void aStateThatHasLeftTheConventionGetsDraftsOfBothInstrumentsForTheFirstProtocol() {
        Checklist list = Lists.of(Imagined.silent()
                .outsider()
                .stands("budapest", "party", "deposited 2015-01-05", "denounced 2020-01-05")
                .about("budapest-protocol-1"));
        assertThat(instruments(list)).containsExactlyInAnyOrder("accession", "ratification");
    }

    @Test
    void anOutsiderIsInvitedAndAccedes() {
        Checklist list = Lists.of(Standings.outsiderAt("consultation"));
        assertThat(steps(list).keySet())
                .containsExactlyElementsOf(List.of(
                        "requested",
                        "consultation",
                        "rapporteur-group",
                        "decision",
                        "invited",
                        "approved",
                        "deposited",
                        "party"));
        assertThat(steps(list))
                .containsEntry("requested", TaskState.DONE)
                .containsEntry("consultation", TaskState.DONE)
                .containsEntry("rapporteur-group", TaskState.TO_DO)
                .containsEntry("invited", TaskState.TO_DO);
        assertThat(step(list, "decision").owners()).containsExactly(Owner.COUNCIL_OF_EUROPE);
        assertThat(step(list, "decision").timing().doneBy()).isEmpty();
        assertThat(step(list, "consultation").needs()).containsExactly("step:requested");
        assertThat(instruments(list)).containsExactly("accession");
    }

    @Test
    void anInvitationThatHasLapsedIsNeededAnew() {
        Checklist list = Lists.of(Standings.kenyaOn("2029-10-10"));
        assertThat(Lists.only(list).way().status().id()).isEqualTo("lapsed");
        assertThat(steps(list)).containsAllEntriesOf(all(TO_AN_INVITATION, TaskState.TO_DO));
        assertThat(step(list, "invited").progress().because()).contains("lapsed");
        assertThat(steps(list)).containsEntry("deposited", TaskState.TO_DO);
    }

    @Test
    void anExtensionMovesTheLastDay() {
        Checklist list = Lists.of(Standings.extended());
        assertThat(steps(list)).containsAllEntriesOf(all(TO_AN_INVITATION, TaskState.DONE));
        assertThat(Lists.only(list).days().last()).contains(LocalDate.of(2027, 6, 1));
    }

    @Test
    void aPartyHasNoStepAheadAndItsDutiesAreDue() {
        Checklist list = Lists.of(Duties.partyWithGaps());
        assertThat(steps(list).values()).containsOnly(TaskState.DONE);
        assertThat(step(list, "deposited").contents()).isEmpty();
        assertThat(instruments(list)).isEmpty();
        assertThat(Lists.action(list, "law:BC-2")).satisfies(law -> {
            assertThat(law.state()).isEqualTo(TaskState.TO_DO);
            assertThat(law.timing().says()).isEqualTo("due: the treaty binds the State");
            assertThat(law.timing().doneBy()).isEmpty();
        });
        assertThat(Lists.action(list, "bill:budapest").timing().says()).isEqualTo("due: the treaty binds the State");
    }

    @Test
    void whoHasDepositedHasUntilTheEntryIntoForce() {
        Checklist list = Lists.of(Standings.pending());
        LocalDate inForce = LocalDate.of(2027, 3, 1);
        assertThat(steps(list)).containsEntry("deposited", TaskState.DONE).containsEntry("party", TaskState.LATER);
        assertThat(step(list, "party").timing().begins()).contains(inForce);
        assertThat(Lists.action(list, "authority:BC-27").timing()).satisfies(days -> {
            assertThat(days.says()).isEqualTo("by the entry into force");
            assertThat(days.late()).isPositive();
            assertThat(days.ready().orElseThrow().minusDays(days.late())).isBeforeOrEqualTo(inForce);
        });
        assertThat(list.actions())
                .filteredOn(action -> action.id().startsWith("later:"))
                .isNotEmpty()
                .allMatch(action -> action.state() == TaskState.LATER);
        assertThat(instruments(list)).isEmpty();
    }

    @Test
    void whatIsNeededAnewByAStateThatHasLeftIsForTheDepositary() {
        Checklist list = Lists.of(Standings.partyThatHasLeft());
        assertThat(steps(list).values()).containsOnly(TaskState.OPEN);
        assertThat(step(list, "deposited").progress().because()).contains("left the treaty", "depositary");
        assertThat(Lists.only(list).days().inForce()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"budapest", "budapest-protocol-1"})
    void anOrganizationHasNoStepsToATreatyOfStates(String treaty) {
        Checklist list = Lists.of(Standings.organization(treaty));
        assertThat(steps(list)).isEmpty();
        assertThat(instruments(list)).isEmpty();
        assertThat(Lists.only(list).way().status().id()).isEqualTo("not-eligible");
    }

    @ParameterizedTest
    @CsvSource({"KEN, budapest-protocol-1", "KEN, budapest-protocol-2", "ZAF, budapest-protocol-2"})
    void aProtocolHasNoStepsBeforeTheConvention(String country, String treaty) {
        Checklist list = Lists.of(Lists.asked(country, treaty));
        assertThat(Lists.only(list).way().door().id()).isEqualTo("not-yet");
        assertThat(steps(list)).isEmpty();
        assertThat(instruments(list)).isEmpty();
    }

    @Test
    void whereNobodyKnowsTheDoorThereAreNoSteps() {
        Checklist list = Lists.of(Imagined.silent().about("budapest"));
        assertThat(Lists.only(list).way().door().id()).isEqualTo("unknown");
        assertThat(steps(list)).isEmpty();
        assertThat(list.actions()).isNotEmpty().noneMatch(action -> action.state() == TaskState.DONE);
    }

    @Test
    void theUnConventionCanBeSignedUntilTheEndOf2026() {
        Checklist before = Lists.of(Standings.unOutsider().on("2026-12-01"));
        assertThat(step(before, "signed").timing().doneBy()).contains(LocalDate.of(2026, 12, 31));
        assertThat(instruments(before)).containsExactly("accession", "ratification");
        Checklist after = Lists.of(Standings.unOutsider().on("2027-01-01"));
        assertThat(steps(after).keySet()).containsExactly("approved", "deposited", "party");
        assertThat(instruments(after)).containsExactly("accession");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2027-01-01"})
    void aSignatoryOfTheUnConventionRatifies(String day) {
        Checklist list = Lists.of(Standings.unSignatory().on(day));
        assertThat(steps(list)).containsEntry("signed", TaskState.DONE);
        assertThat(step(list, "signed").timing().doneBy()).isEmpty();
        assertThat(instruments(list)).containsExactly("ratification");
    }

    @Test
    void anOrganizationThatHasSignedTheUnConventionRatifies() {
        assertThat(instruments(Lists.of(Lists.asked("EUE", "un")))).containsExactly("ratification");
    }

    @Test
    void whereNobodyKnowsWhetherItSignedInTimeBothWaysAreShown() {
        Checklist list = Lists.of(Standings.unUnknown().on("2027-01-01"));
        assertThat(steps(list).values()).containsOnly(TaskState.OPEN);
        assertThat(instruments(list)).containsExactly("accession", "ratification");
    }

    @Test
    void whoAccededToTheConventionAccedesToTheFirstProtocolWithoutSigning() {
        Checklist list = Lists.of(Standings.acceding());
        assertThat(steps(list).keySet()).containsExactly("deposited", "party");
        assertThat(instruments(list)).containsExactly("accession");
    }

    @Test
    void whoSignedTheConventionSignsTheFirstProtocol() {
        Checklist list = Lists.of(Standings.memberThatSignedTheConvention());
        assertThat(steps(list).keySet()).containsExactly("signed", "deposited", "party");
        assertThat(instruments(list)).containsExactly("ratification");
    }

    @Test
    void whereNobodyKnowsHowItJoinedTheConventionBothInstrumentsAreDrafted() {
        assertThat(instruments(Lists.of(Standings.joinedNobodyKnowsHow())))
                .containsExactly("accession", "ratification");
    }

    @Test
    void nobodyAccedesToTheSecondProtocol() {
        Checklist list = Lists.of(Lists.asked("TON", "budapest-protocol-2"));
        assertThat(steps(list).keySet()).containsExactly("signed", "deposited", "party");
        assertThat(instruments(list)).containsExactly("ratification");
        assertThat(Lists.TEXTS)
                .filteredOn(text -> text.instrument().equals("budapest-protocol-2"))
                .extracting(DraftText::id)
                .doesNotContain("accession");
    }

    /** Another treaty may come with rules alone: neither drafts nor rows of its own. */
    @Test
    void aTreatyWithoutTextsAndRowsHasAChecklistToo() {
        Lists.Start start = Lists.start(Declarations.oneOfTwoFilings());
        TaskTable general = new TaskTable(Shipped.tasks().general(), Map.of());
        Checklist list = new ChecklistPlanner(Shipped.rules(), Shipped.crosswalk(), List.of(), general)
                .plan(start.findings(), start.enacted(), List.of(start.way()));
        assertThat(list.drafts()).isEmpty();
        assertThat(steps(list)).containsKeys("deposited", "party");
        assertThat(step(list, "deposited").contents()).contains("the instrument of accession");
        assertThat(Lists.action(list, "filing:BC-6.3").title()).startsWith("Filing under BC-6.3");
    }

    /** In their order. */
    private static Map<String, TaskState> steps(Checklist list) {
        Map<String, TaskState> steps = new LinkedHashMap<>();
        list.actions().stream()
                .filter(action -> action.id().startsWith("step:"))
                .forEach(action -> steps.put(action.id().substring("step:".length()), action.state()));
        return steps;
    }

    private static Action step(Checklist list, String id) {
        return Lists.action(list, "step:" + id);
    }

    private static Map<String, TaskState> all(List<String> steps, TaskState state) {
        Map<String, TaskState> all = new LinkedHashMap<>();
        steps.forEach(step -> all.put(step, state));
        return all;
    }

    private static List<String> instruments(Checklist list) {
        return list.drafts().stream()
                .filter(draft -> draft.as() == DraftForm.INSTRUMENT)
                .map(Draft::id)
                .toList();
    }
}
