package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.accede.desk.store.Place;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions and articles are found by what people call them. */
class FindTest {

    @TempDir
    static Path temporary;

    private static TestDesk desk;

    @BeforeAll
    static void start() {
        desk = TestDesk.on(temporary, "ken", "bgr");
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "hacking, illegal-access",
        "BC-16, BC-16",
        "preservation/quick, preservation/quick",
        "Interpol, interpol",
        "PRESERVATION quick, preservation/quick"
    })
    void isFound(String words, String id) {
        Document page = desk.page("/c/ken/find?q=" + words.replace(" ", "+"));

        assertThat(page.select(".found").first().text().toLowerCase()).contains(id.toLowerCase());
    }

    @Test
    void aSectionLeadsToTheAnswersThatCiteIt() {
        Document page = desk.page("/c/ken/find?q=s.+51");

        assertThat(page.select("section:has(#here) .found")).isNotEmpty();
        var contents = desk.desk().store().read("ken").contents();
        page.select("section:has(#here) .found > p:first-child bdi").eachText().forEach(id -> {
            // An answer without a note of its own has that of its topic.
            String answer = contents.at(Place.answer(id)).value().orElse("");
            String topic = contents.at(Place.topic(id.substring(0, id.indexOf('/')), "note"))
                    .value()
                    .orElse("");
            assertThat(answer + topic).as(id).containsPattern("s\\. 51(?!\\d)");
        });
    }

    @Test
    void aResultSaysWhoReadsItAndLeadsToItsAnswer() {
        Document page = desk.page("/c/ken/find?q=preservation/quick");

        var first = page.select(".found").first();
        assertThat(first.select("a[href=/c/ken/a/BC-16]").text()).contains("Article 16(1)");
        assertThat(first.select("a[href^=/c/ken/q/preservation/quick?edit=]")).hasSize(1);
    }

    @Test
    void whatIsNotThereSaysWhatWouldBe() {
        Document page = desk.page("/c/ken/find?q=hacking+zeppelin");

        assertThat(page.select("main").text())
                .contains("Nothing has all of these words.")
                .containsPattern("Without \"zeppelin\": \\d+\\.");
    }

    @Test
    void theFieldOfTheBarLeadsThere() {
        assertThat(desk.page("/c/ken").select("form.find").attr("action")).isEqualTo("/c/ken/find");
    }

    @Test
    void whatTheLawHasAndNoTreatyAsksIsFound() {
        Document page = desk.page("/c/bgr/find?q=payment+instrument");

        assertThat(page.select("section:has(#also)").text())
                .contains("No treaty asks for this.", "use of another's payment instrument", "art. 249");
    }

    @Test
    void thatNoTreatyAsksForItIsSaid() {
        assertThat(desk.page("/c/ken/find?q=zeppelin").select("main").text())
                .contains("No treaty here asks for anything by this name.");
        Document cited = desk.page("/c/ken/find?q=CMCA");
        assertThat(cited.select("section:has(#here) .found")).isNotEmpty();
        assertThat(cited.select("main").text()).doesNotContain("No treaty here");
        assertThat(desk.page("/c/ken/find?q=hacking").select("main").text()).doesNotContain("No treaty here");
    }
}
