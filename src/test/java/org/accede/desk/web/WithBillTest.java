package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.accede.Shipped;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article with a bill chosen: the third box, the verdict of each paragraph with it, and the choice kept in addresses. */
class WithBillTest {

    private static final String BILL = "ken-example-preservation-and-search";
    private static final String ARTICLE = "/c/ken/a/BC-16";
    private static final String WITH = "?with=" + BILL;
    private static final String TITLE = "An example bill on preservation and search";

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

    private void addBill(String name, String text) throws IOException {
        Path bills = Files.createDirectories(desk.folder().resolve("bills"));
        Files.writeString(bills.resolve(name + ".json"), text);
    }

    private static String example() throws IOException {
        return Files.readString(Shipped.COUNTRIES.resolve("bills/" + BILL + ".json"));
    }

    @Test
    void withoutABillNothingIsSaidOfOne() throws IOException {
        assertThat(desk.page(ARTICLE).select("form#with")).isEmpty();

        addBill(BILL, example());

        Document page = desk.page(ARTICLE);
        assertThat(page.select("form#with option").eachText()).containsExactly("no bill", TITLE);
        assertThat(page.select(".worlds > div")).hasSize(2);
        assertThat(page.select("#beside thead th").eachText()).containsExactly("Paragraph", "now");
        assertThat(desk.get(ARTICLE + "?with=ken-no-such-bill").statusCode()).isEqualTo(404);
    }

    @Test
    void theBillIsTheThirdBoxAndStandsAtEachParagraphThatItChanges() throws IOException {
        addBill(BILL, example());

        Document page = desk.page(ARTICLE + WITH);

        assertThat(page.select("form#with option[selected]").text()).isEqualTo(TITLE);
        assertThat(page.select(".worlds > div")).hasSize(3);
        assertThat(page.select(".worlds > div").get(0).text()).contains("The law now", "partial", "16(1): ");
        assertThat(page.select(".worlds > div").get(2).text())
                .contains("With the bill: " + TITLE, "met", "16(1) becomes met.")
                .doesNotContain("16(2)");
        assertThat(page.select(".worlds > div").get(2).select("a").attr("href"))
                .isEqualTo("/c/ken/bills/" + BILL + "/compare?treaty=budapest");
        assertThat(page.select("#v-p-bc-16-1").text()).contains("partial", "with the bill", "met");
        assertThat(page.select("#v-p-bc-16-2").text()).doesNotContain("with the bill");
        assertThat(page.select("#beside thead th").eachText()).containsExactly("Paragraph", "now", "with the bill");
        assertThat(page.select("#q-preservation-content-data .a").text())
                .contains("In the bill:", "Yes", "Example Bill cl. 2");
        assertThat(page.select("#q-preservation-quick .a").text()).doesNotContain("In the bill");
    }

    /** The profile is not taken apart for each page, and yet read anew: a bill can rest on a law that was only just entered. */
    @Test
    void aBillIsReadOverTheProfileAsItIsNow() throws IOException {
        addBill("ken-rests", """
                {"bill": {"iso3": "KEN", "title": "A bill"},
                 "sources": {"own": {"title": "A bill", "kind": "own-reading"}},
                 "topics": {"preservation": {"facts": {"quick": {"value": "no", "provisions": ["newact: s. 9"]}}}}}
                """);
        assertThat(desk.get(ARTICLE + "?with=ken-rests").statusCode()).isEqualTo(404);
        Path profile = desk.folder().resolve("ken.json");
        String before = Files.readString(profile);

        Files.writeString(
                profile,
                before.replaceFirst(
                        "\"sources\": \\{",
                        "\"sources\": {\"newact\": {\"title\": \"New Act\", \"short\": \"NA\", \"kind\": \"statute-read\", \"asOf\": \"2025-01-01\"},"));

        assertThat(desk.page(ARTICLE + "?with=ken-rests")
                        .select("#q-preservation-quick .a")
                        .text())
                .contains("NA s. 9");
        Files.writeString(profile, before);
        assertThat(desk.get(ARTICLE + "?with=ken-rests").statusCode()).isEqualTo(404);
    }

