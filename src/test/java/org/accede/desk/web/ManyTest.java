package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Requirement;
import org.accede.desk.store.Cited;
import org.accede.desk.store.Edit;
import org.accede.desk.store.Given;
import org.accede.desk.store.Place;
import org.accede.desk.store.Put;
import org.accede.desk.store.Who;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    /** What asks a number, a list or a name is no question for yes, partly or no: it is said so, and leads to its own form. */
    @Test
    void whatIsLeftOutIsSaidWithTheReasonAndItsOwnForm() {
        Document page = desk.page("/c/ken/many?topic=extradition");

        Element left = page.select("#left li").first();
        assertThat(page.select("#left li")).hasSize(1);
        assertThat(left.text()).startsWith("Extradition:").contains("asks a number: answer it on its own");
        Document own = desk.page(left.select("a").attr("href"));
        assertThat(own.select("form[data-question] input[name=number]")).hasSize(1);
        assertThat(desk.page("/c/ken/many?topic=request-languages")
                        .select("#left")
                        .text())
                .contains("asks a list");
        assertThat(desk.page("/c/ken/many?topic=safeguards/preservation")
                        .select("#left")
                        .text())
                .contains("somebody signs");
        assertThat(desk.page(SHIPS).select("#left")).isEmpty();
        assertThat(desk.page("/c/ken/many?kind=general").select("#left")).isEmpty();
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

    /** Rows are ticked where the answer is chosen, and only what is ticked is looked at. */
    @Test
    void onlyWhatIsTickedIsLookedAt() {
        Document page = desk.page(SHIPS);
        List<String> rows = page.select("#one input[name=of]").eachAttr("value");
        assertThat(rows).hasSizeGreaterThan(9);
        assertThat(page.select("#one input[name=of]:not([checked])")).isEmpty();

        Map<String, String> one = new HashMap<>(ANSWER);
        one.put("of", rows.get(1));
        Document preview = preview(SHIPS, one);

        assertThat(preview.select("#preview tbody tr")).hasSize(1);
        assertThat(preview.select("#one input[name=of][checked]").eachAttr("value"))
                .containsExactly(rows.get(1));
        desk.follow(desk.submit(preview, "#preview", Map.of("do", "save")));
        assertThat(desk.desk().store().history("ken").get(0).changes())
                .extracting(change -> change.place().name())
                .containsExactly(rows.get(1));
    }

    @Test
    void somethingHasToBeTicked() {
        Map<String, String> none = new HashMap<>(ANSWER);
        none.put("of", "");

        Document page = desk.shown(desk.submit(desk.page(SHIPS), FORM, none), 422);

        assertThat(page.select("#many-summary").text()).contains("Tick the questions that it answers.");
        assertThat(page.select("#many-note").text()).isEqualTo("any offence under the Act");
    }

    /** What is said of general powers stands with each question; what they reach is chosen one by one, with one section. */
    @Test
    void generalPowersAreOneForm() {
        Document page = desk.page("/c/ken/many");
        Element general = page.selectFirst(".tabs a");
        assertThat(general.text()).isEqualTo("Only general powers, nothing on data");

        Document form = desk.page(general.attr("href"));

        assertThat(form.select("#one select[name^=value:]").eachAttr("name"))
                .contains(
                        "value:search-and-seizure/stored-data",
                        "value:search-and-seizure/copy",
                        "value:search-and-seizure/help-system")
                .allMatch(name -> name.startsWith("value:search-and-seizure/"));
        assertThat(form.select("#one select option[selected]").eachAttr("value"))
                .allMatch(String::isEmpty);
        assertThat(form.select("#one tr:has(select[name=value:search-and-seizure/copy])")
                        .text())
                .contains("A general power to take things is no more than partly");
    }

    @Test
    void eachAnswerOfGeneralPowersIsSavedAtOnce() throws IOException {
        Document preview = preview(
                "/c/ken/many?kind=general",
                Map.of(
                        "value:search-and-seizure/system", "yes",
                        "value:search-and-seizure/copy", "partly",
                        "law", "cmca",
                        "section", "s. 999",
                        "do", "preview"));

        assertThat(preview.select("#preview tbody tr")).hasSize(2);
        assertThat(preview.select("#preview tbody tr:has(a[href$=/copy])").text())
                .contains("Partly CMCA s. 999");
        Document page = desk.shown(
                desk.submit(
                        desk.page("/c/ken/many?kind=general"),
                        FORM,
                        Map.of("law", "cmca", "section", "s. 999", "do", "preview")),
                422);
        assertThat(page.select("#many-summary").text()).contains("Say of one question at least what it is.");
    }

    /** Two answers of one form that contradict each other are not saved. */
    @Test
    void generalPowersDoNotContradictThemselves() throws IOException {
        Files.writeString(desk.folder().resolve("xxa.json"), """
                {"country": {"iso3": "XXA", "name": "A"}, "constructed": true,
                 "sources": {"act": {"title": "An Act", "short": "Act", "kind": "statute-read"}}}
                """);

        Document preview = preview(
                "/c/xxa/many?kind=general",
                Map.of(
                        "value:search-and-seizure/exists", "no",
                        "value:search-and-seizure/copy", "partly",
                        "law", "act",
                        "section", "s. 999",
                        "do", "preview"));

        assertThat(preview.select("#preview tbody .lack").eachText())
                .hasSize(2)
                .allMatch(text -> text.startsWith("It says otherwise than"));
        assertThat(preview.select("#preview input[name=chosen]")).isEmpty();
    }

    @Test
    void whatTwoTreatiesAskAlikeIsAskedOnce() {
        Document page = desk.page("/c/ken/many?kind=once");

        assertThat(page.select(".tabs a[aria-current]").text()).isEqualTo("Asked once");
        assertThat(page.select("#once").text())
                .containsPattern(
                        "Budapest Convention.*UN Convention asks \\d+ questions\\. \\d+ of them .* too.* \\d+ of these are answered");
        Element topic = page.selectFirst(".lines a:contains(Illegal access)");
        Document alike = desk.page(topic.attr("href"));
        assertThat(alike.select("#one legend").text()).startsWith("One answer for ");
        assertThat(alike.select("#one input[name=of]").eachAttr("value"))
                .isNotEmpty()
                .allMatch(fact -> fact.startsWith("illegal-access/"))
                .allMatch(fact -> desk.desk().accede().catalogue().readersOf(fact).stream()
                                .map(Requirement::instrument)
                                .distinct()
                                .count()
                        > 1);
        assertThat(desk.page("/c/ken/many?kind=once&treaty=budapest&other=budapest-protocol-1")
                        .select("#once select[name=other] option[selected]")
                        .attr("value"))
                .isEqualTo("budapest-protocol-1");
    }

    @Test
    void theBillAndTheDayAreKept() throws IOException {
        String kept = "as-of=2026-11-28";
        Document page = desk.page(SHIPS + "&" + kept);

        assertThat(page.select(".tabs a").eachAttr("href")).allMatch(address -> address.endsWith("&" + kept));
        Document preview = desk.shown(desk.submit(page, FORM, ANSWER), 200);
        HttpResponse<String> saved = desk.submit(preview, "#preview", Map.of("do", "save"));
        assertThat(saved.headers().firstValue("Location").orElseThrow()).contains(kept);
        HttpResponse<String> undone = desk.submit(desk.follow(saved), "#saved", Map.of());
        assertThat(undone.headers().firstValue("Location").orElseThrow()).contains(kept);
    }
}
