package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One section for many offences: seen first, saved at once, taken back at once. */
class ManyTest {

    private static final String SHIPS = "/c/ken/many?kind=offence&question=ships-and-aircraft";
    private static final String FORM = "#one";
    private static final Map<String, String> ANSWER = Map.of(
            "value", "no", "law", "cmca", "section", "s. 66", "note", "any offence under the Act", "do", "preview");

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
    void whatEveryOffenceIsAskedStandsInOneList() {
        Document page = desk.page("/c/ken/many?kind=offence");

        assertThat(page.select(".lines a").eachText())
                .anyMatch(text -> text.contains("aid or abet"))
                .anyMatch(text -> text.contains("ships and aircraft"));
    }

    @Test
    void nothingIsSavedByThePreview() throws IOException {
        String before = Files.readString(file());

        Document page = preview(SHIPS, ANSWER);

        assertThat(page.select("#preview input[name=chosen]")).isNotEmpty();
        assertThat(page.select("#preview tr:contains(same)").select("input[name=chosen]"))
                .isEmpty();
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    /** Blanks are filled by default; an answer that stands there has to be ticked. */
    @Test
    void onlyWhatIsNewIsTicked() {
        Document page = preview(
                "/c/ken/many?kind=offence&question=aiding",
                Map.of("value", "no", "law", "cmca", "section", "s. 1", "do", "preview"));

        for (var row : page.select("#preview tbody tr")) {
            boolean isNew = row.select("td").get(0).text().startsWith("new");
            assertThat(row.select("input[name=chosen][checked]").isEmpty()).isEqualTo(!isNew);
        }
        assertThat(page.select("#preview tbody tr:contains(changed)")).isNotEmpty();
    }

    @Test
    void whatIsTickedIsSavedAtOnceAndTakenBackAtOnce() throws IOException {
        String before = Files.readString(file());
        Document page = preview(SHIPS, ANSWER);
        List<String> chosen =
                page.select("#preview input[name=chosen][checked]").eachAttr("value");

        Document saved = follow(desk.submit(page, "#preview", Map.of("do", "save")));

        assertThat(saved.select("#status").text()).contains(chosen.size() + " answers were saved at once.");
        assertThat(desk.desk().store().history("ken").get(0).changes()).hasSize(chosen.size());
        for (String fact : chosen) {
            assertThat(Given.all(desk.desk().store().read("ken").contents().at(Place.answer(fact)))
                            .get(0)
                            .note())
                    .isEqualTo("any offence under the Act");
        }
        Document undone = follow(desk.submit(saved, "#saved", Map.of()));
        assertThat(undone.select("#status").text()).startsWith("Taken back");
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void whatIsLackingIsSaid() {
        HttpResponse<String> answer =
                desk.submit(desk.page(SHIPS), FORM, Map.of("value", "yes", "note", "kept", "do", "preview"));

        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#many-summary").text()).contains("Say where the law says so");
        assertThat(page.select("#many-note").text()).isEqualTo("kept");
        assertThat(page.select("#preview")).isEmpty();
    }

    /** An answer that another window changed between the preview and the save is not overwritten, and neither is any other saved. */
    @Test
    void nothingIsSavedOverAnotherWindow() {
        Document page = preview(SHIPS, ANSWER);
        List<String> chosen =
                page.select("#preview input[name=chosen][checked]").eachAttr("value");
        String other = chosen.get(0);
        var there = desk.desk().store().read("ken").contents().at(Place.answer(other));
        desk.desk()
                .store()
                .save(
                        "ken",
                        Edit.of(new Put(
                                Place.answer(other),
                                Given.content(List.of(Given.of("yes", List.of(Cited.of("cmca", "s. 2")), "", "mine"))),
                                there.digest())),
                        new Who("Ben"));

        HttpResponse<String> answer = desk.submit(page, "#preview", Map.of("do", "save"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("#many-summary").text()).contains("another window");
        assertThat(Given.all(desk.desk().store().read("ken").contents().at(Place.answer(other)))
                        .get(0)
                        .note())
                .isEqualTo("mine");
        assertThat(desk.desk().store().history("ken").get(0).who()).isEqualTo("Ben");
    }

    /** What contradicts is named, and cannot be ticked. */
    @Test
    void whatCannotBeSavedIsNamed() {
        Place exists = Place.answer("racist-insult/exists");
        Given no = Given.of("no", List.of(Cited.of("cmca", "s. 1")), "", "");
        var seen = desk.desk().store().read("ken").contents().at(exists).digest();
        desk.desk().store().save("ken", Edit.of(new Put(exists, Given.content(List.of(no)), seen)), new Who("Anna"));

        Document page = preview(
                "/c/ken/many?kind=offence&question=attempt",
                Map.of("value", "yes", "law", "cmca", "section", "s. 42", "do", "preview"));

        var refused = page.select("#preview tbody tr:has(a[href=/c/ken/q/racist-insult/attempt])");
        assertThat(refused.select("td").first().text()).isEqualTo("refused");
        assertThat(refused.select("input[name=chosen]")).isEmpty();
        assertThat(refused.select(".lack").text()).contains("It says otherwise than the answer to");
    }

    @Test
    void asEachStandsAddsASection() {
        Document page = preview(
                "/c/ken/many?kind=offence&question=aiding",
                Map.of("value", "as-it-stands", "law", "cmca", "section", "s. 999", "do", "preview"));

        assertThat(page.select("#preview tbody tr:contains(changed)").text()).contains("s. 42(1); CMCA s. 999");
    }

    private Document preview(String path, Map<String, String> fields) {
        HttpResponse<String> answer = desk.submit(desk.page(path), FORM, fields);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body(), desk.page(path).baseUri());
    }

    private Path file() {
        return desk.folder().resolve("ken.json");
    }

    private Document follow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return desk.page(answer.headers().firstValue("Location").orElseThrow().replaceAll("#.*", ""));
    }

    /** From an article and from a question it is one link to all questions beside it. */
    @Test
    void articlesAndQuestionsLeadToIt() {
        String article = desk.page("/c/ken/a/BC-16").select("#beside a.many").attr("href");
        assertThat(article).isEqualTo("/c/ken/many?article=BC-16");
        assertThat(desk.page(article).select("#one legend").text()).startsWith("One answer for ");
        assertThat(desk.page(article).select("a[href=/c/ken/a/BC-16]")).hasSize(1);

        String topic = desk.page("/c/ken/q/preservation/quick").select("a.many").attr("href");
        assertThat(topic).isEqualTo("/c/ken/many?topic=preservation");
        assertThat(desk.page(topic).select("h2").text()).contains("Expedited preservation");
        assertThat(desk.page("/c/ken/conditions/preservation").select("a.many").attr("href"))
                .isEqualTo(topic);
    }
}
