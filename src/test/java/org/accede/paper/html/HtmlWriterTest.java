package org.accede.paper.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.paper.Cell;
import org.accede.paper.Paper;
import org.accede.paper.Piece;
import org.accede.paper.SamplePaper;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlWriterTest {

    private static final String PAGE = HtmlWriter.write(SamplePaper.full());

    static Stream<Paper> papers() {
        return Stream.of(SamplePaper.full(), hostile(), endless());
    }

    /** Every text that could come from a profile is hostile. */
    private static Paper hostile() {
        return SamplePaper.brief(SamplePaper.HOSTILE, SamplePaper.HOSTILE);
    }

    /** Words without end. */
    private static Paper endless() {
        return SamplePaper.brief("Sampleland", "x".repeat(100_000));
    }

    /** A browser looks at them in src/test/browser. */
    @Test
    void samplesForTheBrowser() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/sample-pages"));
        Files.writeString(folder.resolve("full.html"), PAGE);
        Files.writeString(folder.resolve("hostile.html"), HtmlWriter.write(hostile()));
        Files.writeString(folder.resolve("endless.html"), HtmlWriter.write(endless()));
        assertThat(folder).isNotEmptyDirectory();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("papers")
    void nothingRunsAndNothingIsFetched(Paper paper) {
        String page = HtmlWriter.write(paper);
        assertThat(names(page))
                .doesNotContain("script", "link", "img", "iframe", "object", "embed", "base", "use", "image");
        assertThat(all(page, "<[a-z][^>]*? (on[a-z]+|src|srcset|action|formaction|ping|poster)="))
                .isEmpty();
        assertThat(all(page, "(?:href)=\"([^\"]*)\""))
                .allMatch(
                        href -> href.matches(
                                "#[A-Za-z0-9_.-]+|data:text/csv;charset=utf-8;base64,[A-Za-z0-9+/=]+|https?://[!-~&&[^\"'<>\\\\^`{|}]]+"));
        // An address outside is no more than a link that a reader may follow.
        assertThat(all(page, "(<[^>]*(?<!xmlns)=\"https?:[^>]*>)"))
                .allMatch(tag -> tag.matches("<a href=\"https?://[^\"]*\" rel=\"noreferrer noopener\">"));
        assertThat(style(page)).doesNotContain("url(", "@import", "<");
        assertThat(page.indexOf("Content-Security-Policy")).isBetween(0, page.indexOf("<style>"));
    }

    /** Markup in texts adds no element: the page has the same ones as with harmless texts. */
    @Test
    void textStaysText() {
        String page = HtmlWriter.write(hostile());
        assertThat(withoutDrawings(page))
                .isEqualTo(withoutDrawings(HtmlWriter.write(SamplePaper.brief("Sampleland", "A note."))));
        assertThat(page)
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "&lt;U+202E&gt;right to left&lt;U+202C&gt;",
                        "&lt;U+0000&gt;")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]");
        assertThat(style(page)).contains("@bottom-left{content:\"\\3c script\\3e alert");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("papers")
    void idsAreUniqueAndLinksLeadSomewhere(Paper paper) {
        String page = HtmlWriter.write(paper);
        List<String> ids = all(page, "<[^>]* id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
        assertThat(all(page, "href=\"#([^\"]*)\"")).isSubsetOf(ids);
        assertThat(all(page, "aria-(?:labelledby|describedby)=\"([^\"]*)\"")).isSubsetOf(ids);
    }

    @Test
    void everyRowStandsOnceUnderItsHeadings() {
        Table table = SamplePaper.full().main();
        String part = PAGE.substring(PAGE.indexOf("id=\"table-concordance\""), PAGE.indexOf("id=\"actions\""));
        for (Table.Row row : table.rows()) {
            if (!row.isGroup()) {
                assertThat(all(part, "id=\"(row-concordance-" + Pattern.quote(row.id()) + ")\""))
                        .hasSize(1);
            }
        }
        assertThat(all(part, "<(th scope=\"col\")")).hasSize(table.columns().size());
        assertThat(all(part, "<(th scope=\"row\")")).hasSize(SamplePaper.ROWS);
        assertThat(all(part, "<(th scope=\"rowgroup\")")).hasSize(28);
        assertThat(part).contains("<caption class=\"unseen\">Table of concordance</caption>");
    }

    @Test
    void everyMarkHasWordsBesideItsSign() {
        assertThat(
                        all(
                                PAGE,
                                "<span class=\"mark [a-z]+\"><span class=\"sign\" aria-hidden=\"true\">.</span> <span>([^<]+)</span>"))
                .hasSize(SamplePaper.ROWS + 30 + 12)
                .contains("met", "not met", "needs a declaration", "open", "not yet due");
    }

    @Test
    void everyBoxHidesTheRowsOfTheOthers() {
        List<String> boxes = all(PAGE, "<input type=\"checkbox\" id=\"([^\"]*)\"");
        assertThat(boxes).hasSize(8);
        boxes.forEach(box -> assertThat(style(PAGE)).contains(":not(:has(#" + box + ":checked)) tr[data-tags~="));
        assertThat(all(PAGE, "data-tags=\"([^\"]*)\"").stream()
                        .flatMap(tags -> Stream.of(tags.split(" ")))
                        .distinct())
                .filteredOn(tag -> !tag.equals(Tag.of("binding", "*")))
                .allMatch(tag -> style(PAGE).contains("tr[data-tags~=\"" + tag + "\"]{display:none}"));
    }

    @Test
    void draftsAreMarkedAsDrafts() {
        assertThat(PAGE).containsPattern("(?s)<article class=\"draft\"[^>]*>\\s*<p class=\"stamp\">Draft</p>");
    }

    @Test
    void aPictureBringsItsDataAlong() {
        assertThat(all(PAGE, "<(svg) ")).hasSize(4);
        assertThat(all(PAGE, "download=\"([^\"]*)\"")).containsExactly("chapters.csv", "timeline.csv");
    }

    @Test
    void sameBytesWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(HtmlWriter.write(SamplePaper.full())).isEqualTo(PAGE);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void datesAndNumbersStayOnOneLine() {
        assertThat(Piece.of("wanted for BC-26.2.s2 (BC-28.3), by 2027-06-15."))
                .filteredOn(Piece::whole)
                .extracting(Piece::text)
                .containsExactly("BC-26.2.s2", "(BC-28.3),", "2027-06-15.");
        assertThat(Piece.of("x-".repeat(50_000))).hasSize(1);
    }

    @Test
    void whatATextNamesIsALinkToItsRow() {
        Table table = new Table(
                "duties",
                "Duties",
                List.of(new Table.Column("Duty", 50, Table.Kind.HEAD), new Table.Column("Beside", 50, Table.Kind.TEXT)),
                List.of(
                        new Table.Row(
                                "BC-2",
                                List.of(Cell.text("BC-2"), Cell.text("as BC-2 and (UN-7.1), not UN-8")),
                                Map.of()),
                        new Table.Row("UN-7.1", List.of(Cell.text("UN-7.1"), Cell.text("see BC-2.")), Map.of())));
        String page = HtmlWriter.write(new Paper(
                "sample",
                "Sample",
                "Sample",
                LocalDate.of(2026, 11, 29),
                List.of("Begin with BC-2."),
                Map.of(),
                List.of(),
                List.of(new Section("duties", 1, "Duties", List.of(table))),
                List.of(table)));
        // Not from a row to itself, and not to what is not there.
        assertThat(all(page, "<a class=\"to\" href=\"#([^\"]*)\""))
                .containsExactly("row-duties-BC-2", "row-duties-UN-7.1", "row-duties-BC-2");
        assertThat(page)
                .contains("<span class=\"whole\">(<a class=\"to\" href=\"#row-duties-UN-7.1\">UN-7.1</a>),</span>");
    }

    @Test
    void onlySectionsWithManyColumnsLieOnPaper() {
        assertThat(PAGE)
                .contains("<section id=\"summary\" class=\"level-1\">")
                .containsPattern("class=\"level-\\d lying\">");
    }

    @Test
    void differentTagsStayDifferent() {
        assertThat(Stream.of("a b", "a_b", "a-b", "a\"b", "a:b", "a_20_b", "a\uD83D\uDE00b")
                        .map(Tag::word))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[A-Za-z0-9_.-]+"));
    }

    private static String withoutDrawings(String page) {
        return String.join(" ", names(page.replaceAll("(?s)<svg.*?</svg>", "<svg>")));
    }

    private static List<String> names(String page) {
        return all(page, "<([a-z0-9]+)");
    }

    private static String style(String page) {
        return page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
