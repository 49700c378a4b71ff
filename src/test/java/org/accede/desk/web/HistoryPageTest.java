package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.accede.desk.store.Content;
import org.accede.desk.store.Edit;
import org.accede.desk.store.Place;
import org.accede.desk.store.ProfileStore;
import org.accede.desk.store.Put;
import org.accede.desk.store.Who;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed, and the way back. */
class HistoryPageTest {

    private static final Place ANSWER = Place.answer("preservation/subscriber-information");

    @TempDir
    private Path temporary;

    private static void save(TestDesk desk, String value) {
        ProfileStore store = desk.desk().store();
        Content before = store.read("ken").contents().at(ANSWER);
        String json = before.value().orElseThrow().replaceFirst("\"value\": \"\\w+\"", "\"value\": \"" + value + "\"");
        store.save("ken", Edit.of(new Put(ANSWER, Content.of(json), before.digest())), new Who("Anna <b>"));
    }

    private static String ken(TestDesk desk) throws Exception {
        return Files.readString(desk.folder().resolve("ken.json"));
    }

    @Test
    void everyEntryHasItsWayBack() throws Exception {
        try (TestDesk desk = TestDesk.on(temporary, "ken")) {
            assertThat(desk.page("/c/ken/history").select("main").text())
                    .contains("Nothing has been changed here yet.");
            String before = ken(desk);
            save(desk, "yes");

            Document page = desk.page("/c/ken/history");
            assertThat(page.select(".history > li").first().text())
                    .contains("Saved", "29 November 2026", "Anna <b>", "No", "Yes", "subscriber");
            Document undone = desk.follow(desk.submit(page, ".history > li:first-child form", Map.of()));
            assertThat(undone.select("#status").text()).isEqualTo("Taken back, as an entry of its own.");
            assertThat(undone.select(".history h3").eachText()).startsWith("Taken back", "Saved");
            assertThat(ken(desk)).isEqualTo(before);
        }
    }

    @Test
    void whatWasChangedAgainIsNotTakenBack() throws Exception {
        try (TestDesk desk = TestDesk.on(temporary, "ken")) {
            save(desk, "yes");
            Document page = desk.page("/c/ken/history");
            save(desk, "partly");
            String now = ken(desk);

            Document refused = desk.shown(desk.submit(page, ".history > li:first-child form", Map.of()), 409);
            assertThat(refused.select(".notice.bad").text()).contains("This was changed meanwhile");
            assertThat(ken(desk)).isEqualTo(now);
        }
    }

    @Test
    void aDayIsShownAndGoneBackTo() throws Exception {
        try (TestDesk desk = TestDesk.on(temporary, "ken")) {
            save(desk, "yes");
            String then = ken(desk);
            Files.writeString(
                    desk.folder().resolve("ken.json"),
                    then.replace(
                            "\"subscriber-information\": {\"value\": \"yes\"",
                            "\"subscriber-information\": {\"value\": \"partly\""));

            // The clock of the test stands still, so the change from outside is on the same day; what the Desk saw last
            // is shown.
            Document page = desk.page("/c/ken/history?day=2026-11-29");
            assertThat(page.select("#state").text()).isEqualTo("At the end of 29 November 2026");
            assertThat(desk.page("/c/ken/history?day=2026-11-28").select("main").text())
                    .contains("before the Desk first changed the file");
            assertThat(desk.page("/c/ken/history").select(".history h3").eachText())
                    .startsWith("Changed outside the Desk", "Saved");
        }
    }

    @Test
    void twoDaysAreComparedByVerdicts() {
        try (TestDesk desk = TestDesk.on(temporary, "ken")) {
            Document page = desk.page("/c/ken/history?from=2026-01-10&to=2026-11-29");
            assertThat(page.select("#compared").text()).isEqualTo("From 2026-01-10 to 2026-11-29");
            assertThat(page.select(".paper h2").first().text()).isEqualTo("In short");
            assertThat(desk.page("/c/ken/history?from=yesterday&to=2026-11-29")
                            .select("#days-wrong")
                            .text())
                    .contains("2026-11-20");
        }
    }

    @Test
    void aChangeThatWasNotFinishedIsOffered() throws Exception {
        String before;
        String after;
        try (TestDesk desk = TestDesk.on(temporary, "ken")) {
            before = ken(desk);
            save(desk, "yes");
            after = ken(desk);
        }
        Files.writeString(temporary.resolve("countries/ken.json"), before);
        try (TestDesk desk = TestDesk.again(temporary)) {
            assertThat(desk.page("/").select(".notice").text()).contains("one change was not finished");
            Document page = desk.page("/c/ken/history");
            assertThat(page.select(".notice.warn h2").text())
                    .isEqualTo("One change was not finished. Write it, or drop it.");

            desk.follow(desk.submit(page, ".notice.warn form", Map.of("do", "finish")));
            assertThat(ken(desk)).isEqualTo(after);
            assertThat(desk.page("/").select(".notice")).isEmpty();
        }
    }
}
