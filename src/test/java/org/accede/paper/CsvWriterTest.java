package org.accede.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.accede.text.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @Test
    void everyFieldIsInQuotesAndLinesEndAsTheStandardSays() {
        assertThat(CsvWriter.write(table(Cell.text("a \"b\", c", "d"), new Cell.Count(3))))
                .isEqualTo("\uFEFF\"One\",\"Two\"\r\n\"a \"\"b\"\", c\nd\",\"3\"\r\n");
    }

    @Test
    void daysMarksAndEmptyCellsAreWritten() {
        assertThat(cells(
                        new Cell.Day(LocalDate.of(2026, 3, 4)),
                        new Cell.Marked(new Mark("not-met", "not met", Mark.Tone.GAP))))
                .containsExactly("2026-03-04", "not met");
        assertThat(cells(Cell.EMPTY, Cell.text("x"))).containsExactly("", "x");
    }

    @Test
    void headingsOfGroupsAreLeftOut() {
        Table table = new Table(
                "t",
                "T",
                List.of(new Table.Column("One", 100, Table.Kind.HEAD)),
                List.of(Table.Row.group("g", "Group"), new Table.Row("a", List.of(Cell.text("row")), Map.of())));
        assertThat(Csv.read(CsvWriter.write(table))).containsExactly(List.of("One"), List.of("row"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1",
                "+1",
                "-1",
                "@f",
                "  =1",
                "\u00a0=1",
                "\u3000=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "\u22121",
                "\"=1",
                "\t=1",
                "\n-1"
            })
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(cells(Cell.text(text), Cell.EMPTY).get(0)).isEqualTo("'" + Visible.of(text));
    }

    /** A spreadsheet that expects semicolons splits a field at them, quotes or not. */
    @ParameterizedTest
    @ValueSource(strings = {"x;=1", "x; =1", "x;\"=1\"", "x;\uFF1D1", "a;b;@c"})
    void alsoWhereAnotherSeparatorWouldBeginACell(String text) {
        assertThat(cells(Cell.text(text), Cell.EMPTY).get(0)).containsPattern(";'[\\s\"]*[=\uFF1D@]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "s. 2(1)-(3)", "a; b", "1+1", "user@example.org", "'quoted'"})
    void otherTextStaysAsItIs(String text) {
        assertThat(cells(Cell.text(text), Cell.EMPTY)).containsExactly(text, "");
    }

    @Test
    void whatIsHiddenIsShown() {
        assertThat(cells(Cell.text("a\u202Eb\u0000c"), Cell.EMPTY)).containsExactly("a<U+202E>b<U+0000>c", "");
    }

    private static List<String> cells(Cell... cells) {
        return Csv.read(CsvWriter.write(table(cells))).get(1);
    }

    private static Table table(Cell... cells) {
        return new Table(
                "t",
                "T",
                List.of(new Table.Column("One", 50, Table.Kind.HEAD), new Table.Column("Two", 50, Table.Kind.COUNT)),
                List.of(new Table.Row("a", List.of(cells), Map.of())));
    }
}
