package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.accede.Shipped;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a save the next page offers to take it back, and the file is then as it was. */
class UndoTest {

    private static final String BILL = "ken-example-preservation-and-search";

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
    void anActThatWasAddedIsTakenBack() {
        Document page = takenBack(
                "ken.json",
                "/c/ken/sources",
                "form#source",
                Map.of("title", "Cyber Act, No. 7 of 2026", "short", "Cyber Act", "date", "3 March 2026"));

        assertThat(page.selectFirst("h1").text()).isEqualTo("Acts and reports");
    }

    @Test
    void whatIsSaidOfAnActIsTakenBack() {
        takenBack("ken.json", "/c/ken/sources/cmca?change=1", "form#source", Map.of("short", "The Act"));
    }

    @Test
    void whatIsSaidOfATreatyIsTakenBack() {
        takenBack(
                "ken.json",
                "/c/ken/standing?treaty=budapest",
                "form#happened",
                Map.of("what", "extended", "date", "2026-02", "until", "2031-10-09"));
        takenBack(
                "ken.json",
                "/c/ken/standing?treaty=budapest",
                "form#filed",
                Map.of("article", "BC-2", "state", "planned"));
    }

    @Test
    void linesOfReportsAreTakenBack() {
        takenBack(
                "ken.json",
                "/c/ken/reports?treaty=budapest",
                "form#reports",
                Map.of("title", "A report", "date", "2026-04", "lines", "16; partly; CMCA s. 51", "do", "save"));
    }

    @Test
    void whatABillSaysIsTakenBack() {
        Document page = takenBack(
                "bills/" + BILL + ".json",
                "/c/ken/bills/" + BILL + "?answer=preservation/renewable",
                "form#answer",
                Map.of("value", "yes", "clause", "6", "do", "save"));

        assertThat(page.select("form#take-back")).isEmpty();
    }

    /** An Act on which an answer rests by now stays. */
    @Test
    void whatCannotBeTakenBackIsSaid() {
        Document saved = desk.follow(desk.submit(
                desk.page("/c/ken/sources"),
                "form#source",
                Map.of("title", "Cyber Act", "date", "2026", "short", "Cyber Act")));
        desk.submit(
                desk.page("/c/ken/q/preservation/content-data?edit=preservation/content-data"),
                "form[data-question]",
                Map.of("value", "no", "law", "cyber-act", "section", "s. 1"));

        Document page = desk.follow(desk.submit(saved, "form#take-back", Map.of()));

        assertThat(page.select("#status").text()).startsWith("This could not be done:");
        assertThat(text("ken.json")).contains("cyber-act");
    }

    private Document takenBack(String file, String path, String form, Map<String, String> filled) {
        String before = text(file);
        HttpResponse<String> answer = desk.submit(desk.page(path), form, filled);
        Document saved = desk.follow(answer);
        assertThat(text(file)).isNotEqualTo(before);

        Document page = desk.follow(desk.submit(saved, "form#take-back", Map.of()));

        assertThat(page.select("#status").text()).isEqualTo("Taken back, as an entry of its own.");
        assertThat(text(file)).isEqualTo(before);
        return page;
    }

    private String text(String file) {
        try {
            return Files.readString(desk.folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
