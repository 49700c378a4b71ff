package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.accede.desk.store.Entry;
import org.accede.workbook.Filled;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out of the Desk and comes in again. */
class FilesTest {

    private static final String FILES = "/c/ken/files";

    @TempDir
    private Path temporary;

    private TestDesk desk;

    @BeforeEach
    void start() {
        desk = TestDesk.on(temporary, "ken", "rou");
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private String ken() {
        try {
            return Files.readString(desk.folder().resolve("ken.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Document sent(String name, byte[] file) {
        return desk.follow(desk.upload(desk.page(FILES), "form#take-in", name, file));
    }

    @Test
    void everyFileHasANameOfOurs() {
        Document page = desk.page(FILES);
        assertThat(page.select(".downloads a")).hasSizeGreaterThan(50);
        for (String name : List.of("brief.txt", "gap.csv", "checklist-budapest.ics", "delta-un-budapest.json")) {
            assertThat(page.select(".downloads a[href=" + FILES + "/" + name + "]"))
                    .as(name)
                    .hasSize(1);
            HttpResponse<String> answer = desk.get(FILES + "/" + name);
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"ken-" + name + "\"");
            assertThat(answer.body()).as(name).isNotEmpty();
        }
        assertThat(desk.get(FILES + "/profile.json").body()).isEqualTo(ken());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gap.ics",
                "gap.pdf",
                "gap",
                ".txt",
                "nothing.txt",
                "..%2fken.json",
                "%2e%2e",
                "gap.txt%00",
                "CON"
            })
    void whatIsNoneOfThemIsNotThere(String name) {
        assertThat(desk.get(FILES + "/" + name).statusCode()).isIn(400, 404);
    }

    @Test
    void aBundleHoldsWhatAColleagueNeeds() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(desk.bytes(FILES + "/bundle.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).containsExactly("ken.json", "desk/ken.work.json");
        assertThat(desk.bytes(FILES + "/bundle.zip")).isEqualTo(desk.bytes(FILES + "/bundle.zip"));
    }

    /** Three mistakes and a clash are named by cell, and the rest is one entry, with one undo. */
    @Test
    void aWorkbookComesBackAsFarAsItGoes() {
        String before = ken();
        Filled filled = Filled.of(desk.bytes(FILES + "/questions.xlsx?which=all"))
                .put("preservation/quick", "Answer", "yess")
                .put("data-interference/deletion", "Provision", "no-such-law: 1")
                .put("illegal-access/exists", "Nothing else does it", "perhaps")
                .put("preservation/subscriber-information", "Answer", "yes")
                .put("preservation/content-data", "Note", "as the team reads it");
        String clashing = before.replace(
                "\"subscriber-information\": {\"value\": \"no\"", "\"subscriber-information\": {\"value\": \"partly\"");
        assertThat(clashing).isNotEqualTo(before);
        write(clashing);

        Document page = sent("ken.xlsx", filled.bytes());

        assertThat(page.select("#problems").text()).startsWith("3 places");
        assertThat(page.select(".notice.bad li").eachText())
                .anySatisfy(text -> assertThat(text).contains("!", "yess", "Did you mean yes?"))
                .anySatisfy(text -> assertThat(text).contains("no-such-law"))
                .anySatisfy(text -> assertThat(text).contains("perhaps"));
        assertThat(page.select(".lead").text()).contains("1 changed,", "1 changed on both sides");
        assertThat(page.select("input[name=take]")).hasSize(2);
        assertThat(page.select("input[name=take][checked]").attr("value"))
                .startsWith("answer:preservation/content-data ");
        assertThat(ken()).isEqualTo(clashing);

        Document taken = desk.follow(desk.submit(page, "form#take", Map.of()));
        assertThat(taken.select("#status").text()).isEqualTo("One place was taken over.");
        assertThat(ken()).contains("as the team reads it").contains("\"value\": \"partly\"");
        List<Entry> history = desk.desk().store().history("ken");
        assertThat(history.get(0).changes()).hasSize(1);

        desk.follow(desk.submit(taken, "form#undo-" + history.get(0).id(), Map.of()));
        assertThat(ken()).isEqualTo(clashing);
    }

    private void write(String text) {
        try {
            Files.writeString(desk.folder().resolve("ken.json"), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whoTicksAClashTakesTheWorkbooksSide() {
        byte[] book = Filled.of(desk.bytes(FILES + "/questions.xlsx?which=all"))
                .put("preservation/subscriber-information", "Answer", "yes")
                .bytes();
        write(ken().replace(
                        "\"subscriber-information\": {\"value\": \"no\"",
                        "\"subscriber-information\": {\"value\": \"partly\""));

        Document page = sent("ken.xlsx", book);
        String id = page.select("input[name=take]").attr("value");
        desk.follow(desk.submit(page, "form#take", Map.of("take", id)));

        assertThat(ken()).contains("\"subscriber-information\": {\"value\": \"yes\"");
    }

    @Test
    void whatChangedSinceThePreviewIsNotOverwritten() {
        String other = ken().replace(
                        "\"subscriber-information\": {\"value\": \"no\"",
                        "\"subscriber-information\": {\"value\": \"yes\"");
        Document page = sent("mine.json", other.getBytes(StandardCharsets.UTF_8));
        String meanwhile = ken().replace(
                        "\"subscriber-information\": {\"value\": \"no\"",
                        "\"subscriber-information\": {\"value\": \"partly\"");
        write(meanwhile);

        Document again = desk.shown(desk.submit(page, "form#take", Map.of()), 409);

        assertThat(again.select(".notice.bad").text()).contains("This was changed meanwhile");
        assertThat(ken()).isEqualTo(meanwhile);
    }

    @Test
    void aProfileComesIn() {
        String other = ken().replace(
                        "\"subscriber-information\": {\"value\": \"no\"",
                        "\"subscriber-information\": {\"value\": \"yes\"");

        Document page = sent("C:\\mine\\ken.json", other.getBytes(StandardCharsets.UTF_8));
        assertThat(page.select("h1").text()).isEqualTo("What ken.json would change");
        assertThat(page.select(".incoming tbody tr")).hasSize(1);
        assertThat(ken()).isNotEqualTo(other);

        desk.follow(desk.submit(page, "form#take", Map.of()));
        assertThat(ken()).isEqualTo(other);
        assertThat(sent("ken.json", other.getBytes(StandardCharsets.UTF_8))
                        .select("main")
                        .text())
                .contains("It says what the profile says already.");
    }

    /** People compare words, and not the signs of a file. */
    @Test
    void whatIsNoAnswerIsToldInWordsToo() {
        String other = ken().replace("\"title\": \"Proceeds of", "\"title\": \"The Proceeds of")
                .replace("\"name\": \"Kenya\"", "\"name\": \"Republic of Kenya\"");

        Document page = sent("ken.json", other.getBytes(StandardCharsets.UTF_8));
        assertThat(page.select(".incoming tbody td").text())
                .contains("The Proceeds of Crime", ", Law that was read, 2025-11-04, https://")
                .contains("iso3: KEN, name: Republic of Kenya")
                .doesNotContain("{", "\"");
    }

    /** A note of a page or two, of which a word far behind is another. */
    @Test
    void whatDiffersIsSeenHoweverFarBehind() {
        String other =
                ken().replace("was declared unconstitutional on 31 July 2019", "was declared unconstitutional in 2019");

        Document page = sent("ken.json", other.getBytes(StandardCharsets.UTF_8));
        assertThat(page.select(".incoming tbody td").eachText())
                .anySatisfy(was -> assertThat(was).startsWith("\u2026").endsWith("unconstitutional on 31 July 2019."))
                .anySatisfy(is -> assertThat(is).startsWith("\u2026").endsWith("unconstitutional in 2019."));
    }

    @Test
    void whatCannotComeInIsSaidSo() throws IOException {
        Map<String, byte[]> files = Map.of(
                "rou.json", Files.readAllBytes(desk.folder().resolve("rou.json")),
                "x.json", "{\"country\": 1".getBytes(StandardCharsets.UTF_8),
                "x.xlsx", "PK\u0003\u0004 no workbook".getBytes(StandardCharsets.UTF_8),
                "<b>.json", "nothing".getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Document page =
                    desk.shown(desk.upload(desk.page(FILES), "form#take-in", file.getKey(), file.getValue()), 422);
            assertThat(page.select("#problems").text()).as(file.getKey()).isEqualTo("One place cannot be read");
            assertThat(page.select("form#take")).isEmpty();
        }
        Document none = desk.shown(desk.upload(desk.page(FILES), "form#take-in", "x", new byte[0]), 422);
        assertThat(none.select("[role=alert]").text()).isEqualTo("Choose a file first.");
        assertThat(desk.get("/c/ken/files/in/nothing-of-that-name").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTableGoesOutAndComesBackAsAWorkbookDoes() {
        assertThat(desk.page(FILES).select("button[formaction=" + FILES + "/questions.csv]"))
                .hasSize(1);
        String table = new String(desk.bytes(FILES + "/questions.csv?which=all"), StandardCharsets.UTF_8);
        String filled = table.replaceFirst("\"expeditious, without a court\"", "\"asked for by telephone\"");
        String before = ken();

        Document preview = sent("questions.csv", filled.getBytes(StandardCharsets.UTF_8));

        assertThat(ken()).isEqualTo(before);
        assertThat(preview.select("form#take").text()).contains("asked for by telephone", "Note");
        desk.follow(desk.submit(preview, "form#take", Map.of()));
        assertThat(ken()).contains("asked for by telephone");
    }

    /** A file that cannot be read is the one thing that every other page says; here it can be put right. */
    @Test
    void aBrokenFileIsMendedFromAnother() {
        String good = ken();
        write(good.replaceFirst("\"topics\"", "\"topcis\""));

        Document page = desk.page(FILES);
        assertThat(page.select(".notice.bad").text()).contains("Line ", "topcis", "topics");
        assertThat(page.select(".downloads")).isEmpty();

        Document preview = sent("good.json", good.getBytes(StandardCharsets.UTF_8));
        desk.follow(desk.submit(preview, "form#take", Map.of()));
        assertThat(ken()).isEqualTo(good);
        assertThat(desk.page("/c/ken").select("h1").text()).isEqualTo("Kenya");
    }
}
