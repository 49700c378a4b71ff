package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.Shipped;
import org.accede.find.Hit;
import org.accede.input.Documents;
import org.accede.profile.ProfileReader;
import org.accede.report.template.FilledIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code accede find}, as a user calls it. */
class FindCommandTest {

    @Test
    void eachHitHasItsQuestionWhoAsksItAndALineForTheProfile() {
        Cli call = Cli.run("find", "30", "days", "--limit", "1");
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .startsWith("Questions for: 30 days\n")
                .contains("preservation/maximum-days\n    For how many days can one order last at most?\n")
                .contains("asked by  BC-16.2, UN-25.2\n", "because   '30 days' is said for it\n")
                .contains("\"maximum-days\":");
        assertThat(call.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void nothingFoundIsSaidWithWhatToTry() {
        Cli call = Cli.run("find", "xyzzy");
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("Nothing has these words. Try another one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "csv", "html"})
    void itHasTheFormatsOfAReport(String format) {
        assertThat(Cli.run("find", "Interpol", "--format", format).out()).contains("provisional-arrest-by-interpol");
    }

    /** What it says to write is written so: it can be read where it is pasted, whatever was found. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "preservation",
                "intent",
                "minimum",
                "list",
                "declaration",
                "reservation",
                "treaty",
                "days",
                "predicate"
            })
    void whatItSaysToWriteIsValidInAProfile(String words) {
        JsonNode found = JsonMapper.builder()
                .build()
                .readTree(Cli.run("find", words, "--limit", "40", "--format", "json")
                        .out());
        assertThat(found.get("report").asString()).isEqualTo("find");
        assertThat(found.get("hits")).isNotEmpty().allSatisfy(hit -> {
            String write = hit.get("write").asString();
            if (write.startsWith("accede show ")) {
                assertThat(Cli.run(write.substring("accede ".length()).split(" "))
                                .code())
                        .isZero();
            } else {
                String filled = FilledIn.everywhere(write);
                String pasted = write.startsWith("\"formalities\"") ? filled : "\"topics\": {" + filled + "}";
                ProfileReader.read(
                        Documents.parseWithComments(
                                "{\"constructed\": true, \"country\": {\"iso3\": \"XXB\", \"name\": \"x\"}, \"sources\": {\"act\": {\"title\": \"An Act\"}}, "
                                        + pasted + "}",
                                "pasted.json"),
                        "",
                        Shipped.catalogue());
            }
        });
        assertThat(found.at("/hits/0/because/0/place").asString())
                .isIn(java.util.Arrays.stream(Hit.Place.values())
                        .map(Hit.Place::id)
                        .toList());
    }

    @Test
    void aLimitThatShowsNothingIsTold() {
        assertThat(Cli.run("find", "Interpol", "--limit", "0").err())
                .contains("--limit 0 shows nothing. Write 1 or more.");
        assertThat(Cli.run("find").err()).contains("Missing required parameter: 'WORDS'");
    }
}
