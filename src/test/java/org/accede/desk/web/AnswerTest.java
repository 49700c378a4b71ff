package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.Shipped;
import org.accede.desk.store.Given;
import org.accede.desk.store.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question is answered on its article, by plain forms. */
class AnswerTest {

    private static final String SUBSCRIBERS = "preservation/subscriber-information";
    private static final String CONTENT = "preservation/content-data";
    private static final String ARTICLE = "/c/ken/a/BC-16";
    private static final String FORM = "form[data-question]";

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
    void nothingIsChosenBeforehand() {
        Document page = open("preservation/term-fits");

        assertThat(page.select(FORM + " input[name=value]")).hasSize(4);
        assertThat(page.select(FORM + " input[name=value][checked]")).isEmpty();
    }

    @Test
    void anAnswerIsSavedAsOneLineAndSaid() throws IOException {
        List<String> before = lines();

        HttpResponse<String> saved = desk.submit(open(SUBSCRIBERS), FORM, Map.of("value", "yes", "note", "as amended"));

        assertThat(saved.statusCode()).isEqualTo(303);
        Document page = follow(saved);
        assertThat(page.select("#status").text())
                .matches("Saved at \\d\\d:\\d\\d\\. Budapest Convention, Article 16\\(1\\): still partial\\.");
        assertThat(given(SUBSCRIBERS).value()).isEqualTo("yes");
        assertThat(given(SUBSCRIBERS).note()).isEqualTo("as amended");
        assertThat(given(SUBSCRIBERS).provisions()).hasSize(3);
        assertThat(changed(before)).isEqualTo(1);
    }

    @Test
    void aVerdictThatChangesIsSaid() {
        desk.submit(open(SUBSCRIBERS), FORM, Map.of("value", "yes"));

        Document page = follow(desk.submit(open(CONTENT), FORM, Map.of("value", "yes")));

        assertThat(page.select("#status").text())
                .contains("Budapest Convention, Article 16(1): now met.", "UN Convention");
        assertThat(page.select("#v-p-bc-16-1 .mark").text()).contains("met");
    }

