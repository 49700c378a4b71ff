package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
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

/** What does not agree is not written, and what changed by other means is said. */
class PageStatesTest {

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
    void whatHasPartsCannotBeSaidNotToExist() throws IOException {
        String before = Files.readString(file());

        Document page = refused("illegal-access/exists", Map.of("value", "no"));

        assertThat(page.select(".notice.bad").text())
                .contains("You say that there is none, and yes or partly to another question.");
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void whatDoesNotExistHasNoParts() {
        save("racist-insult/exists", "no", "mine");

        Document page = refused("racist-insult/attempt", Map.of("value", "yes", "law", "cmca", "section", "s. 42"));

        assertThat(page.select(".notice.bad").text())
                .contains("You say that there is none, and answer yes or partly here.");
    }

    @Test
    void whatChangedOutsideIsSaidUntilTheDeskSavesAgain() throws IOException {
        assertThat(desk.page("/c/ken").select("main").text()).doesNotContain("outside the Desk");
        save("preservation/content-data", "no", "by the Desk");

        Files.writeString(file(), Files.readString(file()).replace("by the Desk", "by an editor"));

        assertThat(desk.page("/c/ken/articles").select(".notice").text())
                .matches(
                        "ken\\.json was changed outside the Desk at \\d\\d:\\d\\d\\. One answer differs\\. See them\\.");
        save("preservation/content-data", "no", "by the Desk again");
        assertThat(desk.page("/c/ken/articles").select(".notice")).isEmpty();
    }

    /** A law that is no longer in force is a thing to look at. */
    @Test
    void whatIsNoLongerInForceIsSaidOnTheFirstPage() throws IOException {
        String text = Files.readString(file());
        String struckDown =
                "{\"law\": \"cmca\", \"section\": \"s. 14(1)\", \"state\": \"struck-down\", \"to\": \"2026-03-06\"}";
        String then = text.replaceFirst("\"cmca: s\\. 14\\(1\\)\"", struckDown);
        assertThat(then).isNotEqualTo(text);
        Files.writeString(file(), then);

        Document page = desk.page("/c/ken");

        assertThat(page.select(".rail").text()).contains("s. 14(1)");
    }

    /** The file is broken while a form is open: what was typed comes back, and once the file is mended it can be sent once more. */
    @Test
    void whatIsTypedWhileTheFileIsBrokenIsNotLost() throws IOException {
        String fact = "preservation/content-data";
        Document page = desk.page("/c/ken/q/" + fact + "?edit=" + fact);
        String good = Files.readString(file());
        Files.writeString(file(), good.replaceFirst("\"sources\"", "\"sourcse\""));

        Document broken = desk.shown(desk.submit(page, FORM, Map.of("note", "typed meanwhile")), 409);

        assertThat(broken.title()).startsWith("Error:");
        assertThat(broken.select("main").text())
                .contains("Line 4, column", "sourcse", "typed meanwhile", "What you typed is kept as a draft.");
        assertThat(broken.select(".typed dt").eachText()).contains("Why").doesNotContain("note", "seen", "cite", "do");
        Files.writeString(file(), good);
        desk.follow(desk.submit(broken, "main form", Map.of()));
        assertThat(Files.readString(file())).contains("typed meanwhile");
    }

    @Test
    void aChangeByAnEditorIsNoChangeInAnotherWindow() throws IOException {
        String fact = "preservation/content-data";
        save(fact, "no", "by the Desk");
        Document page = desk.page("/c/ken/q/" + fact + "?edit=" + fact);
        Files.writeString(file(), Files.readString(file()).replace("by the Desk", "by an editor"));

        Document both = desk.shown(desk.submit(page, FORM, Map.of("note", "by me")), 409);

        assertThat(both.select(".notice.bad").text()).contains("changed outside the Desk");
        assertThat(both.select(".theirs").text()).contains("by an editor");
    }

    /** Who asks for a part of a page, and is given another page, sees that page: no part of it is the one that was asked for. */
    @Test
    void aFaultIsSeenWhereAPartOfAPageWasAskedFor() throws IOException {
        HttpRequest.Builder old = desk.request("/c/ken/q/preservation/quick")
                .header("HX-Request", "true")
                .header("Origin", desk.base())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("stamp=old&note=typed"));
        HttpResponse<String> refused = desk.send(old);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("HX-Retarget")).contains("#content");
        assertThat(Jsoup.parse(refused.body()).select("#content").text()).contains("typed", "save once more");
        assertThat(desk.send(desk.request("/c/ken/nothing").header("HX-Request", "true"))
                        .headers()
                        .firstValue("HX-Reswap"))
                .contains("none");

        Files.writeString(file(), "{");
        assertThat(desk.send(desk.request("/c/ken/a/BC-16").header("HX-Request", "true"))
                        .headers()
                        .firstValue("HX-Retarget"))
                .contains("#content");
    }

    private Document refused(String fact, Map<String, String> filled) {
        HttpResponse<String> answer = desk.submit(desk.page("/c/ken/q/" + fact + "?edit=" + fact), FORM, filled);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body());
    }

    private void save(String fact, String value, String note) {
        Place place = Place.answer(fact);
        Given given = Given.of(value, List.of(Cited.of("cmca", "s. 1")), "", note);
        String seen = desk.desk().store().read("ken").contents().at(place).digest();
        desk.desk().store().save("ken", Edit.of(new Put(place, Given.content(List.of(given)), seen)), new Who("Anna"));
    }

    private Path file() {
        return desk.folder().resolve("ken.json");
    }
}
