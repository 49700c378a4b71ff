package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code accede gap}, as a user calls it. */
class GapCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path temporary;

    @Test
    void textBeginsWithWhatAMinisterReads() {
        Cli call = Cli.asOf("gap", "KEN");
        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out().lines().limit(20).toList())
                .contains("Kenya: what the treaties still ask", "Budapest Convention (ETS 185)")
                .anyMatch(line -> line.startsWith("As of 21 November 2026"))
                .anyMatch(line -> line.matches("\\d+ of \\d+ obligations due now .*"));
    }

    @Test
    void textHasTheConcordanceTheUnknownsAndTheNextSteps() {
        String out = Cli.asOf("gap", "KEN").out();
        assertThat(out.lines())
                .containsSubsequence(
                        "Budapest Convention: treaty and law",
                        "What nobody has answered",
                        "UN Convention: treaty and law",
                        "What nobody has answered",
                        "What to do next");
        assertThat(out)
                .containsPattern("\n    asks +\\S")
                .containsPattern("\n    law +CMCA s\\. 14\\(1\\)")
                .containsPattern("\n    do +\\S");
        assertThat(out).contains("accede explain KEN ");
    }

    static List<String> some() throws IOException {
        return Sample.third(Cli.countries().toList(), "gap");
    }

    @ParameterizedTest
    @MethodSource("some")
    void everyTitleIsApartFromItsVerdict(String country) {
        JsonNode report = json(country);
        List<String> lines = Cli.asOf("gap", country).out().lines().toList();
        report.at("/instruments")
                .valueStream()
                .flatMap(part -> part.get("chapters").valueStream())
                .forEach(chapter -> assertThat(lines)
                        .anyMatch(line -> line.startsWith(chapter.get("number").asString() + " ")
                                && line.endsWith(" "
                                        + Word.ofId(chapter.get("verdict").asString())
                                                .orElseThrow()
                                                .words())));
    }

    @Test
    void markdownIsATableForEachChapter() {
        String out = Cli.asOf("gap", "KEN", "--format", "markdown").out();
        assertThat(out).startsWith("# Kenya: what the treaties still ask\n");
        assertThat(out.lines().filter(line -> line.startsWith("| Treaty provision | National provision |")))
                .hasSize(json("KEN").findValues("chapters").stream()
                        .mapToInt(JsonNode::size)
                        .sum());
    }

    @Test
    void jsonHasEveryInstrumentAndItsCounts() {
        JsonNode report = json("KEN");
        assertThat(report.at("/country/iso3").asString()).isEqualTo("KEN");
        assertThat(report.at("/asOf").asString()).isEqualTo("2026-11-21");
        assertThat(report.at("/instruments").valueStream().map(each -> each.get("id")
                        .asString()))
                .containsExactlyElementsOf(instruments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ken", "Ken", "countries/ken.json", "./countries/ken.json"})
    void aCountryIsACodeANameOrAPath(String country) {
        assertThat(calledInstead(Cli.asOf("gap", country, "--instrument", "un"), country, "KEN"))
                .isEqualTo(calledInstead(Cli.asOf("gap", "KEN", "--instrument", "un"), country, "KEN"));
    }

    /** What is printed, but that the next commands name a path otherwise; a longer name breaks lines elsewhere. */
    private static String calledInstead(Cli call, String name, String instead) {
        assertThat(call.code()).isZero();
        String words = call.out().replaceAll("\\s+", "");
        return name.contains("/") ? words.replace(name, instead) : words;
    }

    @Test
    void aPathMayLeadAnywhere() throws IOException {
        Path mine = Files.copy(Shipped.COUNTRIES.resolve("empty.json"), temporary.resolve("mine.json"));
        assertThat(calledInstead(Cli.asOf("gap", mine.toString()), mine.toString(), "empty"))
                .isEqualTo(calledInstead(Cli.asOf("gap", "empty"), mine.toString(), "empty"));
    }

    @Test
    void oneInstrumentIsReportedWhereOneIsAsked() {
        assertThat(json("KEN", "--instrument", "un")
                        .at("/instruments")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .containsExactly("un");
    }

    @Test
    void instrumentsComeInTheCataloguesOrder() {
        assertThat(Cli.asOf("gap", "KEN", "--instrument", "un,budapest"))
                .isEqualTo(Cli.asOf("gap", "KEN", "--instrument", "budapest", "--instrument", "un"));
    }

    @Test
    void onlyGapsLeavesOutWhatNeedsNoChangeOfLaw() {
        JsonNode report = json("DEU", "--only", "gaps");
        List<String> words = report.findValues("requirements").stream()
                .filter(JsonNode::isArray)
                .flatMap(JsonNode::valueStream)
                .filter(JsonNode::isObject)
                .map(requirement -> requirement.get("binding").asString() + " "
                        + requirement.get("verdict").asString())
                .distinct()
                .toList();
        assertThat(words).isNotEmpty().isSubsetOf("shall curable", "shall partial", "shall not-met", "shall gap");
    }

    @Test
    void onlyGapsChangesNoCount() {
        assertThat(json("DEU", "--only", "gaps").findValues("summary"))
                .isEqualTo(json("DEU").findValues("summary"));
    }

    @Test
    void theDayDecidesWhatIsInForce() throws IOException {
        Path profile = temporary.resolve("dated.json");
        Files.writeString(profile, """
                {"country": {"iso3": "XXB", "name": "Badland"}, "sources": {"act": {"title": "An Act"}},
                 "topics": {"illegal-access": {
                   "exists": {"value": "yes", "provisions": ["act: s. 1"]},
                   "conditions": {"complete": true, "list": []},
                   "facts": {
                     "any-system": {"value": "yes", "provisions": ["act: s. 1"]}, "intent-suffices": {"value": "yes", "provisions": ["act: s. 1"]},
                     "access": {"value": "yes", "provisions": [{"law": "act", "section": "s. 2", "from": "2027-01-01"}]}}}}}
                """);
        assertThat(verdict(profile, "2026-12-31")).isEqualTo("open");
        assertThat(verdict(profile, "2027-01-01")).isEqualTo("met");
    }

    private String verdict(Path profile, String day) {
        JsonNode report = JSON.readTree(Cli.run("gap", profile.toString(), "--format", "json", "--as-of", day)
                .out());
        assertThat(report.get("asOf").asString()).isEqualTo(day);
        return report.findValues("requirements").stream()
                .filter(JsonNode::isArray)
                .flatMap(JsonNode::valueStream)
                .filter(requirement -> requirement.path("id").asString("").equals("UN-7.1"))
                .findFirst()
                .orElseThrow()
                .get("verdict")
                .asString();
    }

    @Test
    void withoutADayItIsToday() {
        LocalDate before = LocalDate.now();
        String asOf = JSON.readTree(Cli.run("gap", "empty", "--format", "json").out())
                .get("asOf")
                .asString();
        assertThat(LocalDate.parse(asOf)).isBetween(before, LocalDate.now());
    }

    @Test
    void outWritesTheSameToAFile() throws IOException {
        Path file = temporary.resolve("report.md");
        assertThat(Cli.asOf("gap", "KEN", "--format", "markdown", "--out", file.toString()))
                .isEqualTo(new Cli(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(Cli.asOf("gap", "KEN", "--format", "markdown").out());
    }

    @Test
    void outIntoAFolderThatDoesNotExistIsTold() {
        Cli call = Cli.asOf(
                "gap", "empty", "--out", temporary.resolve("no/such/folder.txt").toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .startsWith("Cannot write to ")
                .contains("folder.txt")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "empty,            gap,     0", "empty,             curable, 0", "empty,             open, 1",
        "treaty-text-first, gap,    0", "treaty-text-first, curable, 0", "DEU,               gap,  1",
        "DEU,              CURABLE, 1", "DEU,               Open,    1"
    })
    void failOnSaysSoInTheExitCode(String country, String what, int code) {
        assertThat(Cli.asOf("gap", country, "--fail-on", what).code()).isEqualTo(code);
    }

    @Test
    void failOnCountsOnlyTheInstrumentsAsked() throws IOException {
        Path profile = temporary.resolve("narrow.json");
        Files.writeString(profile, """
                {"country": {"iso3": "XXB", "name": "Badland"}, "sources": {"act": {"title": "An Act"}},
                 "status": {"budapest": {"state": "none"}},
                 "topics": {"illegal-access": {
                   "exists": {"value": "yes", "provisions": ["act: s. 1"]},
                   "conditions": {"complete": true, "list": [{"name": "security-measure", "provisions": ["act: s. 1"]}]},
                   "facts": {
                     "access": {"value": "yes", "provisions": ["act: s. 1"]}, "any-system": {"value": "yes", "provisions": ["act: s. 1"]},
                     "intent-suffices": {"value": "yes", "provisions": ["act: s. 1"]}}}}}
                """);
        assertThat(Cli.asOf("gap", profile.toString(), "--fail-on", "gap").code())
                .isZero();
        assertThat(Cli.asOf("gap", profile.toString(), "--fail-on", "curable").code())
                .isEqualTo(1);
        assertThat(Cli.asOf("gap", profile.toString(), "--fail-on", "curable", "--instrument", "un")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("some")
    void theTextFitsATerminalOf80Columns(String country) {
        Stream.of(Cli.asOf("gap", country), Cli.asOf("gap", country, "--only", "gaps"))
                .forEach(call -> assertThat(
                                call.out().lines().filter(line -> line.codePointCount(0, line.length()) > 80))
                        .isEmpty());
    }

    @Test
    void anOutputThatIsNoTerminalHasNoColour() {
        assertThat(Cli.asOf("gap", "DEU").out()).doesNotContain("\u001b");
    }

    private static List<String> instruments() {
        return Shipped.catalogue().instruments().stream()
                .map(instrument -> instrument.id())
                .toList();
    }

    private static JsonNode json(String country, String... more) {
        return JSON.readTree(Cli.asOf(Stream.concat(Stream.of("gap", country, "--format", "json"), Stream.of(more))
                        .toArray(String[]::new))
                .out());
    }
}
