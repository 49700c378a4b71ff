package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.accede.Shipped;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What could not be saved is offered again where it was typed, is counted in the bar, and counts as nothing. */
class DraftsTest {

    private static final String BILL = "ken-example-preservation-and-search";
    private static final String CLAUSE = "/c/ken/bills/" + BILL + "?answer=preservation/renewable";

    private static final String CONDITIONS = "/c/ken/conditions/preservation";
    private static final Map<String, String> OTHER =
            Map.of("is-other", "on", "section-other", "s. 99", "note-other", "only at night");

    @TempDir
    private Path temporary;

    private TestDesk desk;

    @BeforeEach
    void start() throws IOException {
        desk = TestDesk.on(temporary, "ken");
        Path bills = Files.createDirectories(desk.folder().resolve("bills"));
        Files.copy(Shipped.COUNTRIES.resolve("bills/" + BILL + ".json"), bills.resolve(BILL + ".json"));
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void aRefusedActIsOfferedAgainAndIsNoDraftOnceItIsSaved() {
        keptAs("/c/ken/sources", "form#source", Map.of("title", "Cyber Act", "date", "some day"), 422, "#in-title");

        Document again = desk.page("/c/ken/sources");
        assertThat(again.select("#in-date").val()).isEqualTo("some day");
        desk.follow(desk.submit(again, "form#source", Map.of("date", "2026-03")));

        assertThat(desk.page("/c/ken/sources").select(".kept")).isEmpty();
        assertThat(bar()).doesNotContain("Draft");
    }

    @Test
    void anOvertakenActIsOfferedAgain() {
        Document form = desk.page("/c/ken/sources/cmca?change=1");
        desk.submit(desk.page("/c/ken/sources/cmca?change=1"), "form#source", Map.of("short", "The Act"));

        desk.shown(desk.submit(form, "form#source", Map.of("short", "Mine")), 409);

        Document again = desk.page("/c/ken/sources/cmca");
        assertThat(again.select(".kept").text()).contains("Kept as a draft. It counts when you save it.");
        assertThat(again.select("#in-short").val()).isEqualTo("Mine");
    }

    @Test
    void refusedStepsAndFilingsAreOfferedAgainSideBySide() {
        String page = "/c/ken/standing?treaty=budapest";
        keptAs(
                page,
                "form#happened",
                Map.of("what", "deposited", "note", "by note verbale"),
                422,
                "#happened #in-note");
        Document refused =
                desk.shown(desk.submit(desk.page(page), "form#filed", Map.of("text", "Kenya declares that")), 422);
        assertThat(refused.select("[role=alert] a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(field ->
                        assertThat(refused.select("form#filed " + field)).hasSize(1));

        Document again = desk.page(page);
        assertThat(again.select(".kept")).hasSize(2);
        assertThat(again.select("#filed-text").val()).isEqualTo("Kenya declares that");
        assertThat(again.select("#in-what option[selected]").val()).isEqualTo("deposited");
        assertThat(desk.page("/c/ken/standing?treaty=un").select(".kept")).isEmpty();
        assertThat(bar()).contains("Drafts 2");
    }

    @Test
    void linesOfReportsThatWereRefusedAreOfferedAgain() {
        keptAs(
                "/c/ken/reports?treaty=budapest",
                "form#reports",
                Map.of("title", "A report", "lines", "16; party; s. 51", "do", "save"),
                422,
                "#in-title");
        assertThat(desk.page("/c/ken/reports?treaty=budapest")
                        .select("#in-lines")
                        .val())
                .isEqualTo("16; party; s. 51");
    }

    @Test
    void linesThatWereOnlyLookedAtAreOfferedAgain() {
        Map<String, String> typed = Map.of("title", "A report", "lines", "16; partly; CMCA s. 51", "do", "preview");
        keptAs("/c/ken/reports?treaty=budapest", "form#reports", typed, 200, "#in-lines");
    }

    @Test
    void aClauseThatWasRefusedIsOfferedAgain() {
        keptAs(
                CLAUSE,
                "form#answer",
                Map.of("value", "yes", "clause", "", "note", "ninety days more", "do", "save"),
                422,
                "#in-note");
    }

    @Test
    void whatElseTheLawAsksForIsKeptWhereItIsRefusedAndForgottenOnceItIsSaved() {
        keptAs(CONDITIONS, "form#conditions", OTHER, 422, "[name=note-other]");
        assertThat(desk.page("/c/ken/a/BC-16")
                        .select("#conditions-preservation")
                        .text())
                .contains("Draft: it counts when you save it.");
        assertThat(desk.page("/c/ken/drafts").select("main li").text()).contains("What else the law asks for:");

        desk.follow(desk.submit(desk.page(CONDITIONS), "form#conditions", Map.of("section-other", "")));

        assertThat(desk.page(CONDITIONS).select(".kept")).isEmpty();
        assertThat(bar()).doesNotContain("Draft");
    }

    @Test
    void whatElseTheLawAsksForIsKeptWhenSomebodySaysSoAndChangesNothing() throws IOException {
        Path file = desk.folder().resolve("ken.json");
        String before = Files.readString(file);
        Map<String, String> typed = new LinkedHashMap<>(OTHER);
        typed.put("do", "keep");

        Document again = desk.follow(desk.submit(desk.page(CONDITIONS), "form#conditions", typed));

        assertThat(again.select("#status").text()).isEqualTo("Kept as a draft. It counts when you save it.");
        assertThat(again.select("[name=section-other]").val()).isEqualTo("s. 99");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    /** Where a part of the page alone is exchanged. */
    @Test
    void theCountInTheBarIsExchangedWithAnAnswer() {
        Document page = desk.page("/c/ken/a/BC-16?edit=preservation/quick");

        String parts = page.select("form[data-question]").attr("hx-select-oob");

        assertThat(parts.split(",")).contains("#bar", "#bar-menu").allSatisfy(part -> assertThat(page.select(part))
                .hasSize(1));
    }

    /** What was chosen for somebody is nothing that somebody typed. */
    @Test
    void anEmptyFormIsNoDraft() {
        desk.shown(desk.submit(desk.page("/c/ken/sources"), "form#source", Map.of()), 422);

        assertThat(bar()).doesNotContain("Draft");
    }

    @Test
    void whileTheFileCannotBeReadADraftIsKept() throws IOException {
        Document form = desk.page("/c/ken/sources");
        Path file = desk.folder().resolve("ken.json");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\\{", "{ what"));

        desk.submit(form, "form#source", Map.of("title", "Cyber Act"));
        Files.writeString(file, text);

        assertThat(desk.page("/c/ken/sources").select("#in-title").val()).isEqualTo("Cyber Act");
    }

    @Test
    void allDraftsStandOnOnePageAndAreGivenUpAfterAsking() {
        desk.shown(
                desk.submit(desk.page("/c/ken/sources"), "form#source", Map.of("title", "Cyber Act", "date", "?")),
                422);
        desk.shown(
                desk.submit(
                        desk.page("/c/ken/q/preservation/quick?edit=preservation/quick"),
                        "form[data-question]",
                        Map.of("value", "yes", "section", "s. 99", "law", "")),
                422);

        Document drafts = desk.page("/c/ken/drafts");
        assertThat(drafts.select("main li")).hasSize(2);
        drafts.select("main li > a")
                .forEach(link -> assertThat(desk.page(link.attr("href")).select(".kept, .editing.draft"))
                        .hasSize(1));
        assertThat(drafts.select("main li:has(a[href$=/sources]) details")).hasSize(1);

        Document then = desk.follow(desk.submit(drafts, "main li:has(a[href$=/sources]) form", Map.of()));

        assertThat(then.select("main li")).hasSize(1);
        assertThat(desk.page("/c/ken/sources").select("#in-title").val()).isEmpty();
    }

    private void keptAs(String path, String form, Map<String, String> filled, int status, String field) {
        String typed = desk.shown(desk.submit(desk.page(path), form, filled), status)
                .select(field)
                .val();
        assertThat(typed).isNotEmpty();
        Document again = desk.page(path);
        assertThat(again.select(".kept").text()).contains("Kept as a draft. It counts when you save it.");
        assertThat(again.select(field).val()).isEqualTo(typed);
        assertThat(bar()).contains("Draft 1");
    }

    private String bar() {
        return desk.page("/c/ken").select("nav.across").text();
    }
}
