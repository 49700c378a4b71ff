package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.accede.desk.store.Cited;
import org.accede.desk.store.Edit;
import org.accede.desk.store.Given;
import org.accede.desk.store.Place;
import org.accede.desk.store.Put;
import org.accede.desk.store.Who;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an update the first page of a country says which verdicts differ by the rules, until somebody has seen it. */
class NewerRulesTest {

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

    @Test
    void whatDiffersIsToldOnce() throws IOException {
        assertThat(newer()).isEmpty();
        asIfByOlderRules("BC-2", "gap");

        Document page = desk.page("/c/ken");

        assertThat(page.select("#newer p").text())
                .isEqualTo("The rules are newer than those of 21 November 2026. One verdict differs.");
        assertThat(page.select("#newer details a").attr("href")).isEqualTo("/c/ken/a/BC-2");
        assertThat(desk.page("/c/ken?as-of=2026-01-01").select("#newer")).isEmpty();
        assertThat(newer()).isNotEmpty();
        desk.follow(desk.submit(desk.page("/c/ken"), "#newer form", Map.of()));
        assertThat(newer()).isEmpty();
    }

    /** What a person answered after the last look is no doing of the rules. */
    @Test
    void anAnswerSinceIsNotTheRules() throws IOException {
        save("preservation/quick", "yes", "first");
        assertThat(newer()).isEmpty();
        asIfByOlderRules("BC-2", "gap");

        save("preservation/quick", "no", "second");

        assertThat(newer()).startsWith("The rules are newer than those of 21 November 2026. One verdict differs.");
    }

    @Test
    void aFileThatNobodyKnowsOfThenIsNotCompared() throws IOException {
        assertThat(newer()).isEmpty();
        asIfByOlderRules("BC-2", "gap");
        Path file = desk.folder().resolve("ken.json");
        Files.writeString(file, Files.readString(file) + "\n");

        assertThat(newer()).contains("Which verdicts differ by them is not known");
    }

    private void asIfByOlderRules(String requirement, String word) throws IOException {
        Path cache = desk.folder().resolve("desk/ken.cache.json");
        String text = Files.readString(cache);
        String older = text.replaceFirst("\"rules\": \"[^\"]*\"", "\"rules\": \"older\"")
                .replaceFirst(
                        "\"" + requirement + "\": \\{\"word\": \"[^\"]*\"",
                        "\"" + requirement + "\": {\"word\": \"" + word + "\"");
        assertThat(older)
                .contains("\"" + requirement + "\": {\"word\": \"" + word)
                .isNotEqualTo(text);
        Files.writeString(cache, older);
    }

    private String newer() {
        return desk.page("/c/ken").select("#newer").text();
    }

    private void save(String fact, String value, String note) {
        Place place = Place.answer(fact);
        Given given = Given.of(value, List.of(Cited.of("cmca", "s. 1")), "", note);
        String seen = desk.desk().store().read("ken").contents().at(place).digest();
        desk.desk().store().save("ken", Edit.of(new Put(place, Given.content(List.of(given)), seen)), new Who("Anna"));
    }
}