    @Test
    void whatWasSavedIsTakenBack() throws IOException {
        String before = Files.readString(file());
        Document saved = follow(desk.submit(open(SUBSCRIBERS), FORM, Map.of("value", "yes")));

        Document undone = follow(desk.submit(saved, "form.saved", Map.of()));

        assertThat(undone.select("#status").text()).startsWith("Taken back");
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void anAnswerIsTakenAway() {
        desk.submit(open(SUBSCRIBERS), FORM, Map.of("do", "clear"));

        assertThat(desk.desk()
                        .store()
                        .read("ken")
                        .contents()
                        .at(Place.answer(SUBSCRIBERS))
                        .isNothing())
                .isTrue();
        assertThat(desk.page(ARTICLE)
                        .select("#q-preservation-subscriber-information .a")
                        .text())
                .isEqualTo("Not answered");
    }

    @Test
    void notKnownWritesTheReason() throws IOException {
        desk.submit(open(SUBSCRIBERS), FORM, Map.of("value", "unknown", "why", "a court must say"));

        assertThat(Files.readString(file())).contains("\"subscriber-information\": \"a court must say\"");
        assertThat(desk.page(ARTICLE).select("main").text()).contains("Left open: a court must say");
    }

    @Test
    void aSectionIsTypedWithItsLawOrBesideIt() {
        desk.submit(
                open("preservation/by-other-means"),
                FORM,
                Map.of("value", "yes", "law", "cmca", "section", "s. 48(1); Evidence Act s. 5; s. 2 'data'"));

        assertThat(given("preservation/by-other-means").provisions())
                .extracting(cited -> cited.law() + " " + cited.section())
                .containsExactly("cmca s. 48(1)", "evidence s. 5", "cmca s. 2 'data'");
    }

    @Test
    void aSectionThatIsNotYetLawSaysFromWhichDay() {
        Map<String, String> adopted =
                Map.of("value", "yes", "law", "cmca", "section", "s. 60", "state", "adopted", "day", "2027-01-01");

        desk.submit(open("preservation/by-other-means"), FORM, adopted);

        assertThat(given("preservation/by-other-means").provisions())
                .singleElement()
                .satisfies(cited -> {
                    assertThat(cited.state()).isEqualTo("adopted");
                    assertThat(cited.from()).isEqualTo("2027-01-01");
                });
        assertThat(desk.page(ARTICLE).select("#worlds").text()).doesNotContain("Nothing adopted");
    }

    @Test
    void whatIsLackingIsSaidAndNothingIsLost() throws IOException {
        desk.submit(open(SUBSCRIBERS), FORM, Map.of("do", "clear"));
        String before = Files.readString(file());
        Map<String, Map<String, String>> lacking = Map.of(
                "Choose yes, partly, no or not known.", Map.of("note", "kept words"),
                "Say where the law says so", Map.of("value", "yes", "note", "kept words"),
                "Which law is \"s. 14\"?", Map.of("value", "yes", "section", "s. 14", "note", "kept words"),
                "From which day?",
                        Map.of(
                                "value",
                                "yes",
                                "law",
                                "cmca",
                                "section",
                                "s. 1",
                                "state",
                                "adopted",
                                "note",
                                "kept words"),
                "Say why it is left open", Map.of("value", "unknown", "note", "kept words"));
        for (Map.Entry<String, Map<String, String>> one : lacking.entrySet()) {
            HttpResponse<String> refused = desk.submit(open(SUBSCRIBERS), FORM, one.getValue());

            assertThat(refused.statusCode()).as(one.getKey()).isEqualTo(422);
            Document page = Jsoup.parse(refused.body());
            assertThat(page.title()).startsWith("Error:");
            assertThat(page.select("[data-focus][autofocus]").text()).contains(one.getKey());
            assertThat(page.select(FORM + " textarea").text()).isEqualTo("kept words");
            page.select("[data-focus] a").forEach(link -> assertThat(
                            page.getElementById(link.attr("href").substring(1)))
                    .isNotNull());
            Document draft = open(SUBSCRIBERS);
            assertThat(draft.select(FORM + " textarea").text()).isEqualTo("kept words");
            assertThat(draft.select(FORM).text()).contains("Kept as a draft");
            desk.submit(draft, "form.drop", Map.of());
        }
        assertThat(open(SUBSCRIBERS).select(FORM + " textarea").text()).isEmpty();
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void aJudgementWithoutANameStaysADraft() {
        String fact = "preservation/term-fits";

        HttpResponse<String> refused = desk.submit(open(fact), FORM, Map.of("value", "yes"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("A judgement counts only with a name.");

        assertThat(desk.submit(open(fact), FORM, Map.of("value", "yes", "signed", "A. Otieno, State Counsel"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(given(fact).reviewer()).isEqualTo("A. Otieno, State Counsel");
    }

    @Test
    void aNumberIsANumberOrWithoutLimit() {
        String fact = "preservation/maximum-days";
        Document page = open(fact);
        assertThat(page.select(FORM + " input[name=number]").val()).isEqualTo("30");

        assertThat(desk.submit(page, FORM, Map.of("number", "many")).body()).contains("Write how many days");
        desk.submit(open(fact), FORM, Map.of("number", "90"));
        assertThat(given(fact).value()).isEqualTo("90");
        desk.submit(open(fact), FORM, Map.of("unlimited", "on"));
        assertThat(given(fact).value()).isEqualTo("unlimited");
    }

    @Test
    void whatIsBeingTypedIsKeptAndCountsAsNothing() throws IOException {
        String before = Files.readString(file());
        Document page = open(SUBSCRIBERS);
        org.jsoup.nodes.Element form = page.selectFirst(FORM);

        HttpResponse<String> kept = desk.post(
                form.attr("data-draft"), Map.of("stamp", form.attr("data-draft-stamp"), "note", "half a thou"));

        assertThat(kept.statusCode()).isEqualTo(204);
        assertThat(Files.readString(file())).isEqualTo(before);
        assertThat(open(SUBSCRIBERS).select(FORM + " textarea").text()).isEqualTo("half a thou");
        assertThat(desk.page(ARTICLE).select(".row.draft")).isNotEmpty();
    }

    @Test
    void twoWindowsSeeBothAndOneIsChosen() {
        Document first = open(SUBSCRIBERS);
        Document second = open(SUBSCRIBERS);
        desk.submit(first, FORM, Map.of("value", "yes", "note", "the first says so"));

        HttpResponse<String> clash = desk.submit(second, FORM, Map.of("value", "partly", "note", "the second says so"));

        assertThat(clash.statusCode()).isEqualTo(409);
        Document both = Jsoup.parse(clash.body());
        assertThat(both.select(".notice.bad").text()).contains("changed in another window");
        assertThat(both.select(".theirs").text()).contains("Yes", "the first says so", "In the file since");
        assertThat(both.select(FORM + " textarea").text()).isEqualTo("the second says so");
        assertThat(given(SUBSCRIBERS).value()).isEqualTo("yes");

        assertThat(desk.submit(both, FORM, Map.of()).statusCode()).isEqualTo(303);
        assertThat(given(SUBSCRIBERS).note()).isEqualTo("the second says so");
    }

    /** Each tick comes back by itself: two sections are not one with a line break. */
    @Test
    void aFormFromBeforeARestartIsSavedOnceMoreAsItWas() {
        Given before = given(CONTENT);
        assertThat(before.provisions()).hasSizeGreaterThan(1);
        Document page = open(CONTENT);

        HttpResponse<String> refused =
                desk.submit(page, FORM, Map.of("stamp", "of another start", "note", "typed before"));
        assertThat(refused.statusCode()).isEqualTo(403);

        HttpResponse<String> again = desk.submit(Jsoup.parse(refused.body()), "main form", Map.of());
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(given(CONTENT).note()).isEqualTo("typed before");
        assertThat(given(CONTENT).provisions()).isEqualTo(before.provisions());
    }

    @Test
    void twoQuestionsNeverClash() {
        Document first = open(SUBSCRIBERS);
        Document second = open(CONTENT);
        desk.submit(first, FORM, Map.of("value", "yes"));

        assertThat(desk.submit(second, FORM, Map.of("value", "yes")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFileThatBrokeMeanwhileKeepsWhatWasTyped() throws IOException {
        Document page = open(SUBSCRIBERS);
        String whole = Files.readString(file());
        Files.writeString(file(), whole.substring(0, whole.length() / 2));

        HttpResponse<String> answer = desk.submit(page, FORM, Map.of("value", "yes", "note", "typed with care"));

        assertThat(answer.body()).contains("ken.json cannot be read");
        Files.writeString(file(), whole);
        assertThat(open(SUBSCRIBERS).select(FORM + " textarea").text()).isEqualTo("typed with care");
    }

    @Test
    void anAnswerAgainstAnotherIsNotWritten() throws IOException {
        String before = Files.readString(file());

        HttpResponse<String> refused = desk.submit(open("preservation/exists"), FORM, Map.of("value", "no"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("[data-focus]").text()).isNotEmpty();
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void theNextOpenQuestionIsOpened() {
        String open = desk.page("/c/ken/a/BC-27").select(".sign.open").isEmpty() ? "" : "BC-27";
        assertThat(open).as("an article with open questions").isNotEmpty();
        Document page = desk.page("/c/ken/a/BC-27");
        String first = page.select(".row:has(.sign.open) .c a").attr("href");
        Document form = desk.page(first.replaceAll("#.*", ""));

        HttpResponse<String> next =
                desk.submit(form, FORM, Map.of("value", "unknown", "why", "no text at hand", "do", "next"));

        assertThat(next.statusCode()).isEqualTo(303);
        assertThat(next.headers().firstValue("Location").orElseThrow()).contains("edit=");
        assertThat(follow(next).select(FORM)).hasSize(1);
    }

    @Test
    void whoSavesIsInTheHistory() {
        Document settings = desk.page("/settings");
        HttpResponse<String> kept = desk.submit(settings, "form#settings", Map.of("name", "Anna Mwangi"));
        String person = kept.headers().allValues("Set-Cookie").get(0).split(";")[0];

        Document page = open(SUBSCRIBERS);
        Map<String, String> fields = new HashMap<>();
        ((org.jsoup.nodes.FormElement) page.selectFirst(FORM))
                .formData()
                .forEach(one -> fields.put(one.key(), one.value()));
        fields.put("value", "yes");
        desk.postAs(person, page.selectFirst(FORM).attr("action"), fields);

        assertThat(desk.desk().store().history("ken").get(0).who()).isEqualTo("Anna Mwangi");
    }

    /** What the Desk shows is what the command line counts. */
    @Test
    void thePageCountsAsTheReportsDo() {
        var dossier = Shipped.accede()
                .dossier(desk.desk().store().read("ken").profile().orElseThrow(), Shipped.AS_OF);
        var counts = dossier.brief(java.util.Optional.empty(), List.of("budapest"))
                .treaties()
                .get(0)
                .counts();

        List<String> shown = desk.page("/c/ken").select(".key b").eachText();

        assertThat(shown)
                .containsExactly(
                        String.valueOf(counts.fulfilled()),
                        String.valueOf(counts.needsFiling()),
                        String.valueOf(counts.needsChangeOfLaw() + counts.needsPractice() + counts.ourReading()),
                        String.valueOf(counts.openNow()));
    }

    private Document open(String fact) {
        return desk.page(ARTICLE + "?edit=" + fact);
    }

    private Document follow(HttpResponse<String> redirect) {
        assertThat(redirect.statusCode()).as(redirect.body()).isEqualTo(303);
        return desk.page(redirect.headers().firstValue("Location").orElseThrow().replaceAll("#.*", ""));
    }

    private Given given(String fact) {
        return Given.all(desk.desk().store().read("ken").contents().at(Place.answer(fact)))
                .get(0);
    }

    private Path file() {
        return desk.folder().resolve("ken.json");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file());
    }

    private long changed(List<String> before) throws IOException {
        List<String> now = lines();
        assertThat(now).hasSameSizeAs(before);
        return java.util.stream.IntStream.range(0, now.size())
                .filter(i -> !now.get(i).equals(before.get(i)))
                .count();
    }
}
