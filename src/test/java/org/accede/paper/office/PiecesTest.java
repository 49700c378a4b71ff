package org.accede.paper.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.paper.Cell;
import org.accede.paper.Mark;
import org.accede.paper.Picture;
import org.accede.paper.SamplePaper;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.junit.jupiter.api.Test;

/** Names, numbers and widths. */
class PiecesTest {

    @Test
    void sheetsHaveNamesThatExcelAccepts() {
        SheetNames names = new SheetNames("Summary");
        List<String> given = Stream.of(
                        "Summary",
                        "summary",
                        "History",
                        "",
                        "'",
                        "a/b\\c?d*e[f]g:h",
                        "'quoted'",
                        "x".repeat(40),
                        "x".repeat(41),
                        "y".repeat(30) + "\ud83d\ude00",
                        " ' spaced ' ")
                .map(names::of)
                .toList();

        assertThat(given.stream().map(String::toLowerCase))
                .doesNotHaveDuplicates()
                .doesNotContain("summary", "history");
        assertThat(given).allMatch(name -> name.length() <= 31 && !name.isBlank());
        assertThat(given).noneMatch(name -> name.matches(".*[\\[\\]:*?/\\\\].*|'.*|.*'|.*\\p{Cs}"));
        assertThat(given).contains("a b c d e f g h", "quoted", "summary (3)", "Sheet", "Sheet (2)");
    }

    @Test
    void headingsHaveTheNumbersThatWordGives() {
        assertThat(Outline.of(Stream.of(1, 2, 3, 3, 2, 1, 3, 2, 9, 0)
                                .map(level -> new Section("s", level, "t", List.of()))
                                .toList())
                        .headings())
                .extracting(Outline.Heading::number)
                .containsExactly("1", "1.1", "1.1.1", "1.1.2", "1.2", "2", "2.1.1", "2.2", "2.2.1", "3");
    }

    @Test
    void sharesAddUpToTheWhole() {
        List<Table.Column> columns = Stream.of(33, 33, 33, 7)
                .map(share -> new Table.Column("c", share, Table.Kind.TEXT))
                .toList();

        assertThat(Arrays.stream(Shares.of(columns, 9638)).sum()).isEqualTo(9638);
    }

    @Test
    void noNameOrTitleIsBroken() {
        Table table = new Table(
                "t",
                "t",
                List.of(
                        new Table.Column("Id", 2, Table.Kind.HEAD),
                        new Table.Column("Unverified", 2, Table.Kind.COUNT),
                        new Table.Column("Text", 96, Table.Kind.TEXT)),
                List.of(new Table.Row(
                        "r",
                        List.of(Cell.text("BC-29.7.jurisdiction"), new Cell.Count(1), Cell.text("w".repeat(900))),
                        Map.of())));
        int[] widths = WordWidths.of(table, 9638);

        assertThat(Arrays.stream(widths).sum()).isEqualTo(9638);
        assertThat(WordWidths.lines(List.of("BC-29.7.jurisdiction"), widths[0])).isEqualTo(1);
        assertThat(WordWidths.lines(List.of("Unverified"), widths[1])).isEqualTo(1);
        assertThat(WordWidths.fit(table, 9638)).isTrue();
    }

    @Test
    void chartsOfManyBarsAreSplitBetweenGroups() {
        List<Chart> charts = BarCharts.of(bars(7, "A", "B", "C", "D"), 480);

        assertThat(charts).hasSizeGreaterThan(1);
        assertThat(charts.stream().flatMap(chart -> chart.names().stream()))
                .hasSize(28)
                .startsWith("A: A1", "A: A2")
                .doesNotHaveDuplicates();
        assertThat(charts).allMatch(chart -> chart.names().get(0).endsWith("1"));
        assertThat(charts).allMatch(chart -> chart.height(480) <= Chart.HIGHEST);
        assertThat(charts).extracting(Chart::title).startsWith("p (1 of 2)", "p (2 of 2)");
    }

    @Test
    void chartsOfAGroupTooLongForAPageAreSplitToo() {
        List<Chart> charts = BarCharts.of(bars(90, "A"), 480);

        assertThat(charts.stream().mapToInt(chart -> chart.names().size()).sum())
                .isEqualTo(90);
        assertThat(charts).allMatch(chart -> chart.height(480) <= Chart.HIGHEST);
    }

    @Test
    void numbersStandOnlyWhereTheyHaveRoom() {
        Chart chart = BarCharts.of(bars(7, "A"), 480).get(0);

        assertThat(chart.scale().to()).isEqualTo(10);
        assertThat(chart.hasRoom(1, 480)).isTrue();
        assertThat(chart.hasRoom(1, 150)).isFalse();
        assertThat(chart.hasRoom(10, 150)).isTrue();
    }

    private static Picture.Bars bars(int each, String... groups) {
        List<Picture.Bar> bars = Stream.of(groups)
                .flatMap(group -> IntStream.rangeClosed(1, each)
                        .mapToObj(i -> new Picture.Bar(group, group + i, Map.of(Mark.Tone.FINE, i % 8))))
                .toList();
        Table data = new Table("d", "d", List.of(new Table.Column("Bar", 100, Table.Kind.HEAD)), List.of());
        return new Picture.Bars("p", "p", "says", "Obligations", List.of(Mark.Tone.FINE), bars, data);
    }

    @Test
    void barsOfAScheduleBeginOnTheirDays() {
        Picture.Schedule schedule = SamplePaper.schedule("");
        Chart chart = ScheduleCharts.of(schedule, 480).get(0);

        assertThat(chart.names())
                .startsWith("2026-11-21 as of this day")
                .endsWith("Deposit the instrument")
                .hasSize(schedule.days().size() + schedule.rows().size());
        int row = chart.names().indexOf("Name a point of contact");
        assertThat(chart.stacks().stream().map(stack -> stack.values().get(row)))
                .as("46347 is 21 November 2026")
                .containsExactly(46347.0, 1.0, 0.0, 300.0, 0.0);
        assertThat(chart.stacks().stream().map(stack -> stack.values().get(0)))
                .containsExactly(46347.0, 0.0, 0.0, 0.0, 1.0);
        assertThat(chart.scale().from()).as("1 November 2026").isEqualTo(46327);
        assertThat(chart.scale().to()).as("1 January 2028").isEqualTo(46753);
        assertThat(ScheduleCharts.isEmpty(
                        new Picture.Schedule("s", "s", "s", List.of(), schedule.days(), List.of("A"))))
                .isTrue();
    }

    @Test
    void aCutNeverHalvesACharacter() {
        assertThat(Cut.at("ab\ud83d\ude00", 3)).isEqualTo("ab");
        assertThat(Cut.atWord("The Convention on Cybercrime", 18)).isEqualTo("The Convention on\u2026");
        assertThat(Cut.atWord("short", 18)).isEqualTo("short");
    }

    @Test
    void wordsAreMeasured() {
        assertThat(Measure.lines(List.of("one two", "three"), 1000)).isEqualTo(2);
        assertThat(Measure.lines(List.of("one two three four"), 500)).isGreaterThan(1);
        assertThat(Measure.lines(List.of("x".repeat(100)), 500)).isEqualTo(11);
        assertThat(Measure.lines(List.of(), 500)).isEqualTo(1);
    }
}
