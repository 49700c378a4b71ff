package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.catalogue.Article;
import org.accede.desk.store.Given;
import org.accede.desk.store.Place;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All questions of an article in one form: what was changed is saved at once or not at all, and nothing typed is lost. */
class FillTest {

    private static final String ARTICLE = "/c/ken/a/BC-16";
    private static final String FILL = ARTICLE + "?fill=all";
    private static final String FORM = "form#fill";
    private static final String QUICK = "preservation/quick";
    private static final String OTHER = "preservation/by-other-means";

    private static final String CHOSEN = "[name='" + OTHER + ":value'][checked]";

    @TempDir
    private Path temporary;

    private TestDesk desk;

    @BeforeEach
    void start() {
        desk = TestDesk.on(temporary, "ken", "rou", "empty");
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void theArticleLeadsThereAndEveryQuestionStandsThereOnceAsItIsAnswered() {
        assertThat(desk.page(ARTICLE).select("a[href='" + FILL + "']").text()).isEqualTo("Fill all");

        Document page = desk.page(FILL);

        List<String> asked = desk.page(ARTICLE).select(".row a.question").eachText().stream()
                .distinct()
                .toList();
        assertThat(page.select("fieldset legend")).hasSize(asked.size());
        assertThat(page.select("fieldset legend").eachText())
                .allMatch(text -> asked.stream().anyMatch(text::contains));
        assertThat(page.select("[name='" + QUICK + ":value'][checked]").val()).isEqualTo(answer(QUICK));
        assertThat(page.select("[name='" + QUICK + ":cite'][checked]")).isNotEmpty();
    }

    /** As its form is sent by a browser. */
    @Test
    void whereNobodyChangedAnythingNothingIsSaved() throws IOException {
        for (String country : List.of("ken", "rou")) {
            String before = text(country);
            for (Article article : articles()) {
                String address = "/c/" + country + "/a/" + article.id();
                Document then = desk.follow(desk.submit(desk.page(address + "?fill=all"), FORM, Map.of()));
                assertThat(then.select("#status").text()).as(address).isEqualTo("The file says so already.");
            }
            assertThat(text(country)).isEqualTo(before);
            assertThat(desk.page("/c/" + country + "/drafts").select("main li")).isEmpty();
        }
    }

    @Test
    void onlyWhatWasChangedIsSavedAsOneEntryAndTakenBackAtOnce() throws IOException {
        String before = text("ken");

        Document then = desk.follow(desk.submit(
                desk.page(FILL),
                FORM,
                Map.of(
                        "law",
                        "cmca",
                        QUICK + ":note",
                        "asked for by letter",
                        OTHER + ":value",
                        "partly",
                        OTHER + ":section",
                        "s. 99")));

        assertThat(then.select("#status").text()).contains("2 answers were saved at once.");
        assertThat(given(QUICK).note()).isEqualTo("asked for by letter");
        assertThat(given(OTHER).value()).isEqualTo("partly");
        assertThat(given(OTHER).provisions().toString()).contains("cmca", "s. 99");
        assertThat(desk.desk().store().history("ken").get(0).changes()).hasSize(2);

        desk.follow(desk.submit(then, "form#take-back", Map.of()));
        assertThat(text("ken")).isEqualTo(before);
    }

    @Test
    void oneThatIsRefusedHoldsAllBackAndAllThatWasTypedIsKept() throws IOException {
        String before = text("ken");

        Document page = refused();

        assertThat(page.select("#fill-summary").text())
                .contains("Nothing was saved yet", "One thing", "Say where the law says so");
        assertThat(page.select("#fill-summary a").attr("href")).isEqualTo("#f-preservation-by-other-means-section");
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("[name='" + QUICK + ":note']").text()).isEqualTo("asked for by letter");
        assertThat(page.select(CHOSEN).val()).isEqualTo("yes");
        assertThat(text("ken")).isEqualTo(before);
        assertThat(desk.page("/c/ken/drafts").select("main li")).hasSize(2);
        assertThat(desk.page(FILL).select("[name='" + QUICK + ":note']").text()).isEqualTo("asked for by letter");
    }

