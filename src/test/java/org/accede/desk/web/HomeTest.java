package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void aDayBeforeTheTextsThatWereReadIsToldOnEveryPage(@TempDir Path in) {
        try (TestDesk desk = TestDesk.on(in, "ken")) {
            for (String page : List.of("/c/ken", "/c/ken/articles", "/c/ken/a/BC-16", "/c/ken/checklist/budapest")) {
                assertThat(desk.page(page + "?as-of=2025-01-01")
                                .select("main > .notice")
                                .text())
                        .as(page)
                        .startsWith(
                                "The law of Kenya was read as it stood later. A provision counts on 1 January 2025 too");
                assertThat(desk.page(page).select("main > .notice").text())
                        .as(page)
                        .isEmpty();
            }
        }
    }

    /** Where the State stands comes before the counts; until when, where that is known. */
    @Test
    void theLeadSaysFirstWhereTheStateStands(@TempDir Path in) {
        try (TestDesk desk = TestDesk.on(in, "ken", "rou")) {
            assertThat(desk.page("/c/ken").select(".brief .lead").text())
                    .startsWith("Kenya is invited to accede and can join until 9 October 2029. ")
                    .contains("of 93 obligations due now");
            assertThat(desk.page("/c/ken?treaty=budapest-protocol-1")
                            .select(".brief .lead")
                            .text())
                    .startsWith(
                            "It cannot join this treaty yet. It has neither signed the Convention nor acceded to it. ");
            assertThat(desk.page("/c/rou").select(".brief .lead").text()).startsWith("The treaty is in force for it. ");
            assertThat(desk.page("/c/ken").select(".head .about").text())
                    .isEqualTo(
                            "Budapest Convention. Newest law text read: 19 February 2026. Shown as of 21 November 2026.");
        }
    }
}
