package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accede.Shipped;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bill changes: how its harm is mended, and one draft beside another. */
class WhatifPageTest {

    private static final String EXAMPLE = "ken-example-preservation-and-search";
    private static final String WORSE = "/c/ken/bills/ken-worse/compare";

    @TempDir
    private Path temporary;

    private TestDesk desk;

    @BeforeEach
    void start() throws IOException {
        desk = TestDesk.on(temporary, "ken");
        Path bills = Files.createDirectories(desk.folder().resolve("bills"));
        Files.writeString(bills.resolve("ken-worse.json"), """
                {"bill": {"iso3": "KEN", "title": "A worse bill"},
                 "sources": {"worse": {"title": "A worse bill", "kind": "own-reading"}},
                 "topics": {"preservation": {"facts": {"quick": {"value": "no", "provisions": ["worse: cl. 1"]},
                   "confidential": {"value": "no", "provisions": ["worse: cl. 2"]}}}}}
                """);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private static Element worse(Document page, String pinpoint) {
        return page.select(".group.worse .item").stream()
                .filter(item -> item.select(".id a").text().equals(pinpoint))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatGetsWorseSaysHowItIsMendedAsTheRulesFind() {
        Document page = desk.page(WORSE);
        Element item = worse(page, "Article 16(1)");
        assertThat(item.select(".mend").text()).contains("let the clause say what the law says now, or more");
        Element link = item.selectFirst(".mend a");
        assertThat(link.attr("href")).isEqualTo(WORSE + "?treaty=budapest&mend=BC-16.1#mend-bc-16-1");

        Document mended = desk.page(link.attr("href").replaceAll("#.*", ""));

        Element how = worse(mended, "Article 16(1)");
        assertThat(how.select(".mend li").eachText())
                .containsExactly(
                        "Can it be done quickly, before the data can be lost? (Expedited preservation of stored data) no \u2192 yes");
        assertThat(worse(mended, "Article 16(3)").select(".mend li")).isEmpty();
        assertThat(worse(mended, "Article 16(3)").select(".mend a")).hasSize(1);
    }

    @Test
    void anotherDraftIsOfferedWhereThereIsOne() throws IOException {
        assertThat(desk.page(WORSE).select("form#other")).isEmpty();

        Files.copy(
                Shipped.COUNTRIES.resolve("bills/" + EXAMPLE + ".json"),
                desk.folder().resolve("bills/" + EXAMPLE + ".json"));

        Document page = desk.page(WORSE);
        assertThat(page.select("form#other option").eachText())
                .containsExactly("the law now", "An example bill on preservation and search");
        Document beside = desk.page(WORSE + "?treaty=budapest&since=" + EXAMPLE);
        assertThat(beside.select(".beside > span").eachText())
                .containsExactly("With An example bill on preservation and search", "With the bill");
        assertThat(beside.select(".group.worse .id a").eachText())
                .contains("Article 16(1)", "Article 19(2)")
                .hasSizeGreaterThan(page.select(".group.worse .id a").size());
        assertThat(worse(beside, "Article 19(2)").select(".law").text()).startsWith("The other draft: yes");
        assertThat(beside.select("form#other option[selected]").attr("value")).isEqualTo(EXAMPLE);
        assertThat(desk.get(WORSE + "?since=ken-none").statusCode()).isEqualTo(404);
    }
}
