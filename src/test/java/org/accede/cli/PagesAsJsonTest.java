package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.accede.Shipped;
import org.accede.catalogue.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code status}, {@code list}, {@code show} and {@code explain} for programs; {@code SchemaTest} has their form. */
class PagesAsJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path temporary;

    private static JsonNode json(String call) {
        Cli cli = Cli.asOf((call + " --format json").split(" "));
        assertThat(cli.code()).as(cli.err()).isZero();
        return JSON.readTree(cli.out());
    }

    private static List<String> each(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.get(field).asString())
                .toList();
    }

    @Test
    void statusHasEveryEntryOfTheRegisterAndOneWithItsProfile() {
        assertThat(each(json("status").get("countries"), "iso3"))
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        Shipped.accede().register().entries().keySet());
        JsonNode kenya = json("status ken").get("countries").get(0);
        assertThat(each(kenya.get("profile").get("stated"), "treaty")).contains("budapest");
        assertThat(kenya.get("profile").get("stated").findValuesAsString("state"))
                .contains("invited");
    }

    @Test
    void listHasEveryArticleOfTheTreatiesAskedFor() {
        JsonNode treaties = json("list --instrument un,bc").get("instruments");
        assertThat(each(treaties, "id")).containsExactly("budapest", "un");
        assertThat(each(treaties.get(0).get("articles"), "id"))
                .containsExactlyElementsOf(
                        Shipped.catalogue()
                                .articles(Shipped.catalogue()
                                        .instrument("budapest")
                                        .orElseThrow())
                                .stream()
                                .map(Article::id)
                                .toList());
    }

    @Test
    void showHasWhatThePageHas() {
        JsonNode requirement = json("show BC-2").get("requirements").get(0);
        assertThat(requirement.get("combines").asString()).startsWith("all(");
        assertThat(each(requirement.get("elements"), "element"))
                .allMatch(name -> requirement.get("combines").asString().contains(name));
        assertThat(json("show preservation").get("kind").asString()).isEqualTo("topic");
        assertThat(each(json("show preservation/maximum-days").get("questions"), "unit"))
                .containsExactly("days");
    }

    @Test
    void explainHasWhatTheGapReportHasOfTheSameParagraphs() {
        JsonNode explained = json("explain KEN BC-16");
        JsonNode gap = json("gap KEN --instrument budapest");
        List<JsonNode> rows = StreamSupport.stream(
                        gap.at("/instruments/0/articles").spliterator(), false)
                .filter(article -> article.get("id").asString().equals("BC-16"))
                .flatMap(article ->
                        StreamSupport.stream(article.get("requirements").spliterator(), false))
                .toList();
        assertThat(explained.get("requirements")).containsExactlyElementsOf(rows);
        assertThat(each(explained.get("appliedRules"), "name"))
                .contains(rows.get(0).get("rule").asString());
    }

    @Test
    void theNameOfTheFileStandsForTheFormat() throws IOException {
        Path file = temporary.resolve("list.json");
        assertThat(Cli.run("list", "--out", file.toString()).code()).isZero();
        assertThat(JSON.readTree(Files.readString(file)).get("report").asString())
                .isEqualTo("list");
        Cli refused = Cli.run("list", "--out", temporary.resolve("list.docx").toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("There is no docx of this report. Write one of: text, json.");
    }
}
