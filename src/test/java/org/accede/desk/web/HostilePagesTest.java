package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.catalogue.Article;
import org.accede.cli.HostileProfile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in a profile, on every page it is words: no element, no attribute, no address, no turn of direction. */
class HostilePagesTest {

    private static final String ME = "hostile";

    /** Letters that a reader does not see, and that turn or cut what she sees. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]");

    @TempDir
    static Path temporary;

    private static TestDesk desk;

    @BeforeAll
    static void start() throws IOException {
        desk = TestDesk.on(temporary, "ken");
        List<String> texts = Stream.of(
                        HostileProfile.markup(), HostileProfile.forTheTerminal(), HostileProfile.formulas())
                .flatMap(some -> some)
                .toList();
        int[] next = {0};
        Supplier<String> hostile = () -> texts.get(next[0]++ % texts.size()) + " HOSTILE";
        Files.writeString(desk.folder().resolve(ME + ".json"), HostileProfile.json(hostile));
        draft(texts);
    }

    /** What was typed and not saved is hostile too. */
    private static void draft(List<String> texts) {
        String key = desk.address().replaceAll(".*key=", "");
        HttpResponse<String> before = desk.get("/api/countries/" + ME + "/work");
        var drafts = JsonMapper.builder().build().createObjectNode();
        var fields = drafts.putObject("drafts").putObject("answer:preservation/quick");
        for (String name : List.of("value", "note", "section", "law", "why", "reviewer", "state", "day")) {
            fields.put(name, String.join(" ", texts));
        }
        HttpResponse<String> saved = desk.send(desk.request("/api/countries/" + ME + "/work")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .header("If-Match", before.headers().firstValue("ETag").orElseThrow())
                .PUT(BodyPublishers.ofString(drafts.toString())));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    /** All that {@link PagesTest} looks at, and every article. */
    static List<String> pages() {
        Stream<String> known =
                PagesTest.pages().stream().map(path -> path.replaceAll("/c/(ken|rou|empty)\\b", "/c/" + ME));
        Stream<String> articles = Shipped.catalogue().articles().stream()
                .filter(article -> !article.requirements().isEmpty())
                .map(Article::id)
                .map(id -> "/c/" + ME + "/a/" + id);
        Stream<String> asked = HostileProfile.markup()
                .map(text -> "/c/" + ME + "/articles?word=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        return Stream.of(known, articles, asked)
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void wordsStayWords(String path) {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).as(path + desk.log()).isIn(200, 404);
        assertThat(UNSEEN.matcher(answer.body()).find())
                .as("letters that nobody sees")
                .isFalse();
        Document page = Jsoup.parse(answer.body(), desk.base() + path);
        assertThat(page.select("script:not([src]), iframe, img, style, object, embed, base, meta[http-equiv]"))
                .isEmpty();
        assertThat(page.select("script[src], link[href]").stream()
                        .map(one -> one.hasAttr("src") ? one.attr("src") : one.attr("href"))
                        .toList())
                .allMatch(address -> address.startsWith("/assets/"));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(element.outerHtml()).doesNotStartWith("on");
                if (attribute.getKey().startsWith("hx-")) {
                    assertThat(attribute.getValue()).as(element.tagName()).doesNotContain("HOSTILE");
                }
            }
        }
        assertThat(page.getAllElements().stream()
                        .filter(one -> one.ownText().contains("HOSTILE"))
                        .filter(one -> one.closest("[hx-disable], head") == null)
                        .map(Element::cssSelector)
                        .distinct())
                .as("words of others outside hx-disable")
                .isEmpty();
        for (Element link : page.select("[href], [action], [formaction]")) {
            String address = Stream.of("href", "action", "formaction")
                    .map(link::attr)
                    .filter(some -> !some.isEmpty())
                    .findFirst()
                    .orElse("#");
            assertThat(address).as(link.outerHtml()).matches("(?s)(/(?!/)|#|\\?|https://).*");
        }
    }
}
