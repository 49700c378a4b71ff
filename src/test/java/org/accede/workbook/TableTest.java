package org.accede.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accede.Shipped;
import org.accede.input.InvalidDocumentException;
import org.accede.paper.form.CsvForm;
import org.accede.paper.form.FilledBook;
import org.accede.profile.Profile;
import org.accede.profile.ProfileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions as a table come back as the workbook does: what is filled in is taken, and what cannot be is told by row and column. */
class TableTest {

    private static final String NOTE = "illegal-access/nationals";
    private static final ProfileText KENYA = ProfileText.read(Shipped.COUNTRIES.resolve("ken.json"));
    private static final byte[] TABLE = Workbook.writeTable(
            Shipped.accede().dossier(kenya(), Shipped.AS_OF),
            KENYA,
            new Choice(List.of(), false, false, Optional.empty()));

    @Test
    void asItWasWrittenItChangesNothing() {
        Preview preview = back(TABLE, KENYA).preview();

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.changes()).isEmpty();
        assertThat(preview.same()).isGreaterThan(1000);
        assertThat(preview.changedSince()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void whatIsFilledInIsTakenWhateverStandsBetweenCells(String between) {
        String note = "first line, with a comma; and \"quotes\"\nsecond line\t.";
        byte[] filled = fill(between, "", Map.of(NOTE + " Note", note, "preservation/maximum-days Answer", "90"));

        Import.Result result = back(filled, KENYA);

        assertThat(result.preview().problems()).isEmpty();
        assertThat(result.preview().changes())
                .extracting(Preview.Change::id)
                .containsExactlyInAnyOrder(NOTE, "preservation/maximum-days");
        assertThat(result.text().orElseThrow())
                .contains("first line, with a comma; and \\\"quotes\\\"\\nsecond line\\t.", "{\"value\": 90");
    }

    @Test
    void aMarkOfTheEncodingMayStandThereOrNot() {
        assertThat(new String(TABLE, StandardCharsets.UTF_8)).startsWith("\uFEFF");
        byte[] filled = fill(",", "\uFEFF", Map.of(NOTE + " Note", "Côte d'Ivoire"));

        assertThat(back(filled, KENYA).text().orElseThrow()).contains("\"note\": \"Côte d'Ivoire\"");
    }

    @Test
    void whatCannotBeTakenIsToldByRowAndColumn() {
        byte[] filled = fill(
                ",",
                "",
                Map.of(
                        NOTE + " Answer",
                        "yess",
                        "preservation/quick Provision",
                        "cmac: s. 51",
                        "preservation/quick Note",
                        "x"));

        assertThat(back(filled, KENYA).preview().problems())
                .extracting(Preview.Problem::words)
                .hasSize(2)
                .anyMatch(words -> words.matches("row \\d+, Answer: 'yess' is .* Did you mean yes\\?"))
                .anyMatch(words -> words.matches(
                        "row \\d+, Provision: there is no source 'cmac'.*of the profile\\. Did you mean 'cmca'\\?"));
    }

    /** It is a text as any other. */
    @Test
    void aFormulaIsAText() {
        byte[] filled = fill(",", "", Map.of(NOTE + " Note", "=HYPERLINK(\"http://example.org\")"));

        assertThat(back(filled, KENYA).text().orElseThrow()).contains("\"note\": \"=HYPERLINK(");
    }

    /** And comes back as it was, though an apostrophe stands before it in the table. */
    @Test
    void whatASpreadsheetWouldRunComesBackAsItWas() {
        ProfileText with = new ProfileText(
                KENYA.file(), KENYA.text().replace("expeditious, without a court", "-1 is said"), "another");
        byte[] table = Workbook.writeTable(
                Shipped.accede().dossier(kenya(), Shipped.AS_OF),
                with,
                new Choice(List.of(), false, false, Optional.empty()));

        assertThat(new String(table, StandardCharsets.UTF_8)).contains("\"'-1 is said\"");
        assertThat(back(table, with).preview().changes()).isEmpty();
    }

    @Test
    void whatChangedOnBothSidesIsDecidedByAPersonAndWhatNobodyTouchedStays() {
        ProfileText since = new ProfileText(
                KENYA.file(),
                KENYA.text().replace("\"note\": \"any offence under the Act\"", "\"note\": \"changed meanwhile\""),
                "another");
        byte[] filled = fill(",", "", Map.of("illegal-access/aiding Note", "from the table"));

        Import.Result result = Import.read(
                Import.open(filled, "q.csv"), since, Shipped.accede().catalogue(), Import.Clashes.ASK);

        assertThat(result.text()).isEmpty();
        assertThat(result.preview().changedSince()).isTrue();
        assertThat(result.preview().changes())
                .extracting(one -> one.id() + " " + one.kind())
                .containsExactly("illegal-access/aiding CLASH");
    }

    @Test
    void whatIsNoneOfOursIsRefused() {
        refused("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "no column of its first row is headed 'Id'");
        refused("Id,Answer\nx,yes\n".getBytes(StandardCharsets.UTF_8), "no column is headed 'Written from'");
        refused("Id,Answer\n\"x,yes\n".getBytes(StandardCharsets.UTF_8), "in row 2");
        refused("Id,é\n".getBytes(Charset.forName("ISO-8859-1")), "not encoded as UTF-8");
        refused("Id,x\n".concat("a,b\n".repeat(100_001)).getBytes(StandardCharsets.UTF_8), "more than 200000 cells");
        refused(new byte[0], "no column of its first row");
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> Import.open(file, "q.csv"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(why);
    }

    private static Profile kenya() {
        return Shipped.accede().profileOrEmpty("KEN");
    }

    private static Import.Result back(byte[] table, ProfileText into) {
        return Import.read(Import.open(table, "q.csv"), into, Shipped.accede().catalogue(), Import.Clashes.WORKBOOK);
    }

    /** As a spreadsheet saves it. @param cells by the id of the row and the head of the column */
    private static byte[] fill(String between, String mark, Map<String, String> cells) {
        FilledBook.Sheet sheet = CsvForm.read(TABLE, "x", Layout.ID);
        List<String> heads =
                sheet.rows().get(0).cells().stream().map(FilledBook.Cell::text).toList();
        return (mark
                        + sheet.rows().stream()
                                .map(row -> IntStream.range(0, heads.size())
                                        .mapToObj(column -> quoted(cells.getOrDefault(
                                                text(row, 0) + " " + heads.get(column), text(row, column))))
                                        .collect(Collectors.joining(between)))
                                .collect(Collectors.joining("\r\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(FilledBook.Row row, int column) {
        return row.in(column).map(FilledBook.Cell::text).orElse("");
    }

    private static String quoted(String text) {
        return text.matches("[\\w ]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
