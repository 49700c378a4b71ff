package org.accede.checklist.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.Shipped;
import org.accede.checklist.task.Owner;
import org.accede.checklist.task.TaskKind;
import org.accede.checklist.task.TimeWindow;
import org.accede.checklist.task.WorkPhase;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Node;
import org.accede.input.RuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever knows a State better changes a table; what is wrong with it is said with its line and a mend. */
class TaskTableReaderTest {

    private static final String GENERAL = "plan/tasks.yaml";
    private static final String OWN = "budapest-protocol-2/tasks.yaml";
    private static final String SHIPPED = RuleFiles.yaml(Shipped.RULES).get(GENERAL);

    @Test
    void aMinistryTakesOverATask() {
        TaskTable table = read(SHIPPED.replace(
                "- {kind: notice, owners: [foreign-ministry]}",
                "- {kind: notice, owners: [government, foreign-ministry]}"));
        assertThat(owners(table, "un", TaskKind.NOTICE)).containsExactly(Owner.GOVERNMENT, Owner.FOREIGN_MINISTRY);
    }

    @Test
    void oneWordStandsForAListOfOne() {
        TaskTable table = read(
                SHIPPED.replace("{kind: notice, owners: [foreign-ministry]}", "{kind: notice, owners: government}"));
        assertThat(owners(table, "un", TaskKind.NOTICE)).containsExactly(Owner.GOVERNMENT);
    }

    @Test
    void rowsOfATreatyComeBeforeThoseOfAll() {
        TaskTable table = read(SHIPPED, Map.of(OWN, "tasks: {owners: [{kind: notice, owners: [government]}]}"));
        assertThat(owners(table, "budapest-protocol-2", TaskKind.NOTICE)).containsExactly(Owner.GOVERNMENT);
        assertThat(owners(table, "budapest", TaskKind.NOTICE)).containsExactly(Owner.FOREIGN_MINISTRY);
    }

    @Test
    void aRowOfSeveralKindsIsOneOfEach() {
        List<TimeRow> rows = read(SHIPPED).of("un").stream()
                .filter(TimeRow.class::isInstance)
                .map(TimeRow.class::cast)
                .filter(row -> row.says().equals("by the entry into force")
                        && row.conditions().due().isEmpty())
                .toList();
        assertThat(rows)
                .extracting(TimeRow::kind)
                .contains(TaskKind.FACTS, TaskKind.NOTICE, TaskKind.AUTHORITY)
                .doesNotContain(TaskKind.STEP);
        assertThat(rows).extracting(TimeRow::window).containsOnly(TimeWindow.BY_ENTRY_INTO_FORCE);
    }

