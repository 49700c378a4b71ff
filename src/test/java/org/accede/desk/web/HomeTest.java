package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accede.Shipped;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page of a country: what can be taken away, the days as a picture, and what a bill would change. */
class HomeTest {

    private static final String BILL = "ken-example-preservation-and-search";

    @Test
    void theBriefIsTakenAwayInThreeFormats(@TempDir Path in) {
        try (TestDesk desk = TestDesk.on(in, "ken")) {
            for (String address : desk.page("/c/ken").select(".brief-head a").eachAttr("href")) {
                assertThat(desk.get(address).statusCode()).as(address).isEqualTo(200);
            }
            assertThat(desk.page("/c/ken").select(".brief-head a").eachText())
                    .containsExactly("Word", "text", "web page");
        }
    }

    @Test
    void theDaysAreDrawnAndListed(@TempDir Path in) {
        try (TestDesk desk = TestDesk.on(in, "ken")) {
            Document home = desk.page("/c/ken");
            assertThat(home.select(".brief .picture svg")).hasSize(2);
            assertThat(home.select(".brief .picture .on-page").text()).contains("2029-10-09 The invitation: last day");
            assertThat(home.select(".brief dl.dates").text()).contains("9 October 2029 The invitation: last day");
        }
    }

    @Test
    void aBillIsNamedWithWhatItWouldChange(@TempDir Path in) throws IOException {
        try (TestDesk desk = TestDesk.on(in, "ken")) {
            assertThat(desk.page("/c/ken").select(".rail").text()).doesNotContain("With a bill");

            Path bills = Files.createDirectories(desk.folder().resolve("bills"));
            Files.copy(Shipped.COUNTRIES.resolve("bills/" + BILL + ".json"), bills.resolve(BILL + ".json"));
            Document home = desk.page("/c/ken");
            assertThat(home.select(".rail").text()).contains("With a bill", "Nothing gets worse. 4 get better.");
            assertThat(home.select(".rail a[href=/c/ken/bills/" + BILL + "/compare]")
                            .text())
                    .isEqualTo("An example bill on preservation and search");
        }
    }
}
