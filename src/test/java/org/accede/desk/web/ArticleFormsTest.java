package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the page of an article: what others found of it, and what an answer would do before it is saved. */
class ArticleFormsTest {

    private static final String ARTICLE = "/c/ken/a/BC-16";
    private static final String CONTENT_DATA = ARTICLE + "?edit=preservation/content-data";
    private static final String FORM = "form[data-question]";
    private static final Map<String, String> YES =
            Map.of("value", "yes", "law", "cmca", "section", "s. 51(9)", "note", "typed with care", "do", "try");

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
    void whatOthersFoundIsOneLine() {
        Document page = desk.follow(desk.submit(
                desk.page(ARTICLE),
                "form#report",
                Map.of(
                        "title", "Council of Europe",
                        "date", "April 2026",
                        "says", "partly",
                        "sections", "s. 51(1); s. 2",
                        "law", "cmca",
                        "missing", "content data; location")));

        assertThat(page.select("aside").text())
                .contains("The law does a part of what BC-16 asks (content data, location)")
                .contains("CMCA s. 2, s. 51(1)");
        var report = desk.desk().store().read("ken").profile().orElseThrow().reports();
        var last = report.get(report.size() - 1);
        assertThat(last.on()).isEqualTo("BC-16");
        assertThat(last.provisions()).extracting(one -> one.section()).containsExactly("s. 51(1)", "s. 2");
        assertThat(last.note()).isEqualTo("content data, location");
        assertThat(page.select("form#take-back")).hasSize(1);
    }

    @Test
    void whatALineLacksIsSaidBesideItsField() {
        Document page = desk.shown(
                desk.submit(desk.page(ARTICLE), "form#report", Map.of("title", "Somebody", "sections", "s. 51")), 422);

        assertThat(page.select("#report .lack").eachText())
                .containsExactly(
                        "Write what is said: all, partly, none or listed.",
                        "Which law is \"s. 51\"? Choose one, or write it before the section, as \"CMCA s. 51\".");
        assertThat(page.select("#in-sections").val()).isEqualTo("s. 51");
        assertThat(page.select("details:has(#report)").hasAttr("open")).isTrue();
        assertThat(desk.page(ARTICLE).select("#in-sections").val()).isEqualTo("s. 51");
    }

    @Test
    void anAnswerIsTriedAndNotSaved() throws IOException {
        String subscribers = "preservation/subscriber-information";
        desk.follow(desk.submit(
                desk.page("/c/ken/q/" + subscribers + "?edit=" + subscribers),
                FORM,
                Map.of("value", "yes", "law", "cmca", "section", "s. 51(9)", "do", "save")));
        String before = text();

        Document page = desk.shown(desk.submit(desk.page(CONTENT_DATA), FORM, YES), 200);

        assertThat(text()).isEqualTo(before);
        String tried = page.select("[id$=tried]").text();
        assertThat(tried)
                .startsWith("Saving it would change ")
                .contains("Article 16(1)")
                .endsWith("met");
        assertThat(page.select(FORM + " textarea[name=note]").val()).isEqualTo("typed with care");
        assertThat(page.select(FORM + " input[name=value][checked]").val()).isEqualTo("yes");
        assertThat(page.select("#status").text()).isEqualTo("Nothing is saved yet.");
        assertThat(desk.desk().store().history("ken")).hasSize(2);

        List<String> would = page.select("[id$=tried] li").eachText();
        desk.follow(desk.submit(page, FORM, Map.of("do", "save")));
        String now = desk.page(ARTICLE).select("#beside table").text();
        assertThat(would.get(0)).endsWith("met");
        assertThat(now).contains("16(1) \u25cfmet");
    }

    @Test
    void anAnswerThatChangesNothingSaysSo() {
        Document page = desk.shown(
                desk.submit(
                        desk.page("/c/ken/q/preservation/quick?edit=preservation/quick"),
                        FORM,
                        Map.of("note", "another note", "do", "try")),
                200);

        assertThat(page.select("[id$=tried]").text()).startsWith("Saving it would change no verdict.");
    }

    /** One of two that are lacking leaves the verdict what it is. */
    @Test
    void aVerdictThatStaysIsNoneThatChanges() {
        Document page = desk.shown(desk.submit(desk.page(CONTENT_DATA), FORM, YES), 200);

        assertThat(page.select("[id$=tried]").text())
                .startsWith("Saving it would change no verdict.")
                .contains("Article 16(1) stays");
    }

    @Test
    void whatIsLackingIsSaidAsBeforeASave() {
        Document page = desk.shown(
                desk.submit(desk.page(CONTENT_DATA), FORM, Map.of("section", "s. 51", "law", "", "do", "try")), 422);

        assertThat(page.select(".notice.bad").text()).contains("Which law is");
    }

    @Test
    void whatWasChangedMeanwhileIsShownInstead() {
        Document form = desk.page(CONTENT_DATA);
        desk.follow(desk.submit(desk.page(CONTENT_DATA), FORM, Map.of("note", "another", "do", "save")));

        Document page = desk.shown(desk.submit(form, FORM, YES), 409);

        assertThat(page.select(".theirs").text()).contains("another");
    }

    private String text() throws IOException {
        return Files.readString(desk.folder().resolve("ken.json"));
    }
}
