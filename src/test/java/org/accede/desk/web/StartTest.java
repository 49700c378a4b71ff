package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The countries of the folder: where each stands before each treaty, and what was done last. */
class StartTest {

    @TempDir
    private Path temporary;

    @Test
    void eachCountrySaysWhereItStandsBeforeEachTreatyAndSinceWhen() {
        try (TestDesk desk = TestDesk.on(temporary, "rou", "ken", "fji")) {
            for (String country : new String[] {"rou", "ken", "fji"}) {
                desk.page("/c/" + country);
            }

            Document start = desk.page("/");

            assertThat(start.select("tr:contains(Romania) td[data-label='Budapest Convention']")
                            .text())
                    .startsWith("Party (1 September 2004)");
            assertThat(start.select("tr:contains(Kenya) td[data-label='Budapest Convention']")
                            .text())
                    .containsIgnoringCase("invited to accede");
            assertThat(start.select("tr:contains(Fiji) td[data-label]")).hasSize(4);
            assertThat(start.select("tr:contains(Fiji) th").text()).contains("Law not read: no verdict is given.");
        }
    }

    /** Whoever waits for the first page does not wait for all the others. */
    @Test
    void theOtherCountriesAreWorkedOutOnceAPageWasShown() throws InterruptedException {
        try (TestDesk desk = TestDesk.on(temporary, "ken", "rou")) {
            desk.desk().prepareAfterAPage();
            Thread.sleep(500);
            assertThat(isKnown(desk, "rou")).isFalse();

            desk.page("/c/ken");

            for (int i = 0; i < 300 && !isKnown(desk, "rou"); i++) {
                Thread.sleep(100);
            }
            assertThat(isKnown(desk, "rou")).isTrue();
        }
    }

    private static boolean isKnown(TestDesk desk, String country) {
        return desk.desk().known(desk.desk().file(country), desk.desk().today()).isPresent();
    }

    @Test
    void eachCountrySaysWhatWasChangedLastByWhomAndWhen() {
        try (TestDesk desk = TestDesk.on(temporary, "ken", "rou")) {
            assertThat(desk.page("/").select(".profiles .last")).isEmpty();
            Document form = desk.as("Anna", "/c/ken/a/BC-16?edit=preservation/quick");
            desk.follow(desk.submit(form, "form[data-question]", Map.of("note", "by letter")));

            Document start = desk.page("/");

            assertThat(start.select(".profiles .last")).hasSize(1);
            assertThat(start.select("tr:contains(Kenya) .last").text())
                    .startsWith("Last change: 29 November 2026")
                    .contains("Can");
            assertThat(start.select("tr:contains(Kenya) .last a").attr("href")).isEqualTo("/c/ken/history");
        }
    }
}