    @Test
    void aMeaningIsReadWhole() {
        MeaningRow bill = read(SHIPPED).of("un").stream()
                .filter(row -> row instanceof MeaningRow && row.kind() == TaskKind.BILL)
                .map(MeaningRow.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(bill)
                .isEqualTo(new MeaningRow(
                        bill.place(),
                        TaskKind.BILL,
                        RowConditions.NONE,
                        WorkPhase.ADOPT,
                        "Adopt the bill and bring it into force",
                        "the State's constitution",
                        "the official gazette, with the day of commencement"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the row in the table of owners, then what is said of it
                "{kind: notise, owners: [police]} | there is no kind 'notise'. Did you mean 'notice'?",
                "{owners: [police]} | the field 'kind' is missing. Write the kind of task that the row is about.",
                "{kind: notice} | the field 'owners' is missing. Write who usually sees to it.",
                "{kind: notice, owners: []} | 'owners' names nothing. Leave it out, or write what it is.",
                "{kind: notice, owners: [ministry]} | there is no owners 'ministry'. Write one of: council-of-europe, courts, data-protection-authority, depositary, foreign-ministry, government, ministry-of-justice, parliament, police, prosecution, regulator, reviewer.",
                "{kind: notice, owners: [5]} | 'owners' holds text, not a number. Put it in quotation marks.",
                "{kind: facts, matter: powers, owners: [police]} | there is no matter 'powers'. Did you mean 'power'?",
                "{kind: law, reads: preservatoin, owners: [police]} | there is no reads 'preservatoin'. Did you mean 'preservation'?",
                "{kind: authority, article: P2-144, owners: [police]} | there is no article 'P2-144'. Did you mean 'P2-14'?",
                "{kind: step, phase: [deposits], owners: [police]} | there is no phase 'deposits'. Did you mean 'deposit'?",
                "{kind: filing, state: made, owners: [police]} | there is no state 'made'. Write one of: done, drafted, later, open, optional, planned, to-do.",
                "{kind: notice, status: partly, owners: [police]} | there is no status 'partly'. Did you mean 'party'?",
                "{kind: notice, due: deposits, owners: [police]} | there is no due 'deposits'. Did you mean 'deposit'?",
                "{kind: step, own-last-day: maybe, owners: [police]} | 'own-last-day' must be true or false, not text. Write true or false, without quotation marks.",
                "{kind: notice, owner: [police], owners: [police]} | there is no field 'owner'. Did you mean 'owners'?"
            })
    void aFaultOfARowIsTold(String row, String said) {
        String yaml = SHIPPED.replace(
                "    - {kind: judgement, owners: [reviewer]}",
                "    - " + row + "\n    - {kind: judgement, owners: [reviewer]}");
        assertThat(refusals(yaml))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(GENERAL + ":")
                .endsWith(": " + said);
    }

    @Test
    void aRowThatCanNeverHoldIsRefused() {
        String yaml = SHIPPED.replace(
                "    - {kind: judgement, owners: [reviewer]}",
                "    - {kind: judgement, owners: [reviewer]}\n    - {kind: judgement, matter: [power], owners: [police]}");
        assertThat(refusals(yaml))
                .singleElement()
                .asString()
                .contains("this row never holds for 'judgement'")
                .endsWith("Move it above that row.");
    }

    @Test
    void aKindOfTaskWithoutARowIsMissed() {
        assertThat(refusals(SHIPPED.replace("    - {kind: bill, owners: [parliament]}\n", "")))
                .singleElement()
                .asString()
                .contains("no row of 'owners' holds for every task of the kind 'bill'");
    }

    @Test
    void aSlotThatNobodyFillsIsRefused() {
        assertThat(refusals(SHIPPED.replace("\"Find out: {subject}\"", "\"Find out: {subjects}\"")))
                .singleElement()
                .asString()
                .endsWith("there is no slot 'subjects'. Did you mean 'subject'?");
    }

    @Test
    void aLastDayOfItsOwnIsAskedOnlyOfStepsThatHaveOne() {
        assertThat(refusals(SHIPPED.replace("own-last-day: true, window", "window")))
                .singleElement()
                .asString()
                .contains("this row also speaks of steps that have no last day of their own");
    }

    @Test
    void aFolderWithoutTheTableIsToldWhatIsMissing() {
        assertThatThrownBy(() -> TaskTableReader.read(Map.of(), Shipped.catalogue()))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(GENERAL)
                .hasMessageContaining("Copy this file from the rules that ship");
    }

    private static List<Owner> owners(TaskTable table, String treaty, TaskKind kind) {
        return table.of(treaty).stream()
                .filter(row -> row instanceof OwnerRow && row.kind() == kind)
                .map(row -> ((OwnerRow) row).owners())
                .findFirst()
                .orElseThrow();
    }

    private static TaskTable read(String general) {
        return read(general, Map.of());
    }

    private static TaskTable read(String general, Map<String, String> others) {
        Map<String, Node> files = new LinkedHashMap<>();
        files.put(GENERAL, Documents.parse(general, GENERAL));
        others.forEach((name, text) -> files.put(name, Documents.parse(text, name)));
        return TaskTableReader.read(files, Shipped.catalogue());
    }

    /** Each with its mend, in one line. */
    private static List<String> refusals(String general) {
        List<String> said = new ArrayList<>();
        try {
            read(general);
        } catch (InvalidDocumentException e) {
            said.addAll(List.of(e.getMessage().replaceAll("\n    ", " ").split("\n")));
        }
        return said.stream().map(String::strip).collect(Collectors.toList());
    }
}