    @Test
    void whatABillMakesWorseAndWhatItLeavesIsSaid() throws IOException {
        addBill("ken-worse", """
                {"bill": {"iso3": "KEN", "title": "A worse bill"},
                 "sources": {"worse": {"title": "A worse bill", "kind": "own-reading"}},
                 "topics": {"preservation": {"facts": {"quick": {"value": "no", "provisions": ["worse: cl. 1"]}}}}}
                """);

        assertThat(desk.page(ARTICLE + "?with=ken-worse")
                        .select(".worlds > div")
                        .get(2)
                        .text())
                .contains("not met", "Gets worse: 16(1) becomes not met.");
        assertThat(desk.page("/c/ken/a/BC-2?with=ken-worse")
                        .select(".worlds > div")
                        .get(2)
                        .text())
                .contains("The bill changes no verdict here.");
    }

    @Test
    void theChoiceIsKeptFromPageToPageAndThroughASave() throws IOException {
        addBill(BILL, example());
        Document page = desk.page(ARTICLE + WITH + "&as-of=2026-11-28");

        String both = "as-of=2026-11-28&with=" + BILL;
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/c/ken/a/BC-17?" + both);
        assertThat(page.select("nav.across a[href^=/c/ken/articles]").attr("href"))
                .isEqualTo("/c/ken/articles?" + both);
        assertThat(page.select(".row .c a").eachAttr("href")).allMatch(address -> address.contains("&" + both));
        assertThat(desk.page("/c/ken/articles" + WITH)
                        .select(".lines a[href^=/c/ken/a/BC-16]")
                        .attr("href"))
                .isEqualTo(ARTICLE + WITH);
        assertThat(desk.page("/c/ken/bills/" + BILL + "/compare")
                        .select(".group.better a[href^=" + ARTICLE + "]")
                        .attr("href"))
                .isEqualTo(ARTICLE + WITH);

        Document form = desk.page(ARTICLE + WITH + "&edit=preservation/quick");
        Document saved = desk.follow(desk.submit(form, "form.editing", Map.of("note", "seen again")));
        assertThat(saved.select("#status").text()).startsWith("Saved at");
        assertThat(saved.select(".worlds > div")).hasSize(3);
        Document refused = desk.shown(
                desk.submit(
                        desk.page(ARTICLE + WITH + "&edit=preservation/quick"),
                        "form.editing",
                        Map.of("section", "14", "law", "")),
                422);
        assertThat(refused.select(".worlds > div")).hasSize(3);
        Document checked =
                desk.follow(desk.submit(saved, "form#check", Map.of("checked-by", "A. Second", "do", "check")));
        assertThat(checked.select(".worlds > div")).hasSize(3);
        Document undone = desk.follow(desk.submit(saved, "form.saved", Map.of()));
        assertThat(undone.select(".worlds > div")).hasSize(3);
    }

    @Test
    void aQuestionAloneIsLookedAtWithTheBillToo() throws IOException {
        addBill(BILL, example());

        Document page = desk.page("/c/ken/q/preservation/content-data" + WITH);

        assertThat(page.select("form#with option[selected]").text()).isEqualTo(TITLE);
        assertThat(page.select("form#with").attr("action")).isEqualTo("/c/ken/q/preservation/content-data");
        assertThat(page.select("#alone").text()).contains("In the bill:", "Yes", "Example Bill cl. 2");
        assertThat(page.select("#readers li:has(a[href^=" + ARTICLE + "])").text())
                .contains("partial", "with the bill", "met");
        assertThat(desk.page("/c/ken/q/preservation/content-data")
                        .select("#readers")
                        .text())
                .doesNotContain("with the bill");
    }