    @Test
    void oneThatIsLeftStaysADraftAndTheOthersAreSaved() {
        desk.follow(desk.submit(refused(), FORM, Map.of(OTHER + ":leave", "on")));

        assertThat(given(QUICK).note()).isEqualTo("asked for by letter");
        assertThat(Given.all(desk.desk().file("ken").read().contents().at(Place.answer(OTHER))))
                .isEmpty();
        assertThat(desk.page("/c/ken/drafts").select("main li > a").eachAttr("href"))
                .containsExactly("/c/ken/q/" + OTHER + "?edit=" + OTHER);
    }

    @Test
    void aDraftThatIsTakenBackInTheFormIsNoneOnceItIsSaved() {
        Map<String, String> asItWas = Map.of(
                QUICK + ":note",
                given(QUICK).note(),
                OTHER + ":value",
                desk.page(FILL).select(CHOSEN).val());
        Document page = refused();

        desk.follow(desk.submit(page, FORM, asItWas));

        assertThat(desk.page("/c/ken/drafts").select("main li")).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownBesideAndTheRestOfTheFormIsKept() {
        Document mine = desk.page(FILL);
        Document other = desk.page("/c/ken/q/" + QUICK + "?edit=" + QUICK);
        desk.follow(desk.submit(other, "form[data-question]", Map.of("note", "by telephone")));

        Document page = desk.shown(
                desk.submit(
                        mine,
                        FORM,
                        Map.of(
                                QUICK + ":note", "by letter",
                                OTHER + ":value", "unknown",
                                OTHER + ":why", "the law is silent")),
                409);

        assertThat(page.select("#f-preservation-quick .theirs").text()).contains("by telephone");
        assertThat(page.select("[name='" + QUICK + ":note']").text()).isEqualTo("by letter");
        assertThat(given(QUICK).note()).isEqualTo("by telephone");
        desk.follow(desk.submit(page, FORM, Map.of()));
        assertThat(given(QUICK).note()).isEqualTo("by letter");
    }

    /** Not touched here, so not fought over. */
    @Test
    void whatSomebodyElseChangedAndNobodyTouchedHereStays() {
        Document mine = desk.page(FILL);
        Document other = desk.page("/c/ken/q/" + QUICK + "?edit=" + QUICK);
        desk.follow(desk.submit(other, "form[data-question]", Map.of("note", "by telephone")));

        desk.follow(desk.submit(mine, FORM, Map.of(OTHER + ":value", "unknown", OTHER + ":why", "the law is silent")));

        assertThat(given(QUICK).note()).isEqualTo("by telephone");
    }

    /** Together, where neither stands in the file. */
    @Test
    void twoThatContradictOneAnotherAreBothNamed() {
        Document page = desk.shown(
                desk.submit(
                        desk.page("/c/empty/a/BC-16?fill=all"),
                        FORM,
                        Map.of(
                                "preservation/exists:value",
                                "no",
                                "preservation/exists:why",
                                "",
                                QUICK + ":value",
                                "yes")),
                422);

        assertThat(page.select("#fill-summary li")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsBeingTypedIsKeptByItself() {
        Document page = desk.page(FILL);
        Map<String, String> typed = new LinkedHashMap<>();
        page.select("[name^='" + QUICK + ":']").forEach(field -> typed.put(field.attr("name"), field.val()));
        typed.put(QUICK + ":note", "half a sent");
        typed.put("stamp", page.select(FORM).attr("data-draft-stamp"));

        HttpResponse<String> kept = desk.post(page.select(FORM).attr("data-draft"), typed);

        assertThat(kept.statusCode()).isEqualTo(204);
        assertThat(desk.page(FILL).select("[name='" + QUICK + ":note']").text()).isEqualTo("half a sent");
    }

    @Test
    void aLongArticleComesInPartsOfWhichEachIsSavedByItself() {
        String all = "/c/ken/a/UN-40?fill=all";
        Document first = desk.page(all);
        List<Document> parts = new ArrayList<>(List.of(first));
        first.select("#fill-parts a").forEach(part -> parts.add(desk.page(part.attr("href"))));
        Document second = parts.get(1);

        List<String> asked =
                desk.page("/c/ken/a/UN-40").select(".row:has(.c a) a.question").eachText();
        List<String> legends = parts.stream()
                .flatMap(part -> part.select("fieldset legend").eachText().stream())
                .toList();
        assertThat(legends).hasSameSizeAs(asked);
        assertThat(asked).allMatch(question -> legends.stream().anyMatch(legend -> legend.endsWith(question)));
        assertThat(second.select("button[value=next]")).isNotEmpty();
        assertThat(parts.get(parts.size() - 1).select("button[value=next]")).isEmpty();
        assertThat(desk.page(ARTICLE + "?fill=all").select("#fill-parts, button[value=next]"))
                .isEmpty();
        String note = first.select("textarea").first().attr("name");

        Document then = desk.follow(desk.submit(first, FORM, Map.of(note, "typed in the first part", "do", "next")));

        assertThat(then.select("#fill-parts").text()).contains("part 2 of " + parts.size());
        assertThat(desk.page(all).select("[name='" + note + "']").text()).isEqualTo("typed in the first part");
        String other =
                second.select("[name$=':value'][type=radio]:not([checked])").attr("name");
        Document refused = desk.shown(
                desk.submit(
                        desk.page(all + "&part=2"),
                        FORM,
                        Map.of(other, "yes", other.replace("value", "section"), "s. 99")),
                422);
        assertThat(refused.select("#fill-parts").text()).contains("part 2 of " + parts.size());
    }

    private Document refused() {
        return desk.shown(
                desk.submit(
                        desk.page(FILL), FORM, Map.of(QUICK + ":note", "asked for by letter", OTHER + ":value", "yes")),
                422);
    }

    /** Some of them, with the one that asks most, and one with numbers. */
    private static List<Article> articles() {
        List<Article> all = Shipped.accede().catalogue().instruments().stream()
                .flatMap(treaty -> Shipped.accede().catalogue().articles(treaty).stream())
                .filter(article -> !article.requirements().isEmpty())
                .toList();
        List<Article> some = new ArrayList<>(all);
        Collections.shuffle(some, new Random(Long.getLong("accede.seed", 185)));
        return Stream.concat(
                        some.stream().limit(Sample.times(8, all.size())),
                        all.stream().filter(article -> List.of("UN-40", "BC-2", "BC-16")
                                .contains(article.id())))
                .distinct()
                .toList();
    }

    private Given given(String fact) {
        return Given.all(desk.desk().file("ken").read().contents().at(Place.answer(fact)))
                .get(0);
    }

    private String answer(String fact) {
        return given(fact).value();
    }

    private String text(String country) throws IOException {
        return Files.readString(desk.folder().resolve(country + ".json"));
    }

    /** As where it is asked alone: what a no answers besides is seen before anything is saved. */
    @Test
    void whatANoAnswersBesidesIsSeenFirst() throws IOException {
        Files.writeString(desk.folder().resolve("xxa.json"), """
                {"country": {"iso3": "XXA", "name": "A"}, "constructed": true,
                 "sources": {"act": {"title": "An Act", "short": "Act", "kind": "statute-read"}}}
                """);
        String before = text("xxa");
        Document form = desk.page("/c/xxa/a/BC-2?fill=all");

        Document seen = desk.shown(
                desk.submit(
                        form,
                        FORM,
                        Map.of(
                                "law",
                                "act",
                                "illegal-access/exists:value",
                                "no",
                                "illegal-access/exists:section",
                                "s. 1",
                                "illegal-access/exists:note",
                                "read whole")),
                200);

        assertThat(seen.select("#fill-summary").text()).startsWith("Nothing was saved yet.");
        assertThat(seen.select("#f-illegal-access-exists details[open] li")).hasSizeGreaterThan(3);
        assertThat(seen.select("[name='illegal-access/exists:note']").val()).isEqualTo("read whole");
        assertThat(text("xxa")).isEqualTo(before);
        Document saved = desk.follow(desk.submit(seen, FORM, Map.of()));
        assertThat(saved.select("#status").text()).startsWith("Saved at");
        assertThat(text("xxa")).contains("read whole");
    }
}
