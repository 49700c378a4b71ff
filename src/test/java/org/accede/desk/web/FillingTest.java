package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first answers on a State's law: what is chosen beforehand, what is said after a save, and where one goes on. */
class FillingTest {

    private static final String FORM = "form[data-question]";
    private static final String ARTICLE = "/c/slb/a/BC-2";

    @TempDir
    private Path temporary;

    private TestDesk desk;

    @BeforeEach
    void start() {
        desk = TestDesk.on(temporary, "ken", "rou", "fji");
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void anActIsReadTodayWhereNothingElseIsSaid() {
        Document begin = desk.page("/start/SLB/act");
        assertThat(begin.select("#in-read").val()).isEqualTo("21 November 2026");
        assertThat(begin.select("details #in-read")).isEmpty();
        assertThat(desk.page("/c/ken/sources").select("#in-read").val()).isEqualTo("21 November 2026");

        begin("21 November 2026");
        yes("exists");

        assertThat(desk.page(ARTICLE).select(".flag")).isEmpty();
        assertThat(desk.page("/c/slb").select("aside").text()).doesNotContain("365 days");
        assertThat(desk.page("/c/slb?as-of=2027-12-15").select("aside").text())
                .contains("One law was last read more than 365 days ago: CA");
    }

    @Test
    void ofALawThatNobodySaysWhenTheyReadTheTextIsDated() {
        begin("");
        yes("exists");

        assertThat(desk.page(ARTICLE).select(".flag").text()).isEqualTo("text of August 2025");
        assertThat(desk.page("/c/slb").select("aside").text())
                .contains("Of one law only the date of the text is known, more than 365 days ago: CA (August 2025)")
                .doesNotContain("last read");
        assertThat(desk.page("/c/slb/sources").select("table").text())
                .contains("Text of August 2025, more than 365 days ago. When somebody read it is not said.");
    }

    @Test
    void theFirstQuestionOfTheFirstArticleIsAskedAtOnce() {
        Document article = begin("21 November 2026");

        assertThat(article.select(FORM).attr("id")).isEqualTo("f-illegal-access-exists");
        assertThat(article.select("#empty").text())
                .isEqualTo("Nobody has answered anything here. 4 questions and one tick can decide it.");

        yes("exists");
        assertThat(desk.page(ARTICLE).select("#empty").text()).isEmpty();
    }

    @Test
    void theLawUsedLastIsChosen() {
        begin("21 November 2026");
        assertThat(law("/c/slb/a/BC-2?edit=illegal-access/exists")).isEqualTo("ca");

        String kenya = "/c/ken/a/BC-16?edit=preservation/renewable";
        assertThat(law(kenya)).isEmpty();
        desk.submit(
                desk.page("/c/ken/a/BC-16?edit=preservation/content-data"),
                FORM,
                Map.of("value", "yes", "law", "kica", "section", "s. 1"));
        assertThat(law(kenya)).isEqualTo("kica");
    }

    @Test
    void whereOneStoppedIsSaid() {
        assertThat(desk.page("/").select("main").text()).doesNotContain("worked on last");
        begin("21 November 2026");
        yes("exists");

        Element home =
                desk.page("/c/slb").select(".rail p:contains(You stopped at)").first();
        assertThat(home.text()).startsWith("You stopped at Article 2: Illegal access");
        assertThat(home.select("a").attr("href")).isEqualTo(ARTICLE + "#q-illegal-access-exists");
        Element last = desk.page("/")
                .select("main p:contains(What you worked on last)")
                .first();
        assertThat(last.text()).contains("Solomon Islands: Article 2: Illegal access");
        assertThat(last.select("a").attr("href")).isEqualTo(ARTICLE + "#q-illegal-access-exists");
    }

    @Test
    void ofTheArticleOfThePageIsSpokenFirst() {
        begin("21 November 2026");

        assertThat(yes("exists").select("#status").text())
                .contains("Saved at")
                .contains(". Budapest Convention, Article 2: ");
        yes("access");
        yes("any-system");
        yes("intent-suffices");
        Document ticked = desk.follow(desk.submit(
                desk.page("/c/slb/conditions/illegal-access?article=BC-2"), "main form", Map.of("complete", "on")));

        assertThat(ticked.select("#status").text())
                .matches("Saved at \\d\\d:\\d\\d\\. Budapest Convention, Article 2: now met\\..*");
    }

    @Test
    void whatANoAnswersBesidesIsSeenBeforeItIsSaved() throws IOException {
        begin("21 November 2026");
        Path file = desk.folder().resolve("slb.json");
        String before = Files.readString(file);

        Document seen = desk.shown(
                desk.submit(open("exists"), FORM, Map.of("value", "no", "section", "s. 1", "law", "ca")), 200);

        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(seen.select("#status").text()).isEqualTo("Nothing is saved yet.");
        assertThat(seen.select(FORM + " .notice.warn").text())
                .matches("This answers \\d+ questions with no\\. See them, then save\\.");
        assertThat(seen.select(FORM + " details[open] li").eachText())
                .contains("Is it a crime to attempt this offence?");
        HttpResponse<String> saved = desk.submit(seen, FORM, Map.of());
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(Files.readString(file)).contains("\"exists\"");
        assertThat(desk.submit(open("exists"), FORM, Map.of("note", "as of now"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void oneSlipIsOneMessage() {
        begin("21 November 2026");

        Document page = desk.shown(
                desk.submit(open("exists"), FORM, Map.of("value", "yes", "section", "s. 4(1)", "law", "")), 422);

        assertThat(page.select("[data-focus] li").eachText())
                .containsExactly(
                        "Which law is \"s. 4(1)\"? Choose one, or write it before the section, as \"CA s. 4(1)\".");
        assertThat(page.select(FORM + " select[name=law] option").eachAttr("value"))
                .containsExactly("", "ca");
    }

    @Test
    void whatALawAsksForBesidesIsNotCalledLacking() {
        assertThat(desk.page("/c/rou/a/UN-16").select(".change").text())
                .contains("The law asks for more than the treaty allows: identifiable person")
                .doesNotContain("Lacking");
        assertThat(desk.page("/c/rou/checklist/un").select("main").text())
                .contains("The law asks for more than the treaty allows: identifiable person")
                .doesNotContain("Lacking");
        assertThat(desk.page("/c/ken/a/BC-16").select(".change").text()).contains("Missing: ");
    }

    @Test
    void ofALawThatNobodyReadNothingIsCounted() {
        desk.page("/c/fji");

        assertThat(desk.page("/").select("tr:contains(Fiji)").text())
                .contains("Law not read: no verdict is given.")
                .doesNotContain("due met");
    }

    @Test
    void anOldRegisterIsSaidOnTheFirstPage() {
        assertThat(desk.page("/c/ken").select("aside li").eachText())
                .anyMatch(line -> line.startsWith("The register speaks for ") && line.contains("days ago"));
    }

    @Test
    void aQuestionAloneSaysWhatEachAnswerWouldDoAndWhatBecameOfIt() {
        String page = "/c/ken/q/preservation/renewable";
        Document before = desk.page(page);
        assertThat(before.select("#turns dt").eachText()).containsExactly("Yes", "Partly", "No");
        assertThat(before.select("#turns dd").text()).isNotEmpty();
        assertThat(before.select("#turns ul.small")).isEmpty();

        desk.submit(
                desk.page(page + "?edit=preservation/renewable"), FORM, Map.of("value", "no", "note", "read again"));

        assertThat(desk.page(page).select("#turns > ul.small").text()).contains("read again");
    }

    @Test
    void aStepThatNobodyIsNamedForNamesNobody() {
        Document state = desk.page("/start/SLB");
        assertThat(state.select("ol.small .muted").eachText()).isNotEmpty().allMatch(who -> who.startsWith("Who: "));
    }

    @Test
    void whatWasReadIsNotPrinted() {
        Document home = desk.page("/c/rou");
        assertThat(home.select(".brief ul.trust").text()).doesNotContain("What was read");
        assertThat(home.select(".brief details.no-print").text()).contains("What was read, and what was not: ");
    }

    private Document begin(String read) {
        return desk.follow(desk.submit(
                desk.page("/start/SLB/act"),
                "form#begin",
                Map.of("title", "Cybercrime Act", "short", "CA", "date", "2025-08", "read", read)));
    }

    private Document open(String question) {
        return desk.page(ARTICLE + "?edit=illegal-access/" + question);
    }

    private Document yes(String question) {
        return desk.follow(
                desk.submit(open(question), FORM, Map.of("value", "yes", "section", "s. 4(1)", "law", "ca")));
    }

    private String law(String page) {
        return desk.page(page).select("select[name=law] option[selected]").attr("value");
    }
}
