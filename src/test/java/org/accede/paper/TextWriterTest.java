package org.accede.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    private static final Mark MET = new Mark("met", "met", Mark.Tone.FINE);

    @Test
    void headingsParagraphsAndPoints() {
        assertThat(text(Block.say("A sentence."), Block.notice("Mind this."), new Block.Points(List.of("one", "two"))))
                .isEqualTo("""
                Title

                Opening.

                Heading
                =======
                A sentence.

                ! Mind this.

                - one
                - two
                """);
    }

    @Test
    void columnsThatFitStandSideBySide() {
        Table table = new Table(
                "t",
                "Counts",
                List.of(
                        new Table.Column("Treaty", 50, Table.Kind.HEAD),
                        new Table.Column("Met", 25, Table.Kind.COUNT),
                        new Table.Column("When", 25, Table.Kind.DAY)),
                List.of(
                        row("a", Cell.text("One"), new Cell.Count(5), new Cell.Day(LocalDate.of(2026, 1, 2))),
                        row("b", Cell.text("Another"), new Cell.Count(120), Cell.EMPTY)));
        assertThat(text(table)).endsWith("""
                Counts
                Treaty   Met  When
                One        5  2026-01-02
                Another  120
                """);
    }

    @Test
    void whatDoesNotFitStandsBelowItsName() {
        Table table = new Table(
                "t",
                "Heading",
                List.of(
                        new Table.Column("Provision", 30, Table.Kind.HEAD),
                        new Table.Column("Verdict", 10, Table.Kind.MARK),
                        new Table.Column("Missing", 30, Table.Kind.TEXT),
                        new Table.Column("All", 5, Table.Kind.COUNT),
                        new Table.Column("Open", 5, Table.Kind.COUNT),
                        new Table.Column("Done by", 20, Table.Kind.FILL)),
                List.of(
                        Table.Row.group("g", "BC-2 Illegal access"),
                        row(
                                "BC-2",
                                Cell.text("BC-2", "Article 2"),
                                new Cell.Marked(MET),
                                Cell.text("a thing", "w ".repeat(50)),
                                new Cell.Count(3),
                                new Cell.Count(0),
                                Cell.EMPTY)));
        assertThat(text(table)).endsWith("""
                Heading
                =======
                BC-2 Illegal access
                  BC-2                    met
                    Article 2
                    missing  a thing
                             w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w
                             w w w w w w w w w w w w w w w w
                    all 3, open 0
                """);
    }

    @Test
    void oneColumnIsBrokenWhereTheOthersLeaveItRoom() {
        Table table = new Table(
                "t",
                "Heading",
                List.of(
                        new Table.Column("Long title of a number", 10, Table.Kind.HEAD).labelled("No."),
                        new Table.Column("Title", 70, Table.Kind.TEXT),
                        new Table.Column("Verdict", 20, Table.Kind.MARK)),
                List.of(
                        row("a", Cell.text("I"), Cell.text("word ".repeat(20)), new Cell.Marked(MET)),
                        row("b", Cell.text("II"), Cell.text("short"), new Cell.Marked(MET))));
        assertThat(text(table)).endsWith("""
                =======
                No.  Title                                                               Verdict
                I    word word word word word word word word word word word word word    met
                     word word word word word word word
                II   short                                                               met
                """);
    }

    @Test
    void aTableWithoutTitlesHasNoLineForThem() {
        Table table = new Table(
                "t",
                "Heading",
                List.of(
                        new Table.Column("About", 20, Table.Kind.HEAD).labelled(""),
                        new Table.Column("Says", 80, Table.Kind.TEXT).labelled("")),
                List.of(row("a", Cell.text("Door"), Cell.text("It accedes.", "It may not sign."))));
        assertThat(text(table)).endsWith("""
                =======
                Door  It accedes.
                      It may not sign.
                """);
    }

    @Test
    void theVerdictOnAGroupStandsInAColumnOfItsOwn() {
        Table table = new Table(
                "t",
                "Heading",
                List.of(new Table.Column("Provision", 90, Table.Kind.HEAD), new Table.Column("V", 10, Table.Kind.MARK)),
                List.of(
                        Table.Row.group("g", "BC-2 Illegal access", MET),
                        row("a", Cell.text("BC-2", "Article 2"), new Cell.Marked(MET)),
                        Table.Row.group("h", "BC-13 " + "word ".repeat(13), MET)));
        assertThat(text(table))
                .contains("\nBC-2 Illegal access" + " ".repeat(46) + "met\n")
                .endsWith("""

                BC-13 word word word word word word word word word word word     met
                word word
                """);
        assertThat(MarkdownWriter.write(paper(table))).contains("| **BC-2 Illegal access: met** |");
    }

    @Test
    void daysHaveTheSignsOfTheirKindsAndAKey() {
        Table data = new Table("d", "Days", List.of(new Table.Column("A", 100, Table.Kind.HEAD)), List.of());
        assertThat(text(new Picture.Days(
                        "p",
                        "Days",
                        "Two days.",
                        List.of(
                                new Picture.Event(LocalDate.of(2001, 11, 23), Picture.Kind.HAPPENED, "opened"),
                                new Picture.Event(LocalDate.of(2029, 10, 9), Picture.Kind.LAST_DAY, "the end")),
                        data)))
                .endsWith("""
                Days
                2001-11-23 *  opened
                2029-10-09 ]  the end
                (* happened; ] last day, included)
                """);
    }

    @Test
    void aScheduleHasARowALine() {
        LocalDate day = LocalDate.of(2026, 11, 29);
        assertThat(text(new Picture.Schedule(
                        "s",
                        "Steps",
                        "Three steps.",
                        List.of(
                                new Picture.Span("Law", "Draft", day, day.plusDays(9), Optional.of(day), true),
                                new Picture.Span("Law", "Adopt", day, day, Optional.of(day.plusDays(1)), false)),
                        List.of(new Picture.Event(day.plusDays(9), Picture.Kind.LAST_DAY, "the end")),
                        List.of("Train"))))
                .endsWith("""
                Steps
                Three steps.

                Law
                2026-11-29 2026-12-08  Draft (9 days beyond the latest)
                2026-11-29             Adopt (1 day to spare)
                no days known          Train

                2026-12-08 ]           the end
                (] last day, included)
                """);
    }

    @Test
    void aPictureIsToldAndItsNumbersAreListed() {
        Table data = new Table(
                "d",
                "Chapters",
                List.of(
                        new Table.Column("Chapter", 50, Table.Kind.HEAD),
                        new Table.Column("Met", 50, Table.Kind.COUNT)),
                List.of(row("a", Cell.text("I"), new Cell.Count(2))));
        assertThat(text(new Picture.Bars(
                        "p", "Chapters", "Two are met.", "Obligations", List.of(Mark.Tone.FINE), List.of(), data)))
                .endsWith("""
                Chapters
                Two are met.

                Chapter  Met
                I          2
                """);
    }

    @Test
    void aDraftIsCalledADraft() {
        assertThat(text(new Block.Draft("d", "Declaration", "Article 40", List.of("The State declares."), "Check it.")))
                .endsWith("""
                DRAFT: Declaration
                  Article 40

                    The State declares.

                  Check it.
                """);
    }

    @Test
    void nothingLeavesThePageNorDrivesTheTerminal() {
        String hostile = "\u001b[31m" + "x".repeat(300) + "\u202E y";
        Table table = new Table(
                "t",
                hostile,
                List.of(new Table.Column(hostile, 30, Table.Kind.HEAD), new Table.Column(hostile, 70, Table.Kind.TEXT)),
                List.of(
                        Table.Row.group("g", hostile),
                        row("a", Cell.text(hostile, hostile), Cell.text(hostile, hostile))));
        String text =
                text(Block.say(hostile), table, new Block.Draft("d", hostile, hostile, List.of(hostile), hostile));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(text).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}&&[^\\n]]");
    }

    @Test
    void colourIsOnlyWhereItIsWanted() {
        Table table = new Table(
                "t",
                "T",
                List.of(new Table.Column("A", 50, Table.Kind.HEAD), new Table.Column("V", 50, Table.Kind.MARK)),
                List.of(row("a", Cell.text("a", "b"), new Cell.Marked(MET))));
        assertThat(TextWriter.write(paper(table), true)).contains("\u001b[32mmet\u001b[0m");
        assertThat(text(table)).doesNotContain("\u001b");
    }

    private static Table.Row row(String id, Cell... cells) {
        return new Table.Row(id, List.of(cells), Map.of());
    }

    private static String text(Block... blocks) {
        return TextWriter.write(paper(blocks), false);
    }

    static Paper paper(Block... blocks) {
        return new Paper(
                "test",
                "Title",
                "About",
                LocalDate.of(2026, 11, 21),
                List.of("Opening."),
                Map.of(),
                List.of(),
                List.of(new Section("s", 1, "Heading", List.of(blocks))),
                List.of(new Table("main", "Main", List.of(new Table.Column("A", 100, Table.Kind.HEAD)), List.of())));
    }
}
