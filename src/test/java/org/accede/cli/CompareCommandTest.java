package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accede.paper.Csv;
import org.accede.report.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code accede compare}, as a user calls it. */
class CompareCommandTest {

    @TempDir
    private Path temporary;

    @Test
    void articlesByCountriesFitATerminal() {
        Cli call = Cli.asOf("compare", "NGA", "KEN", "GHA", "--instrument", "budapest");
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("Ghana, Kenya, Nigeria: side by side", "Article 2 Illegal access");
        assertThat(call.out().lines().filter(line -> line.length() > 80)).isEmpty();
    }

    /** A line an article, and in a sentence those of which nobody has answered anything. */
    @Test
    void theTerminalHasALineAnArticle() {
        String two = Cli.asOf("compare", "KEN", "GHA", "NGA", "--instrument", "budapest")
                .out();
        assertThat(two.lines().filter(line -> line.startsWith("Article 2 ")))
                .singleElement()
                .asString()
                .matches("Article 2 Illegal access +open +needs a filing +no answer yet");
        assertThat(Cli.asOf("compare", "GHA", "NGA", "--instrument", "budapest")
                        .out()
                        .replaceAll("\\s+", " "))
                .containsPattern("No answer yet for any of these countries: Article \\d+")
                .doesNotContain("BC-");
        assertThat(two.lines().count()).isLessThan(100);
        String many = Cli.asOf("compare", "KEN", "GHA", "NGA", "ROU", "EST", "--instrument", "budapest")
                .out();
        assertThat(many.replaceAll("\\s+", " ")).contains("Nigeria: no answer yet");
        assertThat(many.lines().filter(line -> line.length() > 80)).isEmpty();
    }

    @Test
    void theSpreadsheetHasARowForEachArticleAndCountryWithAllSections() {
        Cli call = Cli.asOf("compare", "KEN", "ROU", "--instrument", "budapest", "--format", "csv");
        var rows = Csv.read(call.out());
        assertThat(rows.get(0))
                .containsExactly("Article", "Title", "Country", "Verdict", "Differ", "Sections", "Falls short");
        assertThat(rows.stream()
                        .filter(row -> row.get(0).equals("BC-2") && row.get(2).equals("Kenya")))
                .singleElement()
                .satisfies(row -> assertThat(row.get(5)).contains("s. 14(1)", "s. 14(3)"));
    }

    /** Programs find a provision by its id, people by its place. */
    @Test
    void whatFallsShortStandsUnderItsPlaceForPeopleAndItsIdForPrograms() {
        String paper = Cli.asOf("compare", "KEN", "ROU", "--instrument", "budapest", "--format", "markdown")
                .out();
        assertThat(paper).contains("Article 16(1) lacks ").doesNotContain("BC-16.1 lacks");
        assertThat(Cli.asOf("compare", "KEN", "ROU", "--instrument", "budapest", "--format", "json")
                        .out())
                .contains("\"BC-16.1 lacks ");
    }

    @Test
    void eachFormatCanBeHad() throws IOException {
        for (Format format : Format.ALL_BUT_CALENDAR) {
            Path file = temporary.resolve("compare." + format.extension());
            Cli call = Cli.asOf("compare", "KEN", "ROU", "--instrument", "p1", "--out", file.toString());
            assertThat(call.code()).as(format + ": " + call.err()).isZero();
            assertThat(Files.size(file)).isPositive();
        }
    }

    /** A bill is laid over its own country, beside the law as it stands. */
    @Test
    void aBillIsShownBesideTheLaw() {
        Cli call = Cli.asOf(
                "compare",
                "KEN",
                "GHA",
                "--instrument",
                "budapest",
                "--with-bill",
                "countries/bills/ken-example-preservation-and-search.json",
                "--format",
                "csv");
        assertThat(call.code()).as(call.err()).isZero();
        var rows = Csv.read(call.out());
        assertThat(rows)
                .anyMatch(row -> row.get(2).equals("Kenya") && row.get(3).contains("with the bills"))
                .noneMatch(row -> row.get(2).equals("Ghana") && row.get(3).contains("with the bills"));
    }

    @ParameterizedTest
    @CsvSource({
        "KEN,                        One country is nothing to compare",
        "KEN ken,                    Fewer than two countries",
        "KEN ROU --instrument unn,   no instrument 'unn'",
        "KEN ROU --format ics,       There is no ics of this report",
        "GHA ROU --with-bill countries/bills/ken-example-preservation-and-search.json, is for KEN"
    })
    void badUseIsTold(String arguments, String says) {
        Cli call = Cli.asOf(("compare " + arguments).split(" "));
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains(says);
        assertThat(call.out()).isEmpty();
    }
}
