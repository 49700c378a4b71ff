package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.accede.input.Documents;
import org.accede.input.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code accede readiness}, as a user calls it. */
class ReadinessCommandTest {

    private static final Pattern CLAIM =
            Pattern.compile("\\bcompl(y|ies|ied|iant)\\b|will be invited", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @CsvSource({
        "KEN, text",
        "KEN, markdown",
        "KEN, html",
        "KEN, json",
        "DEU, text",
        "IRL, text",
        "ZAF, html",
        "TON, markdown",
        "EUE, text",
        "MEX, text",
        "empty, text"
    })
    void nothingSaysThatAStateDoesWhatATreatyAsksNorThatItIsToBeInvited(String country, String format) {
        Cli outcome = Cli.asOf("readiness", country, "--format", format, "--deposit", "2027-11-30");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        String said = outcome.out()
                .replace(
                        "requests to remove child sexual abuse material, or to make it inaccessible, are complied with",
                        "");
        assertThat(CLAIM.matcher(said).results().map(match -> match.group())).isEmpty();
    }

    @Test
    void theRulesThemselvesSayNeither() throws IOException {
        for (String folder : List.of(
                "rules/plan", "rules/budapest", "rules/un", "rules/budapest-protocol-1", "rules/budapest-protocol-2")) {
            try (var files = Files.list(Path.of(folder))) {
                for (Path file : (Iterable<Path>)
                        files.filter(f -> f.toString().matches(".*(accession.*|plan/.*)\\.drl"))::iterator) {
                    assertThat(CLAIM.matcher(Files.readString(file)).find())
                            .as(file.toString())
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEN", "AZE", "EUE"})
    void textFitsAnEightyColumnTerminal(String country) {
        assertThat(Cli.asOf("readiness", country).out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void jsonHasTheFrameOfEveryReport() {
        Node.Fields json = (Node.Fields) Documents.parse(
                Cli.asOf("readiness", "KEN", "--format", "json", "--instrument", "bc,p1")
                        .out(),
                "readiness.json");
        assertThat(json.fields()).containsKeys("report", "version", "country", "asOf", "inputs", "instruments");
        assertThat(((Node.Items) json.fields().get("instruments")).items()).hasSize(2);
    }

    @Test
    void htmlNeedsNothingFromElsewhereAndTheTimelineHasATitleAndADescription() {
        String html = Cli.asOf("readiness", "KEN", "--format", "html", "--instrument", "budapest")
                .out();
        assertThat(html)
                .contains("<svg", "<title id=", "<desc id=", "2029-10-09")
                .doesNotContain("<script", "src=", "<link", "@import", "url(");
        assertThat(html.split("<svg", -1))
                .as("one for a page, one for a telephone")
                .hasSize(3);
    }

    @Test
    void theTimelineBeginsWithTheInvitation() {
        assertThat(Cli.asOf("readiness", "KEN", "--instrument", "budapest").out())
                .containsPattern("2024-10-09 \\* +invited")
                .contains("Earlier: 2001-11-23 open for signature; 2004-07-01 the treaty entered into\nforce.");
    }

    @Test
    void whereAllIsPastTheTimelineHasAllOfIt() {
        assertThat(Cli.asOf("readiness", "ROU", "--instrument", "budapest").out())
                .contains("2004-05-12 *  deposited")
                .doesNotContain("Earlier:");
    }

    @Test
    void sameInputSameBytes() {
        assertThat(Cli.asOf("readiness", "KEN", "--format", "json").out())
                .isEqualTo(Cli.asOf("readiness", "KEN", "--format", "json").out());
    }

    @Test
    void theGapReportTakesTheStandingFromTheRegisterWhereTheProfileStatesNone(@TempDir Path folder) throws IOException {
        Path profile = folder.resolve("tonga.json");
        Files.writeString(profile, "{\"country\": {\"iso3\": \"TON\", \"name\": \"Tonga\"}}");
        assertThat(Cli.asOf("gap", profile.toString(), "--instrument", "budapest")
                        .out())
                .contains("Party (1 September 2017)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TNO", "no/such/file.json"})
    void whatNobodyKnowsIsBadInputAndSaysSo(String country) {
        Cli outcome = Cli.asOf("readiness", country);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void aDepositInThePastIsBadInput() {
        assertThat(Cli.asOf("readiness", "KEN", "--deposit", "2026-11-20").code())
                .isEqualTo(2);
    }
}
