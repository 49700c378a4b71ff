package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.accede.Shipped;
import org.accede.finding.Findings;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** States side by side, and two that help each other. */
class StatesTest {

    @TempDir
    static Path temporary;

    private static TestDesk desk;

    @BeforeAll
    static void start() {
        desk = TestDesk.on(temporary, "rou", "ken", "empty");
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    @Test
    void verdictsAreThoseOfTheRulesInAlphabeticalOrder() {
        Document page = desk.page("/compare?c=rou&c=ken&treaty=budapest");
        List<String> heads = page.select(".compare thead th").eachText();
        assertThat(heads).containsExactly("Article", "Kenya", "Romania");
        Findings kenya = Shipped.accede().dossier("ken", Shipped.AS_OF).findings();
        for (Element row : page.select(".compare tbody tr")) {
            String article = row.select("th bdi").text();
            String word = row.select("td").first().select(".mark").text();
            String verdict = kenya.sums().get(article).word().words();
            assertThat(word).as(article).containsAnyOf(verdict, verdict.equals("open") ? "no answer yet" : verdict);
            assertThat(row.select("td a").first().attr("href")).isEqualTo("/c/ken/a/" + article);
        }
        assertThat(page.select("main").text()).contains("nobody is ranked").doesNotContain("%");
    }

    /** What nobody has read is never shown as missing. */
    @Test
    void unknownIsNeverShownAsNo() {
        Document page = desk.page("/compare?c=ken&c=empty&treaty=un");
        assertThat(page.select(".compare thead th").eachText().toString()).contains("No Act was read, all is open.");
        int column = column(page);
        page.select(".compare tbody tr")
                .forEach(row -> assertThat(row.child(column).select(".mark").attr("class"))
                        .as(row.text())
                        .doesNotContain("gap"));
        assertThat(desk.page("/cooperate/ken/empty").select(".paper .mark.gap").eachText())
                .noneMatch(text -> text.contains("no crime in " + name(page)));
    }

    private static int column(Document page) {
        List<String> heads = page.select(".compare thead th").eachText();
        return heads.indexOf(heads.stream()
                .filter(head -> head.contains("No Act"))
                .findFirst()
                .orElseThrow());
    }

    private static String name(Document page) {
        return page.select(".compare thead th").get(column(page)).text().replace(" No Act was read, all is open.", "");
    }

    @Test
    void aChoiceThatCannotBeComparedIsSaidSo() {
        assertThat(desk.page("/compare?c=ken").select(".wrong").text()).contains("Tick two to six");
        assertThat(desk.page("/compare?c=ken&c=rou&differ=yes&treaty=budapest")
                        .select("main")
                        .text())
                .contains(" of ", "What differs may be what is known");
        assertThat(desk.page("/cooperate?a=ken&b=ken").select(".wrong").text()).contains("no request to itself");
        assertThat(desk.page("/cooperate?a=ken&b=ken").title()).startsWith("Error:");
        assertThat(desk.page("/compare?c=ken").title()).startsWith("Error:");
        assertThat(desk.page("/compare?c=ken&c=rou").title()).doesNotStartWith("Error:");
        assertThat(desk.get("/cooperate/ken/nobody").statusCode()).isEqualTo(404);
        assertThat(desk.get("/cooperate/ken/rou/cooperate.exe").statusCode()).isEqualTo(404);
    }

    @Test
    void theLetterIsOnThePage() {
        Document page = desk.page("/cooperate/ken/rou");
        assertThat(page.select("h1").text()).isEqualTo("Kenya asks Romania: cooperation on cybercrime");
        assertThat(page.select("#paper-letter").text()).contains("Romania");
        assertThat(page.select(".draft p")).hasSizeGreaterThan(3);
    }
}
