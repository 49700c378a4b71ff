package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code accede validate}, as a user calls it. */
class ValidateCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BAD = "src/test/resources/bad-input/profile/null.json";

    @TempDir
    private Path temporary;

    @Test
    void validateSaysHowMuchIsAnswered() {
        Cli call = Cli.asOf("validate", "KEN", "countries/deu.json");
        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .containsPattern("\nKEN: Kenya, \\d+ of \\d+ questions answered\n")
                .containsPattern("\ncountries/deu.json: Germany, \\d+ of \\d+ questions answered\n");
    }

    @Test
    void validateGoesOnAfterABadFile() {
        Cli call = Cli.asOf("validate", BAD, "KEN");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("null.json:1:1");
        assertThat(call.out().replaceAll("\\s+", " "))
                .startsWith("One error, ")
                .contains("First mend the errors of " + BAD + ".")
                .contains("KEN: Kenya");
    }

    @Test
    void aBillIsReadTooAndTheProgressIsThatOfTheLawWithIt() {
        String bill = "countries/bills/ken-example-preservation-and-search.json";
        Cli call = Cli.asOf("validate", bill);
        assertThat(call.code()).isZero();
        assertThat(call.out().replaceAll("\\s+", " "))
                .startsWith("No errors, one warning First: Read it, and add \"asOf\"")
                .contains("a bill for Kenya that answers 11 questions", "With the bill, of the questions")
                .doesNotContain("accede next");
        JsonNode file = JSON.readTree(
                        Cli.asOf("validate", bill, "--format", "json").out())
                .at("/files/0");
        assertThat(file.get("bill").asString()).isEqualTo("An example bill on preservation and search");
        assertThat(file.at("/country/name").asString()).isEqualTo("Kenya");
    }

    @Test
    void aBillWithErrorsIsRefused() throws IOException {
        Path bill = Files.writeString(temporary.resolve("bill.json"), """
                {
                  "bill": {"iso3": "KEN", "title": "A bill", "about": "hacking"},
                  "topics": {"illegal-acces": {"exists": {"value": "yes", "provisions": ["bill: cl. 1"]}}}
                }
                """);
        Cli call = Cli.asOf("validate", bill.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err())
                .contains("bill.json:2:55: there is no field 'about'.")
                .contains("bill.json:3:31: there is no topic 'illegal-acces'.");
    }

    @Test
    void whereNothingCanBeReadThereIsOnlyTheMessage() {
        Cli call = Cli.asOf("validate", BAD);
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
    }

    @Test
    void everyShippedProfileIsValid() throws IOException {
        List<String> files =
                Cli.countries().map(name -> "countries/" + name + ".json").toList();
        Cli call = Cli.asOf(Stream.concat(Stream.of("validate"), files.stream()).toArray(String[]::new));
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).startsWith("No errors, ");
        assertThat(call.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void standardInputIsAFileLikeOthers() throws IOException {
        String kenya = Files.readString(Path.of("countries/ken.json"));
        Cli call = Cli.piped(kenya, "validate", "-", "DEU", "--as-of", "2026-11-21");
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("\n-: Kenya, ", "\nDEU: Germany, ", "standard input:");
    }

    @Test
    void anErrorOfStandardInputSaysWhere() {
        Cli call = Cli.piped("{\n  \"country\": 1}", "validate", "-");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).startsWith("standard input:2:14: an object is expected here, not a number.\n");
        assertThat(Cli.piped("", "validate", "-").err()).startsWith("standard input: the file is empty.");
        assertThat(Cli.piped("x".repeat(5_000_001), "validate", "-").err())
                .startsWith("standard input: the file is larger than 5000000 bytes.");
        assertThat(Cli.piped("{}", "validate", "-", "-").err())
                .startsWith("Standard input can be read once. Write - once.");
    }

    @Test
    void theArticlesAreThoseOfTheTreatyThatIsAskedFor() {
        assertThat(Cli.asOf("validate", "KEN").out())
                .contains("Budapest Convention, article by article")
                .doesNotContain("UN Convention, article by article");
        assertThat(Cli.asOf("validate", "KEN", "--instrument", "un").out())
                .contains("UN Convention, article by article")
                .doesNotContain("Budapest Convention, article by article");
    }

    @Test
    void jsonHoldsErrorsWarningsAndProgressOfEveryFile() {
        Cli call = Cli.asOf("validate", BAD, "KEN", "nowhere", "--format", "json");
        assertThat(call.code()).isEqualTo(2);
        JsonNode files = JSON.readTree(call.out()).get("files");
        assertThat(files).hasSize(3);
        assertThat(files.at("/0/errors/0/line").asInt()).isEqualTo(1);
        assertThat(files.at("/0").has("progress")).isFalse();
        assertThat(files.at("/1/errors")).isEmpty();
        assertThat(files.at("/1/progress")).hasSize(4);
        assertThat(files.at("/2/errors/0/what").asString()).startsWith("There is no profile 'nowhere'");
    }

    @Test
    void theTableIsOfWarnings() {
        assertThat(Cli.asOf("validate", "KEN", "--format", "csv").out())
                .containsPattern("countries/ken.json:\\d+:\\d+");
    }

    /** What the law has only if the register is there is told by the one who reads it. */
    @Test
    void aFaultOfTheRegisterIsToldOnce() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("countries"));
        Files.writeString(folder.resolve("register.json"), "{");
        Files.copy(Path.of("countries/ken.json"), folder.resolve("ken.json"));
        Cli call = Cli.run(folder, "validate", "KEN");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err().split("register.json")).hasSize(2);
    }
}
