package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a user meets them. */
class CommandLineTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RULES_ARE_PROGRAMS =
            "Rules are programs: they can do all that you can do on this machine. Use only rules that you trust.\n";

    @TempDir
    private Path temporary;

    @Nested
    class GapReport {

        @Test
        void textBeginsWithWhatAMinisterReads() {
            Cli call = Cli.asOf("gap", "KEN");
            assertThat(call.code()).isZero();
            assertThat(call.err()).isEmpty();
            assertThat(call.out().lines().limit(20).toList())
                    .contains("Kenya: what the treaties still ask", "Budapest Convention (ETS 185)")
                    .anyMatch(line -> line.startsWith("As of 21 November 2026"))
                    .anyMatch(line -> line.startsWith("The profile shows"));
        }

        @Test
        void textHasTheConcordanceTheUnknownsAndTheNextSteps() {
            String out = Cli.asOf("gap", "KEN").out();
            assertThat(out.lines())
                    .containsSubsequence(
                            "Budapest Convention: treaty and law",
                            "UN Convention: treaty and law",
                            "Budapest Convention: what nobody has answered",
                            "What to do next");
            assertThat(out)
                    .containsPattern("\n    asks +\\S")
                    .containsPattern("\n    law +CMCA s\\. 14\\(1\\)")
                    .containsPattern("\n    do +\\S");
            assertThat(out).contains("accede explain KEN ");
        }

        @ParameterizedTest
        @MethodSource("org.accede.cli.CommandLineTest#countries")
        void everyTitleIsApartFromItsVerdict(String country) {
            JsonNode report = json(country);
            List<String> lines = Cli.asOf("gap", country).out().lines().toList();
            report.at("/instruments")
                    .valueStream()
                    .flatMap(part -> part.get("chapters").valueStream())
                    .forEach(chapter -> assertThat(lines)
                            .anyMatch(line -> line.startsWith(
                                            "  " + chapter.get("number").asString() + " ")
                                    && line.endsWith(" "
                                            + chapter.get("verdict").asString().replace('-', ' '))));
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
            assertThat(Cli.asOf("gap", country, "--instrument", "un"))
                    .isEqualTo(Cli.asOf("gap", "KEN", "--instrument", "un"));
        }

        @Test
        void aPathMayLeadAnywhere() throws IOException {
            Path mine = Files.copy(Shipped.COUNTRIES.resolve("empty.json"), temporary.resolve("mine.json"));
            assertThat(Cli.asOf("gap", mine.toString())).isEqualTo(Cli.asOf("gap", "empty"));
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
            String asOf = JSON.readTree(
                            Cli.run("gap", "empty", "--format", "json").out())
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
                    "gap",
                    "empty",
                    "--out",
                    temporary.resolve("no/such/folder.txt").toString());
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
            assertThat(Cli.asOf("gap", profile.toString(), "--fail-on", "curable")
                            .code())
                    .isEqualTo(1);
            assertThat(Cli.asOf("gap", profile.toString(), "--fail-on", "curable", "--instrument", "un")
                            .code())
                    .isZero();
        }

        @ParameterizedTest
        @MethodSource("org.accede.cli.CommandLineTest#countries")
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
    }

    @Nested
    class OtherCommands {

        @Test
        void explainLeadsFromTheVerdictToTheSection() {
            Cli call = Cli.asOf("explain", "KEN", "BC-2");
            assertThat(call.code()).isZero();
            assertThat(call.out())
                    .contains(
                            "Kenya, as of 21 November 2026",
                            "BC-2: curable",
                            "Verdict",
                            "by the rule",
                            "CMCA s. 14(1)",
                            "To do");
        }

        @Test
        void explainTakesAnArticleAndExplainsEachOfItsRequirements() {
            assertThat(Cli.asOf("explain", "ken", "BC-16").out().lines())
                    .anyMatch(line -> line.startsWith("BC-16.1: "))
                    .anyMatch(line -> line.startsWith("BC-16.2: "))
                    .noneMatch(line -> line.startsWith("BC-16.4: "));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "BC-6              | BC-6.1.a.i",
                    "UN-7.1            | Article 7(1)",
                    "illegal-access    | illegal-access/any-system",
                    "preservation/maximum-days | BC-16.2",
                    "interception-assistance/exists | treaties in force",
                    "BC-16.4           | BC-15"
                })
        void showTakesArticlesRequirementsTopicsAndFacts(String id, String shown) {
            Cli call = Cli.run("show", id);
            assertThat(call.code()).isZero();
            assertThat(call.out()).contains(shown);
            assertThat(call.out().lines().filter(line -> line.length() > 80)).isEmpty();
        }

        @Test
        void theLongestTitlesAndNamesFitTheScreen() {
            Stream<String> longestTitles = Shipped.catalogue().articles().stream()
                    .sorted(Comparator.comparing(article -> -article.title().length()))
                    .map(article -> article.id())
                    .limit(4);
            Stream<String> longestNames = Stream.of(
                            Shipped.catalogue().topics().keySet(),
                            Shipped.catalogue().facts().keySet())
                    .flatMap(names -> names.stream()
                            .sorted(Comparator.comparing(name -> -name.length()))
                            .limit(4));
            Stream.concat(longestTitles, longestNames)
                    .forEach(id -> assertThat(Cli.run("show", id).out().lines())
                            .as(id)
                            .isNotEmpty()
                            .allMatch(line -> line.length() <= 80));
        }

        @Test
        void listNamesEveryArticle() {
            Cli call = Cli.run("list");
            assertThat(call.code()).isZero();
            assertThat(call.out().lines().map(line -> line.split(" ")[0]))
                    .containsAll(Shipped.catalogue().articles().stream()
                            .map(article -> article.id())
                            .toList());
            assertThat(call.out().lines().filter(line -> line.length() > 80)).isEmpty();
        }

        @Test
        void listKeepsToTheInstrumentAsked() {
            assertThat(Cli.run("list", "--instrument", "un").out())
                    .contains("UN-7")
                    .doesNotContain("BC-2 ");
        }

        @Test
        void validateSaysHowMuchIsAnswered() {
            Cli call = Cli.run("validate", "KEN", "countries/deu.json");
            assertThat(call.code()).isZero();
            assertThat(call.err()).isEmpty();
            assertThat(call.out().lines())
                    .satisfiesExactly(
                            line -> assertThat(line).matches("KEN: Kenya, \\d+ of \\d+ questions answered"),
                            line -> assertThat(line)
                                    .matches("countries/deu.json: Germany, \\d+ of \\d+ questions answered"));
        }

        @Test
        void validateGoesOnAfterABadFile() {
            Cli call = Cli.run("validate", "src/test/resources/bad-input/profile/null.json", "KEN");
            assertThat(call.code()).isEqualTo(2);
            assertThat(call.err()).contains("null.json:1:1");
            assertThat(call.out()).startsWith("KEN: Kenya");
        }

        @Test
        void everyShippedProfileIsValid() throws IOException {
            List<String> files =
                    countries().map(name -> "countries/" + name + ".json").toList();
            assertThat(Cli.run(Stream.concat(Stream.of("validate"), files.stream())
                                    .toArray(String[]::new))
                            .err())
                    .isEmpty();
        }
    }

    @Nested
    class WrongUse {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "gap KEM                        | There is no profile 'KEM' in countries. Did you mean ken? A path to a profile works too.",
                    "gap Atlantis                   | There is no profile 'Atlantis' in countries. There are: deu, ",
                    "explain KEN UN-7.11            | There is no article or requirement 'UN-7.11'. Did you mean UN-7.1? 'accede list' shows all.",
                    "explain KEN bc-2               | There is no article or requirement 'bc-2'. Did you mean BC-2?",
                    "explain KEN illegal-access     | There is no article or requirement 'illegal-access'.",
                    "show ilegal-access             | Did you mean illegal-access?",
                    "show preservation/quik         | Did you mean preservation/quick?",
                    "show BC-999                    | 'BC-999'",
                    "gap KEN --instrument ets185    | There is no instrument 'ets185'. Write one or more of: budapest,",
                    "gap KEN --instrument budapst   | There is no instrument 'budapst'. Write one or more of: budapest,",
                    "gap KEN --rules nowhere        | --rules names no folder: nowhere",
                    "gap KEN --as-of tomorrow       | Invalid value for option '--as-of'",
                    "gap KEN --as-of 2026-02-30     | Invalid value for option '--as-of'",
                    "gap KEN --format pdf           | Invalid value for option '--format'",
                    "gap KEN --only everything      | Invalid value for option '--only'",
                    "gap KEN --fail-on sight        | Invalid value for option '--fail-on'",
                    "gap KEN --nonsense             | Unknown option: '--nonsense'",
                    "gap KEN DEU                    | Unmatched argument",
                    "gap                            | Missing required parameter: 'COUNTRY'",
                    "explain KEN                    | Missing required parameter: 'ID'",
                    "validate                       | Missing required parameter: 'FILE'",
                    "gapp KEN                       | Unmatched arguments from index 0: 'gapp', 'KEN'",
                    "--nonsense                     | Unknown option: '--nonsense'"
                })
        void isToldWithWhatToDoInstead(String call, String message) {
            Cli cli = Cli.run(call.split(" +"));
            assertThat(cli.err()).contains(message);
            assertThat(cli.code()).isEqualTo(2);
            assertThat(cli.out()).isEmpty();
            assertThat(cli.showsAStackTrace()).isFalse();
        }

        @Test
        void aFolderOfProfilesThatIsNotThereIsTold() {
            Cli call = Cli.run(temporary.resolve("countries"), "gap", "KEN");
            assertThat(call.code()).isEqualTo(2);
            assertThat(call.err()).contains("There is no profile 'KEN'").doesNotContain("There are: .");
        }

        @ParameterizedTest
        @ValueSource(strings = {"../countries/ken", "ken\u0000", "a\nb", ""})
        void aStrangeNameIsNoCountry(String country) {
            Cli call = Cli.run("gap", country);
            assertThat(call.code()).isEqualTo(2);
            assertThat(call.showsAStackTrace()).isFalse();
        }

        @Test
        void whatIsTypedCannotDriveTheTerminal() {
            Stream.of(
                            Cli.run("gap", "K\u001b[31mEN"),
                            Cli.run("show", "\u001b]0;title\u0007"),
                            Cli.run("gap", "a\u202eb/c.json"))
                    .forEach(call -> assertThat(call.err()).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}&&[^\\n]]"));
        }
    }

    @Nested
    class Help {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "--help",
                    "gap --help",
                    "explain --help",
                    "show --help",
                    "list --help",
                    "validate --help",
                    "-h",
                    ""
                })
        void isNoError(String call) {
            Cli cli = Cli.run(call.isEmpty() ? new String[0] : call.split(" "));
            assertThat(cli.code()).isZero();
            assertThat(cli.err()).isEmpty();
            assertThat(cli.out()).contains("Usage: accede", "xample");
            assertThat(cli.out().lines().filter(line -> line.length() > 80)).isEmpty();
        }

        @Test
        void namesEveryCommandAndTheExitCodes() {
            assertThat(Cli.run("--help").out())
                    .contains("gap ", "explain ", "show ", "list ", "validate ", "Exit codes:");
        }

        @Test
        void versionIsTold() {
            assertThat(Cli.run("--version")).isEqualTo(new Cli(0, "accede 0.1.0\n", ""));
        }
    }

    @Nested
    class OwnRules {

        @Test
        void theWarningGoesToTheMessagesAndTheReportIsTheSame() {
            Cli own = Cli.asOf("gap", "KEN", "--format", "json", "--rules", Shipped.RULES.toString());
            assertThat(own.err()).isEqualTo(RULES_ARE_PROGRAMS);
            assertThat(own.code()).isZero();
            assertThat(own.out())
                    .isEqualTo(Cli.asOf("gap", "KEN", "--format", "json").out());
        }

        @Test
        void aFolderWithoutRulesIsTold() throws IOException {
            Cli call = Cli.asOf("gap", "empty", "--rules", temporary.toString());
            assertThat(call.code()).isEqualTo(2);
            assertThat(call.err()).startsWith(RULES_ARE_PROGRAMS).contains("there is no rule to compile");
            assertThat(call.out()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Stated( yes(               | toy/art-01-theft.drl:",
                    "Statd( yes('theft/taking') | toy/art-01-theft.drl",
                    "Stated( sure('theft/taking') ) | toy/art-01-theft.drl"
                })
        void aRuleThatDoesNotCompileIsToldWithItsFile(String when, String message) throws IOException {
            copy(Path.of("src/test/resources/bad-input/rules/base"));
            copy(Shipped.RULES.resolve("assessment"));
            Path rule = temporary.resolve("toy/art-01-theft.drl");
            Files.writeString(
                    rule, Files.readString(rule).replaceFirst("Stated\\( yes", when.replace('\'', '"') + " yes"));
            Cli call = Cli.asOf("gap", "empty", "--rules", temporary.toString());
            assertThat(call.code()).as(call.err()).isEqualTo(2);
            assertThat(call.err()).contains(message);
            assertThat(call.out()).isEmpty();
            assertThat(call.showsAStackTrace()).isFalse();
        }

        private void copy(Path folder) throws IOException {
            Path target = folder.endsWith("assessment") ? temporary.resolve("assessment") : temporary;
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Path copy = target.resolve(folder.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    static Stream<String> countries() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.COUNTRIES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.equals("register.json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
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
