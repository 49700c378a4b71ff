package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of the brief in the team's own words: marked as theirs wherever it stands, and flagged once the finding behind it changes. */
class RewordTest {

    private static final String LINE = "law:BC-16";
    private static final String OURS = "Let every kind of stored data be preserved at once <soon>";

    @TempDir
    private Path temporary;

    private TestDesk desk;

    @BeforeEach
    void start() {
        desk = TestDesk.on(temporary, "ken");
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private static Element line(Document home) {
        return home.selectFirst(".do li:has(.what a[href=/c/ken/a/BC-16])");
    }

    private Document reword(Map<String, String> fields) {
        String form = line(desk.page("/c/ken")).select("a.reword").attr("href").replaceAll("#.*", "");
        return desk.follow(desk.submit(desk.page(form), "form#reword", fields));
    }

    @Test
    void aLineIsRewordedAndSaysWhoseWordsItIs() throws IOException {
        String profile = Files.readString(desk.folder().resolve("ken.json"));
        String rules =
                line(desk.page("/c/ken")).select(".what > a:not(.reword)").text();
        assertThat(desk.page("/c/ken").select(".do .own")).isEmpty();

        Document home = reword(Map.of("words", OURS));

        assertThat(home.select("#status").text()).isEqualTo("Saved. It changes no verdict.");
        assertThat(line(home).select(".what > a:not(.reword)").text()).isEqualTo(OURS);
        assertThat(line(home).select(".own").text()).contains("In your team's words.");
        assertThat(line(home).select("details").text()).contains(rules);
        assertThat(home.select(".do .changed")).isEmpty();
        assertThat(Files.readString(desk.folder().resolve("ken.json"))).isEqualTo(profile);
        assertThat(Files.readString(desk.folder().resolve("desk/ken.work.json")))
                .contains("\"reworded\"", "\"" + LINE + "\"");

        Document back = reword(Map.of("do", "back"));
        assertThat(line(back).select(".what > a:not(.reword)").text()).isEqualTo(rules);
        assertThat(back.select(".do .own")).isEmpty();
    }

    @Test
    void itStandsInTheFilesThatAreTakenAway() throws IOException {
        reword(Map.of("words", OURS));

        for (String file : new String[] {"brief", "gap", "checklist-budapest"}) {
            try (XWPFWordExtractor word = new XWPFWordExtractor(
                    new XWPFDocument(new ByteArrayInputStream(desk.bytes("/c/ken/files/" + file + ".docx"))))) {
                assertThat(word.getText()).as(file).contains(OURS + " (in the team's words)");
            }
        }
        assertThat(new String(desk.bytes("/c/ken/files/brief.txt"), StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .contains(OURS + " (in the team's words)");
    }

    @Test
    void itIsFlaggedWhenTheFindingBehindItChanges() throws IOException {
        reword(Map.of("words", OURS));
        Path file = desk.folder().resolve("ken.json");
        String text = Files.readString(file);
        String changed = text.replaceFirst("(\"content-data\": \\{\"value\": )\"no\"", "$1\"yes\"");
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file, changed);

        Element line = line(desk.page("/c/ken"));

        assertThat(line.select(".what > a:not(.reword)").text()).isEqualTo(OURS);
        assertThat(line.select(".changed").text())
                .startsWith("The finding behind this line has changed since it was reworded: Change the law:")
                .contains("subscriber information")
                .doesNotContain("content");
        String brief = new String(desk.bytes("/c/ken/files/brief.txt"), StandardCharsets.UTF_8);
        assertThat(brief.replaceAll("\\s+", " ")).contains("The finding behind this line has changed since");

        Document again = reword(Map.of("words", OURS));
        assertThat(line(again).select(".changed")).isEmpty();
    }

    /** Programs get the rules' words as before, and the team's beside them. */
    @Test
    void itStandsBesideTheRulesWordsForPrograms() throws IOException {
        JsonNode before = things();
        assertThat(before.findValues("team")).isEmpty();
        reword(Map.of("words", OURS));

        JsonNode then = things();

        assertThat(then.valueStream().map(thing -> thing.get("says")).toList())
                .isEqualTo(before.valueStream().map(thing -> thing.get("says")).toList());
        assertThat(then.findValues("team")).hasSize(1);
        assertThat(then.findValue("team").get("says").asString()).isEqualTo(OURS);
        assertThat(then.findValue("team").get("overtaken").asBoolean()).isFalse();
        Path file = desk.folder().resolve("ken.json");
        Files.writeString(
                file, Files.readString(file).replaceFirst("(\"content-data\": \\{\"value\": )\"no\"", "$1\"yes\""));
        assertThat(things().findValue("team").get("overtaken").asBoolean()).isTrue();
    }

    private JsonNode things() {
        return new JsonMapper().readTree(desk.bytes("/c/ken/files/brief.json")).get("first");
    }

    @Test
    void whatIsNoLineCannotBeReworded() {
        Document form = desk.page("/c/ken?treaty=budapest&reword=" + LINE);
        assertThat(desk.submit(form, "form#reword", Map.of("line", "law:BC-99", "words", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.page("/c/ken?treaty=budapest&reword=law:BC-99").select("form#reword"))
                .isEmpty();
    }

    /** A card's title in the team's words is in its files too. */
    @Test
    void theTitleOfACardIsTakenAlong() throws IOException {
        Document page = desk.page("/c/ken/checklist/budapest?edit=law:BC-16.1");
        desk.follow(desk.submit(page, "form.edit", Map.of("title", "Freeze all data")));

        try (XWPFWordExtractor word = new XWPFWordExtractor(
                new XWPFDocument(new ByteArrayInputStream(desk.bytes("/c/ken/files/checklist-budapest.docx"))))) {
            assertThat(word.getText()).contains("Team: to do; in their words: Freeze all data");
        }
    }
}
