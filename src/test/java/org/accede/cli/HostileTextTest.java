package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.document.Documents;
import org.accede.finding.Findings;
import org.accede.profile.ProfileReader;
import org.accede.report.Explanation;
import org.accede.report.GapReport;
import org.accede.report.JsonReport;
import org.accede.report.MarkdownReport;
import org.accede.report.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Text from a profile stays text, whatever is in it: it drives no terminal, makes no markup and breaks no table. */
class HostileTextTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path EVERYTHING = Path.of("src/test/resources/schema/profile-with-everything.json");

    /** Fields that take any text. */
    private static final Set<String> FREE = Set.of(
            "name",
            "note",
            "title",
            "short",
            "asOf",
            "section",
            "reviewer",
            "text",
            "by",
            "says",
            "item",
            "mayBe",
            "intent-suffices");

    static Stream<String> forTheTerminal() {
        return Stream.of(
                "\u001b[31mred\u001b[0m",
                "\u001b]0;title\u0007",
                "\u009b31mred",
                "a\rb",
                "a\nBC-2   met",
                "a\u0085b",
                "a\u2028b\u2029c",
                "a\tb",
                "\u0000",
                "\u202Eright to left\u202C",
                "\u2066isolated\u2069",
                "zero\u200Bwidth\u200F",
                "\uFEFFmark",
                "\uDB40\uDC41tag");
    }

    static Stream<String> markup() {
        return Stream.of(
                "a | b || c |",
                "\\| \\\\| \\",
                "`code` ```fence```",
                "**bold** __bold__ _it_ ~~gone~~",
                "[link](https://evil.example)",
                "![image](http://evil.example/x.png)",
                "[x]: http://evil.example",
                "<script>alert(1)</script>",
                "<br><!-- --> <img src=x onerror=alert(1)>",
                "# heading",
                "> quote",
                "- item",
                "+ item",
                "1. item",
                "---",
                "|---|",
                "&lt;b&gt; &#60;b&#62; &nbsp;",
                "$x^2$",
                "=HYPERLINK(\"x\")");
    }

    static Stream<String> long_() {
        return Stream.of(
                "x".repeat(100_000),
                "word ".repeat(20_000).strip(),
                "\uD83D\uDE00".repeat(25_000),
                "é".repeat(50_000),
                "|".repeat(100_000));
    }

    @Test
    void nothingDrivesTheTerminal() throws IOException {
        Findings findings = findings(String.join(" ", forTheTerminal().toList()));
        assertPlain(text(findings));
        assertPlain(explanation(findings));
        assertPlain(markdown(findings));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("long_")
    void nothingIsTooLongForThePage(String hostile) throws IOException {
        Findings findings = findings(hostile);
        for (String page : List.of(text(findings), explanation(findings))) {
            assertPlain(page);
            assertThat(page.lines()
                            .filter(line -> line.codePointCount(0, line.length()) > 80)
                            .map(HostileTextTest::beginning))
                    .isEmpty();
        }
        assertTablesAreWhole(markdown(findings));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("markup")
    void markdownHoldsNoMarkupButItsOwn(String hostile) throws IOException {
        String page = markdown(findings(hostile));
        assertTablesAreWhole(page);
        String outsideOfEscapes = page.replaceAll("\\\\[\\p{Punct}]", "").replace("<br>", "");
        assertThat(found("[<`*_$\\[\\]]|~~", outsideOfEscapes)).as("markup").isEmpty();
        assertThat(found("&(?!(amp|lt|gt);).{0,9}", outsideOfEscapes))
                .as("entities")
                .isEmpty();
        assertThat(page.lines().filter(line -> !line.matches("|#.*|> This table.*|\\|.*|[\\p{L}\\d].*")))
                .isEmpty();
        assertThat(shown(page)).as("what a reader sees").contains(hostile.strip());
    }

    /** A reader of Markdown makes a link of a bare address; a report shows it as text. */
    @Test
    void markdownMakesNoLinkOfAnAddress() throws IOException {
        String page = markdown(findings("https://evil.example/login http://evil.example www.evil.example"));
        assertThat(page).contains("evil.example");
        assertThat(found("https?://\\S+|www\\.\\S+", page)).isEmpty();
    }

    @Test
    void jsonHoldsWhatTheProfileHolds() throws IOException {
        String hostile = String.join(
                " ", Stream.of(forTheTerminal(), markup()).flatMap(each -> each).toList());
        String json = JsonReport.write(report(findings(hostile)));
        assertThat(json).doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
        assertThat(JSON.readTree(json).at("/country/name").asString()).isEqualTo(hostile);
    }

    private static GapReport report(Findings findings) {
        return GapReport.of(findings, List.of(), false);
    }

    private static String text(Findings findings) {
        return TextReport.write(report(findings), false);
    }

    private static String markdown(Findings findings) {
        return MarkdownReport.write(report(findings));
    }

    private static String explanation(Findings findings) {
        return Explanation.write(
                findings,
                List.of(findings.finding("BC-2"), findings.finding("UN-7.1"), findings.finding("BC-16.2")),
                false);
    }

    /** Six cells in each row of each table. */
    private static void assertTablesAreWhole(String markdown) {
        assertThat(markdown.lines()
                        .filter(line -> line.startsWith("|"))
                        .filter(line -> line.replaceAll("\\\\.", "")
                                        .chars()
                                        .filter(c -> c == '|')
                                        .count()
                                != 7)
                        .map(HostileTextTest::beginning))
                .isEmpty();
    }

    /** Markdown as it is shown: escapes and entities resolved. */
    private static String shown(String markdown) {
        return markdown.replaceAll("\\\\(\\p{Punct})", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static void assertPlain(String page) {
        assertThat(page.codePoints()
                        .filter(c -> c != '\n')
                        .filter(c -> Character.isISOControl(c)
                                || Set.of((int) Character.FORMAT, (int) Character.LINE_SEPARATOR, (int)
                                                Character.PARAGRAPH_SEPARATOR)
                                        .contains(Character.getType(c)))
                        .mapToObj(c -> String.format("U+%04X", c))
                        .distinct())
                .isEmpty();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page))
                .as("no half of a character")
                .isTrue();
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

    /** What comes out for a profile in which every text is hostile. */
    private static Findings findings(String hostile) throws IOException {
        JsonNode profile = JSON.readTree(Files.readString(EVERYTHING));
        fill(profile, hostile);
        return Shipped.assess(ProfileReader.read(
                Documents.parse(profile.toString(), "hostile.json"), "sha256:0", Shipped.catalogue()));
    }

    private static void fill(JsonNode node, String hostile) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                boolean ofACondition = field.getKey().equals("name")
                        && field.getValue().asString("").equals("other");
                if (field.getValue().isString() && FREE.contains(field.getKey()) && !ofACondition) {
                    object.put(field.getKey(), hostile);
                } else {
                    fill(field.getValue(), hostile);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).asString("").startsWith("act: ")) {
                    array.set(i, JsonNodeFactory.instance.stringNode("act: " + hostile));
                } else {
                    fill(array.get(i), hostile);
                }
            }
        }
    }
}
