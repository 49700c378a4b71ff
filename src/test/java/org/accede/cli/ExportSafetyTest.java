package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.paper.Csv;
import org.accede.paper.CsvWriter;
import org.accede.report.Format;
import org.junit.jupiter.api.Test;

/** Text from a profile stays text in every report and every format: no markup, no formula, no new row, nothing hidden. */
class ExportSafetyTest {

    private static final Set<Integer> UNSEEN =
            Set.of((int) Character.FORMAT, (int) Character.LINE_SEPARATOR, (int) Character.PARAGRAPH_SEPARATOR);

    @Test
    void nothingIsHidden() {
        HostileExports.each(List.of(Format.TEXT, Format.MARKDOWN, Format.CSV, Format.HTML), (name, page) -> {
            String text = page.replace("\r\n", "\n").replaceFirst("^\uFEFF", "");
            assertThat(text.codePoints()
                            .filter(c -> c != '\n')
                            .filter(c -> Character.isISOControl(c) || UNSEEN.contains(Character.getType(c)))
                            .mapToObj(c -> String.format("U+%04X", c))
                            .distinct())
                    .as(name)
                    .isEmpty();
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text))
                    .as("no half of a character")
                    .isTrue();
        });
    }

    @Test
    void textKeepsToTheScreen() {
        HostileExports.each(List.of(Format.TEXT), (name, page) -> assertThat(
                        page.lines().filter(line -> line.codePointCount(0, line.length()) > 80))
                .as(name)
                .isEmpty());
    }

    @Test
    void noCellOfCsvIsAFormula() {
        Pattern formula = Pattern.compile("^[\\s\\p{Z}\"]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");
        HostileExports.papers((name, paper) -> paper.sheets().forEach(sheet -> {
            List<List<String>> rows = Csv.read(CsvWriter.write(sheet));
            assertThat(rows)
                    .as(name)
                    .hasSize(sheet.rows().size() + 1)
                    .allMatch(row -> row.size() == sheet.columns().size());
            // Some programs split at semicolons or tabs, quotes or not.
            assertThat(rows.stream()
                            .flatMap(List::stream)
                            .flatMap(cell -> Stream.of(cell.split("[;\t\n]")))
                            .filter(cell -> formula.matcher(cell).find())
                            .map(ExportSafetyTest::beginning))
                    .as(name)
                    .isEmpty();
        }));
    }

    @Test
    void markdownHoldsNoMarkupButItsOwn() {
        HostileExports.each(List.of(Format.MARKDOWN), (name, whole) -> {
            String page = whole.replaceAll("<https://evil\\.example/[!-~&&[^\"'<>\\\\^`{|}]]*>", "a source");
            String outsideOfEscapes = page.replaceAll("\\\\\\p{Punct}", "")
                    .replace("<br>", "")
                    .replaceAll("(?m)^(> )?\\*\\*|\\*\\*$", "") // captions and titles of drafts
                    .replaceAll("(?m)^\\| \\*\\*(.*?)\\*\\*", "$1"); // headings of groups
            assertThat(found("[<`*_$\\[\\]]|~~", outsideOfEscapes)).as(name).isEmpty();
            assertThat(found("&(?!(amp|lt|gt);).{0,9}", outsideOfEscapes))
                    .as(name)
                    .isEmpty();
            assertThat(found("https?://\\S+|www\\.\\S+|\\S+@\\S+", page.replaceAll("\\\\@", "")))
                    .as(name)
                    .isEmpty();
            assertThat(page.lines()
                            .filter(line ->
                                    !line.matches("|#{1,4} .*|>( .*)?|- .*|\\|.*|\\*\\*.*|[\\p{L}\\d\\\\\"(].*"))
                            .map(ExportSafetyTest::beginning))
                    .as(name)
                    .isEmpty();
            assertThat(page.lines()
                            .filter(line -> line.matches("(\\d+[.)]|[-+=]{2,}).*"))
                            .map(ExportSafetyTest::beginning))
                    .as(name)
                    .isEmpty();
        });
    }

    @Test
    void tablesOfMarkdownKeepTheirShape() {
        HostileExports.each(List.of(Format.MARKDOWN), (name, page) -> {
            long columns = 0;
            for (String line : page.lines().toList()) {
                if (!line.startsWith("|")) {
                    columns = 0;
                    continue;
                }
                long bars = line.replaceAll("\\\\\\p{Punct}", "")
                        .chars()
                        .filter(c -> c == '|')
                        .count();
                columns = columns == 0 ? bars : columns;
                assertThat(bars).as(name + ": " + beginning(line)).isEqualTo(columns);
            }
        });
    }

    @Test
    void aCalendarHoldsNoEventButItsOwn() {
        HostileExports.each(List.of(Format.ICS), (name, page) -> {
            assertThat(page.replace("\r\n", "")).as(name).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]");
            assertThat(page.lines().filter(line -> line.getBytes(StandardCharsets.UTF_8).length > 75))
                    .as(name)
                    .isEmpty();
            assertThat(page.lines().filter(line -> !line.matches(" .*|[A-Z-]+(;[A-Z]+=[A-Z]+)?:.*")))
                    .as(name)
                    .isEmpty();
        });
    }

    private static Set<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String beginning(String line) {
        return line.substring(0, Math.min(line.length(), 120)) + " (" + line.length() + ")";
    }
}