    @Test
    void aQuestionAloneKeepsTheBillInItsLinksAndThroughASave() throws IOException {
        addBill(BILL, example());
        String question = "/c/ken/q/preservation/quick" + WITH;

        Document page = desk.page(question);
        assertThat(page.select("#readers a").eachAttr("href")).isNotEmpty().allMatch(address -> address.endsWith(WITH));
        assertThat(page.select("#alone .c a").attr("href")).endsWith("&with=" + BILL + "#f-preservation-quick");
        assertThat(desk.page(ARTICLE + WITH)
                        .select("a.question[href^=/c/ken/q/preservation/quick]")
                        .attr("href"))
                .isEqualTo(question);

        Document saved = desk.follow(desk.submit(
                desk.page(question + "&edit=preservation/quick"), "form.editing", Map.of("note", "seen again")));
        assertThat(saved.select("form#with option[selected]").text()).isEqualTo(TITLE);
        Document undone = desk.follow(desk.submit(saved, "form.saved", Map.of()));
        assertThat(undone.select("form#with option[selected]").text()).isEqualTo(TITLE);
    }

    @Test
    void aDraftThatIsGivenUpLeavesTheBillChosen() throws IOException {
        addBill(BILL, example());
        Document form = desk.page(ARTICLE + WITH + "&edit=preservation/quick");
        desk.shown(desk.submit(form, "form.editing", Map.of("section", "14", "law", "")), 422);

        Document dropped =
                desk.follow(desk.submit(desk.page(ARTICLE + WITH + "&edit=preservation/quick"), "form.drop", Map.of()));

        assertThat(dropped.select(".worlds > div")).hasSize(3);
    }

    @Test
    void whatElseTheLawAsksForKeepsTheBill() throws IOException {
        addBill(BILL, example());
        Document article = desk.page(ARTICLE + WITH);

        Document page = desk.page(article.select("#conditions-preservation a").attr("href"));

        assertThat(page.select("form#with option[selected]").text()).isEqualTo(TITLE);
        assertThat(page.select("form#with input[name=article]").attr("value")).isEqualTo("BC-16");
        assertThat(page.select(".where a").attr("href")).isEqualTo(ARTICLE + WITH);
        Document kept = desk.follow(desk.submit(page, "form#conditions", Map.of("do", "keep")));
        assertThat(kept.select("form#with option[selected]").text()).isEqualTo(TITLE);
        assertThat(kept.select(".where a").attr("href")).isEqualTo(ARTICLE + WITH);
        Document refused = desk.shown(
                desk.submit(page, "form#conditions", Map.of("is-other", "on", "section-other", "14", "law", "")), 422);
        assertThat(refused.select("form#with option[selected]").text()).isEqualTo(TITLE);
        Document saved = desk.follow(desk.submit(page, "form#conditions", Map.of("complete", "on")));
        assertThat(saved.select(".worlds > div")).hasSize(3);
    }

    @Test
    void whatTheBillAsksForStandsThere() throws IOException {
        addBill("ken-asks", """
                {"bill": {"iso3": "KEN", "title": "A bill that asks for more"},
                 "sources": {"more": {"title": "A bill that asks for more", "short": "More Bill", "kind": "own-reading"}},
                 "topics": {"preservation": {"conditions": {"list": [
                   {"name": "other", "provisions": ["more: cl. 9"], "note": "only on a Monday"}]}}}}
                """);

        Document page = desk.page("/c/ken/conditions/preservation?with=ken-asks");

        assertThat(page.select("#in-bill").text()).contains("In the bill:", "More Bill cl. 9", "only on a Monday");
        assertThat(desk.page("/c/ken/conditions/preservation").select("#in-bill"))
                .isEmpty();
    }

    @Test
    void theWholeArticleInOneFormKeepsTheBill() throws IOException {
        addBill(BILL, example());

        Document form = desk.page(ARTICLE + "?fill=all&with=" + BILL);

        assertThat(form.select(".where a").attr("href")).isEqualTo(ARTICLE + WITH);
        Document saved = desk.follow(desk.submit(form, "form#fill", Map.of()));
        assertThat(saved.select(".worlds > div")).hasSize(3);
    }
}
