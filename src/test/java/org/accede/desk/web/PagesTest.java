package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.Sample;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, as somebody without eyes or without JavaScript meets it. */
class PagesTest {

    @TempDir
    static Path temporary;

    private static TestDesk desk;

    /** Pages of this list, and links that lead somewhere, each asked for once: many pages have the same ones. */
    private static final Map<String, Document> PAGES = new HashMap<>();

    private static final Set<String> FOLLOWED = new HashSet<>();

    @BeforeAll
    static void start() {
        desk = TestDesk.on(temporary, "ken", "empty", "rou");
    }

    private static Document page(String path) {
        return PAGES.computeIfAbsent(path, desk::page);
    }

    @AfterAll
    static void end() {
        desk.close();
        PAGES.clear();
        FOLLOWED.clear();
    }

    /** Add a page here. */
    static List<String> pages() {
        return List.of(
                "/",
                "/?state=island",
                "/?state=nowhere-land",
                "/start/SLB",
                "/start/KEN?deposit=2027-06-15",
                "/c/ken",
                "/c/ken?treaty=un",
                "/c/empty",
                "/c/ken/drafts",
                "/c/ken/articles",
                "/c/ken/articles?treaty=un&strength=may",
                "/c/ken/articles?word=no-article-has-this",
                "/c/ken/a/BC-1",
                "/c/ken/a/BC-2",
                "/c/ken/a/BC-16",
                "/c/ken/a/BC-16?only=open",
                "/c/ken/a/BC-16?fill=all",
                "/c/rou/a/UN-40?fill=all",
                "/c/ken/a/BC-16?change=BC-16.1",
                "/c/empty/a/BC-16",
                "/c/rou/a/UN-25",
                "/c/ken/q/preservation/quick",
                "/c/ken/checklist",
                "/c/ken/checklist/budapest?edit=filing:BC-2",
                "/c/ken/checklist/un?view=list",
                "/c/rou/checklist/budapest",
                "/c/ken/files",
                "/c/ken/history",
                "/c/ken/history?from=2026-11-20&to=2026-11-29",
                "/c/ken/history?from=soon",
                "/c/ken/history?day=2026-11-20",
                "/compare",
                "/compare?c=ken&c=rou&c=empty&treaty=budapest",
                "/cooperate",
                "/cooperate/ken/rou",
                "/c/ken/next",
                "/c/ken/next?treaty=un&topic=mutual-assistance",
                "/c/empty/next",
                "/c/ken/many",
                "/c/ken/many?kind=offence",
                "/c/ken/many?kind=offence&question=aiding",
                "/c/ken/many?article=BC-16",
                "/c/ken/find",
                "/c/ken/find?q=hacking",
                "/c/ken/find?q=s.+51",
                "/c/ken/find?q=nothing-has-these-words",
                "/keys",
                "/start/SLB/act",
                "/start/SLB/bill",
                "/start/SLB/report",
                "/start/SLB/nothing",
                "/start/KEN/workbook",
                "/c/ken/sources",
                "/c/empty/sources",
                "/c/ken/sources/dpa",
                "/c/ken/sources/dpa?change=1",
                "/c/ken/sources/dpa?again=1",
                "/c/ken/also",
                "/c/ken/standing",
                "/c/rou/standing?treaty=budapest-protocol-1",
                "/c/ken/reports",
                "/c/empty/reports?treaty=un",
                "/c/ken/bills",
                "/c/empty/bills",
                "/about");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isSound(String path) {
        Document page = page(path);

        assertThat(page.select("h1")).as("h1").hasSize(1);
        assertThat(page.title()).endsWith("Accede Desk").isNotEqualTo("Accede Desk");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("a.skip[href=#content]")).hasSize(1);
        assertThat(page.select("main#content")).hasSize(1);
        assertThat(page.select("[role=status]")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("nav.steps a + a, main p.small.no-print > a + a").eachText())
                .as("links that read as one, with nothing between them")
                .isEmpty();
        assertThat(page.select(".asks small").eachText())
                .as("ids of questions")
                .noneMatch(text -> text.matches(".*[a-z0-9-]+/[a-z0-9-]+: .*"));
        assertThat(page.select("[style], style, script:not([src]), [onclick], [hx-on]"))
                .as("what the policy forbids")
                .isEmpty();
        for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
            boolean labelled = field.parents().is("label")
                    || !page.select("label[for='" + field.id() + "']").isEmpty()
                    || field.hasAttr("aria-label");
            assertThat(labelled).as("a label for " + field).isTrue();
        }
        for (Element reference : page.select("[aria-labelledby]")) {
            assertThat(page.getElementById(reference.attr("aria-labelledby")))
                    .as(reference.toString())
                    .isNotNull();
        }
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.toString())
                    .isNotNull();
        }
        page.select("table thead th")
                .forEach(head -> assertThat(head.attr("scope")).isEqualTo("col"));
        page.select("form[method=post]")
                .forEach(form -> assertThat(form.select("input[name=stamp]")).hasSize(1));
    }

    /** Headings go down one step at a time. */
    @ParameterizedTest
    @MethodSource("pages")
    void headingsSkipNoLevel(String path) {
        int before = 1;
        for (Element heading : page(path).select("main h1, main h2, main h3, main h4")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).as(heading.toString()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    /** Whatever a page links to is there; of much, a third is followed. */
    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(String path) {
        List<String> links = Sample.third(allLinks(path), path);
        for (String link : links) {
            assertThat(desk.get(link).statusCode()).as(link).isEqualTo(200);
            FOLLOWED.add(link);
        }
    }

    private static List<String> allLinks(String path) {
        return page(path).select("header a[href^=/], footer a[href^=/], main a[href^=/]").stream()
                .map(link -> link.attr("href").replaceAll("#.*", ""))
                .distinct()
                .filter(link -> !link.matches("/c/\\w+/(a|q)/.*|.*/(files/|cooperate\\.).*"))
                .filter(link -> !FOLLOWED.contains(link))
                .toList();
    }

    @Test
    void aStateWithoutAProfileIsFoundByName() {
        Document page = desk.page("/?state=solomon");

        assertThat(page.select("a[href=/start/SLB]").text()).isEqualTo("Solomon Islands");
        assertThat(desk.page("/start/SLB").select("h1").text()).isEqualTo("Solomon Islands");
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        for (String path : List.of(
                "/nothing",
                "/c/nobody",
                "/c/ken/a/BC-999",
                "/c/ken/q/no/such",
                "/start/XYZ",
                "/c/..%2Fken",
                "/assets/x")) {
            var answer = desk.get(path);
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void aFileThatIsBrokenIsTheOnlyThingThatIsSaid(@TempDir Path other) throws Exception {
        try (TestDesk broken = TestDesk.on(other, "ken")) {
            Path file = broken.folder().resolve("ken.json");
            String text = Files.readString(file);
            Files.writeString(file, text.replaceFirst("\"topics\"", "\"topcis\""));

            for (String path : List.of("/c/ken", "/c/ken/articles", "/c/ken/a/BC-16", "/c/ken/checklist/un")) {
                Document page = broken.page(path);
                assertThat(page.title()).startsWith("Error:");
                assertThat(page.select("main").text()).contains("Line ", "topcis", "topics");
            }
            assertThat(broken.page("/").select("main").text()).contains("One fault in the file");
        }
    }

    /** Of a question that nobody has answered no mark says that it is met or not. */
    @Test
    void whatNobodyAnsweredIsOpen() {
        for (String article : List.of("BC-2", "BC-16", "UN-25")) {
            assertThat(desk.page("/c/empty/a/" + article).select(".row .sign"))
                    .as(article)
                    .isNotEmpty()
                    .allMatch(sign -> sign.hasClass("open") || sign.hasClass("aside"));
        }
    }

    /** What people write is shown as text, and nothing in it steers the page. */
    @Test
    void hostileTextStaysText(@TempDir Path other) throws Exception {
        try (TestDesk hostile = TestDesk.on(other, "ken")) {
            Path file = hostile.folder().resolve("ken.json");
            String text = Files.readString(file);
            String evil = "<script>alert(1)</script><b hx-get='/x'>\\\" onload=x \\u202e turned";
            Files.writeString(file, text.replace("notice by a police officer or authorised person", evil));

            Document page = hostile.page("/c/ken/a/BC-16");

            assertThat(page.select("script:not([src]), b[hx-get]")).isEmpty();
            assertThat(page.select("main").text()).contains("<script>alert(1)</script>", "<U+202E>");
        }
    }
}
