package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.accede.input.Digest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes nothing, neither a file nor a draft: it is said, and what was typed is in the page, to be sent once more. */
class FullDiskTest {

    private static final String KEPT =
            "could not be written (the disk did not take it). It is kept in this page: leave it open, and try again.";
    private static final String QUESTION = "/c/ken/q/preservation/quick?edit=preservation/quick";
    private static final String FORM = "form[data-question]";
    private static final Map<String, String> ANSWER =
            Map.of("value", "partly", "section", "CMCA s. 99", "law", "", "note", "typed in vain");

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
    void anAnswerIsInThePageAndIsSavedOnceThereIsRoom() throws IOException {
        String before = Files.readString(desk.folder().resolve("ken.json"));
        Document form = desk.page(QUESTION);
        full(true);

        Document again = desk.shown(desk.submit(form, FORM, ANSWER), 503);

        assertThat(again.select("[data-focus]").text()).contains("The answer " + KEPT);
        assertThat(again.select("textarea[name=note]").val()).isEqualTo("typed in vain");
        assertThat(again.select(FORM + " .kept").text()).isEmpty();
        assertThat(desk.folder().resolve("ken.json")).hasContent(before);

        full(false);
        desk.follow(desk.submit(again, FORM, Map.of()));
        assertThat(desk.folder().resolve("ken.json")).content().contains("typed in vain");
    }

    /** What is not finished is said to be so, whether or not the disk takes the draft. */
    @Test
    void whatIsLackingIsSaidAllTheSame() throws IOException {
        Document form = desk.page(QUESTION);
        full(true);

        Document again = desk.shown(desk.submit(form, FORM, Map.of("section", "s. 99", "law", "")), 422);

        assertThat(again.select("[data-focus]").text()).contains("Which law is");
    }

    @Test
    void aFormBesideTheQuestionsIsInThePage() throws IOException {
        Document form = desk.page("/c/ken/sources");
        full(true);

        Document again = desk.shown(desk.submit(form, "form#source", Map.of("title", "Cyber Act")), 503);

        assertThat(again.select("[data-focus]").text()).contains("This " + KEPT);
        assertThat(again.select("#in-title").val()).isEqualTo("Cyber Act");
    }

    @Test
    void aDraftThatIsNotKeptIsNotSaidToBe() throws IOException {
        Document form = desk.page(QUESTION);
        full(true);

        Map<String, String> typed = Map.of("stamp", form.select(FORM).attr("data-draft-stamp"), "note", "half");

        assertThat(desk.post("/c/ken/draft/preservation/quick", typed).statusCode())
                .isEqualTo(503);
    }

    @Test
    void whatIsKeptBesideTheFileIsSaidNotToBe() throws IOException {
        Document next = desk.page("/c/ken/next");
        full(true);

        Document fault = desk.shown(desk.submit(next, "form.later", Map.of("do", "look", "law", "KDA")), 503);

        assertThat(fault.select("main").text()).contains("This " + KEPT).contains("KDA");
        assertThat(desk.log()).isEmpty();

        full(false);
        desk.follow(desk.submit(fault, "main form", Map.of()));
        assertThat(desk.page("/c/ken/next").select("#laws").text()).contains("KDA");
    }

    /** What stands in the way where a file is to be written. */
    private void full(boolean full) throws IOException {
        for (String file : new String[] {".ken.json.part", "desk/.ken.work.json.part"}) {
            Path way = desk.folder().resolve(file);
            if (full) {
                Files.createDirectories(way.resolve("in the way"));
            } else {
                Files.delete(way.resolve("in the way"));
                Files.delete(way);
            }
        }
    }

    @Test
    void aLineInOnesOwnWordsIsInThePage() throws IOException {
        String form = desk.page("/c/ken?treaty=un")
                .select("a.reword")
                .first()
                .attr("href")
                .replaceAll("#.*", "");
        Document page = desk.page(form);
        full(true);

        Document again = desk.shown(desk.submit(page, "form#reword", Map.of("words", "As we say it")), 503);

        assertThat(again.select("[data-focus]").text()).contains("This " + KEPT);
        assertThat(again.select("form#reword textarea").val()).isEqualTo("As we say it");
        assertThat(desk.log()).isEmpty();

        full(false);
        Document saved = desk.follow(desk.submit(again, "form#reword", Map.of()));
        assertThat(saved.select(".do").text()).contains("As we say it");
    }

    @Test
    void anUndoThatIsNotWrittenIsSaidNotToBe() throws IOException {
        Document saved = desk.follow(desk.submit(desk.page(QUESTION), FORM, ANSWER));
        String there = Files.readString(desk.folder().resolve("ken.json"));
        full(true);

        Document beside = desk.follow(desk.submit(saved, "form.saved", Map.of()));

        assertThat(beside.select("#status").text())
                .isEqualTo("This could not be taken back (the disk did not take it). Try again.");
        Document history =
                desk.shown(desk.submit(desk.page("/c/ken/history"), "form[action$=/history/undo]", Map.of()), 503);
        assertThat(history.select("main").text()).contains("the disk did not take it");
        assertThat(desk.folder().resolve("ken.json")).hasContent(there);
        assertThat(desk.log()).isEmpty();
    }

    /** It is sent once more to the same address, with the day and the bill. */
    @Test
    void whatIsSentOnceMoreIsOfTheSameDay() throws IOException {
        Document article = desk.page("/c/ken/a/BC-16?as-of=2026-11-28");
        full(true);

        Document fault =
                desk.shown(desk.submit(article, "form#check", Map.of("checked-by", "A. Second", "do", "check")), 503);

        assertThat(fault.select("main form").attr("action")).isEqualTo("/c/ken/a/BC-16/checked?as-of=2026-11-28");
        full(false);
        Document checked = desk.follow(desk.submit(fault, "main form", Map.of()));
        assertThat(checked.select("#status").text()).isNotEmpty();
    }

    /** What cannot be read and cannot be put aside is left alone: pages are shown without it, and nothing is written over it. */
    @Test
    void whatCannotBePutAsideIsNotWrittenOver() throws IOException {
        Document next = desk.page("/c/ken/next");
        Path work = desk.folder().resolve("desk/ken.work.json");
        byte[] broken = "{".getBytes(StandardCharsets.UTF_8);
        Files.write(work, broken);
        String digest = Digest.of(broken).replaceAll(".*:", "").substring(0, 8);
        Files.createDirectories(
                work.resolveSibling("ken.work.json.unread-" + digest).resolve("in the way"));

        assertThat(desk.get("/c/ken").statusCode()).isEqualTo(200);
        desk.shown(desk.submit(next, "form.later", Map.of("do", "look", "law", "KDA")), 503);

        assertThat(work).hasContent("{");
        assertThat(desk.log()).isEmpty();
    }
}
