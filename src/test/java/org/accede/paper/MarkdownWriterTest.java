package org.accede.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownWriterTest {

    @Test
    void headingsParagraphsAndPoints() {
        assertThat(markdown(
                        Block.say("A sentence."), Block.notice("Mind this."), new Block.Points(List.of("one", "two"))))
                .isEqualTo("""
                # Title

                Opening.

                ## Heading

                A sentence.

                > Mind this.

                - one
                - two
                """);
    }

    @Test
    void aTableWithGroupsLinesAndNumbers() {
        Table table = new Table(
                "t",
                "Caption",
                List.of(new Table.Column("One", 50, Table.Kind.HEAD), new Table.Column("Two", 50, Table.Kind.COUNT)),
                List.of(
                        Table.Row.group("g", "Group"),
                        new Table.Row("a", List.of(Cell.text("x | y", "z"), new Cell.Count(2)), Map.of())));
        assertThat(markdown(table)).endsWith("""
                **Caption**

                | One | Two |
                |---|---:|
                | **Group** |  |
                | x \\| y<br>z | 2 |
                """);
    }

    @Test
    void aDraftStandsApart() {
        assertThat(markdown(
                        new Block.Draft("d", "Declaration", "Article 40", List.of("The State declares."), "Check.")))
                .endsWith("""
                > **Draft: Declaration**
                >
                > Article 40
                >
                > The State declares.

                Check.
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<b>               ~ &lt;b&gt;",
                "a|b               ~ a\\|b",
                "- item            ~ \\- item",
                "+ item            ~ \\+ item",
                "1. item           ~ 1\\. item",
                "12) item          ~ 12\\) item",
                "1234 words        ~ 1234 words",
                "===               ~ \\===",
                "# head            ~ \\# head",
                "https://a.example ~ https:\\//a.example",
                "www.a.example     ~ www\\.a.example",
                "a@b.example       ~ a\\@b.example",
                "[a](b)            ~ \\[a\\](b)",
                "&amp;             ~ &amp;amp;"
            })
    void textStaysText(String text, String escaped) {
        assertThat(MarkdownWriter.escape(text)).isEqualTo(escaped);
    }

    private static String markdown(Block... blocks) {
        return MarkdownWriter.write(TextWriterTest.paper(blocks));
    }
}
