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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second person has checked, what contradicts, what is old, what changed outside: said, with the way there. */
class LooksTest {

    private static final String ARTICLE = "/c/ken/a/BC-16";
    private static final String FACT = "preservation/content-data";

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
    void aCheckIsNamedUntilAnAnswerOfTheArticleChanges() {
        save(FACT, "no", "Anna");
        String verdicts = desk.page(ARTICLE).select("#beside table").text();
        assertThat(desk.page(ARTICLE).select("#checked").text())
                .isEqualTo("Nobody has checked this article for a second time.");

        Document checked = desk.follow(check("Grace"));

        assertThat(checked.select("#checked").text()).isEqualTo("Grace checked this article on 21 November 2026.");
        assertThat(checked.select("#beside table").text()).isEqualTo(verdicts);
        assertThat(flags()).contains("checked");
        save("illegal-access/exists", "yes", "Anna");
        assertThat(desk.page(ARTICLE).select("#checked").text()).doesNotContain("again");

        save(FACT, "yes", "Paul");

        assertThat(desk.page(ARTICLE).select("#checked").text())
                .matches("Grace checked this article on 21 November 2026\\. Paul changed an answer after that, on"
                        + " 29 November 2026,? \\d\\d:\\d\\d\\. It has to be checked again\\.");
        assertThat(flags()).contains("changed after the check");
        assertThat(look("Grace checked BC-16").select("a").attr("href")).isEqualTo("/c/ken/a/BC-16#second");

        save(FACT, "no", "Anna");
        assertThat(desk.page(ARTICLE).select("#checked").text()).doesNotContain("again");
    }

    @Test
    void whoGaveTheLastAnswerIsNoSecondPerson() {
        save(FACT, "no", "Anna");

        Document page = desk.shown(check("anna "), 422);

        assertThat(page.select("#second .lack").text())
                .isEqualTo("Anna gave the last answer of this article. Somebody else has to check it.");
        assertThat(desk.page(ARTICLE).select("#checked").text()).startsWith("Nobody");
        assertThat(desk.shown(check(" "), 422).select("#second .lack").text())
                .isEqualTo("Write the name of whoever has checked it.");
    }

    @Test
    void aCheckIsTakenBack() {
        Document checked = desk.follow(check("Grace"));

        Document page = desk.follow(desk.submit(checked, "form#check", Map.of("do", "back")));

        assertThat(page.select("#checked").text()).startsWith("Nobody");
    }

    /** A file that an editor changed has no name in the history. */
    @Test
    void aCheckLapsesByAChangeOutside() throws IOException {
        desk.follow(check("Grace"));
        Path file = desk.folder().resolve("ken.json");
        String text = Files.readString(file);
        String other = text.replaceFirst("(\"specified-data\": \\{\"value\": )\"yes\"", "$1\"partly\"");
        assertThat(other).isNotEqualTo(text);
        Files.writeString(file, other);

        assertThat(desk.page(ARTICLE).select("#checked").text()).contains("It has to be checked again.");
    }

    @Test
    void bothAnswersThatContradictAreNamedAndMarked() {
        String fact = "illegal-access/exists";
        HttpResponse<String> refused = desk.submit(
                desk.page("/c/ken/q/" + fact + "?edit=" + fact), "form[data-question]", Map.of("value", "no"));
        assertThat(refused.statusCode()).isEqualTo(422);

        List<String> links = look("You say no to:").select("a").eachAttr("href");

        assertThat(links).hasSize(2);
        assertThat(links.get(0)).isEqualTo("/c/ken/q/" + fact + "?edit=" + fact);
        links.forEach(
                link -> assertThat(desk.page(link).select(".against")).as(link).hasSize(1));
        assertThat(desk.page("/c/ken/a/BC-2").select(".row.against").size()).isGreaterThanOrEqualTo(2);
        assertThat(desk.page("/c/ken/a/BC-16").select(".against")).isEmpty();
    }

    @Test
    void whatAReportSaysOtherwiseLeadsToBoth() {
        save(FACT, "no", "Anna");
        desk.submit(
                desk.page("/c/ken/reports?treaty=budapest"),
                "form#reports",
                Map.of("title", "A report", "date", "2026-04", "lines", "16; all", "do", "save"));

        Element look = look("A report says otherwise than the answers: the law does all that BC-16 asks");

        assertThat(look.select("a").eachAttr("href"))
                .containsExactly("/c/ken/a/BC-16", "/c/ken/reports?treaty=budapest");
    }

    /** Kenya's laws were read on two days of November. */
    @Test
    void whatIsOldIsAsSet() {
        assertThat(desk.page("/c/ken?as-of=2026-12-15").select("aside").text()).doesNotContain("last read more than");
        HttpResponse<String> kept = desk.submit(desk.page("/settings"), "form#settings", Map.of("old", "20"));
        String person = kept.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];

        Element look = as(person, "/c/ken?as-of=2026-12-15")
                .select("aside li:contains(last read more than)")
                .first();

        assertThat(look.text()).startsWith("6 laws were last read more than 20 days ago: CMCA POCAMLA KICA");
        assertThat(look.select("a").first().attr("href")).isEqualTo("/c/ken/sources/cmca?again=1");
        assertThat(as(person, "/c/ken/sources?as-of=2026-12-15")
                        .select("tr:contains(CMCA)")
                        .text())
                .contains("Last read on 21 November 2026, more than 20 days ago.");
        assertThat(as(person, ARTICLE + "?as-of=2026-12-15")
                        .select(".row .flag")
                        .text())
                .contains("law read long ago");
        assertThat(desk.page(ARTICLE + "?as-of=2026-12-15").select(".row .flag").text())
                .doesNotContain("law read long ago");
    }

    @Test
    void whatChangedOutsideIsShownByItsEntry() throws IOException {
        save(FACT, "no", "Anna");
        Path file = desk.folder().resolve("ken.json");
        Files.writeString(file, Files.readString(file).replace("noted by Anna", "by an editor"));

        String address = desk.page("/c/ken").select(".notice a").attr("href");

        assertThat(address).startsWith("/c/ken/history#entry-");
        Element entry = desk.page(address.split("#")[0]).getElementById(address.split("#")[1]);
        assertThat(entry.text()).contains("Changed outside the Desk");
        assertThat(entry.select("a").attr("href")).isEqualTo("/c/ken/q/" + FACT);
    }

    private Element look(String begins) {
        return desk.page("/c/ken").select("aside li").stream()
                .filter(one -> one.text().startsWith(begins))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(desk.page("/c/ken").select("aside").text()));
    }

    private String flags() {
        return desk.page("/c/ken/articles?treaty=budapest")
                .select("li:has(a[href=" + ARTICLE + "]) .flag")
                .text();
    }

    private HttpResponse<String> check(String name) {
        return desk.submit(desk.page(ARTICLE), "form#check", Map.of("checked-by", name, "do", "check"));
    }

    private Document as(String person, String path) {
        HttpRequest.Builder request = desk.request(path).setHeader("Cookie", desk.cookie() + "; " + person);
        return Jsoup.parse(desk.send(request).body(), desk.base());
    }

    private void save(String fact, String value, String name) {
        Place place = Place.answer(fact);
        Given given = Given.of(value, List.of(Cited.of("cmca", "s. 1")), "", "noted by " + name);
        String seen = desk.desk().store().read("ken").contents().at(place).digest();
        desk.desk().store().save("ken", Edit.of(new Put(place, Given.content(List.of(given)), seen)), new Who(name));
    }
}
