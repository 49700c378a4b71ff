package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.catalogue.Article;
import org.accede.catalogue.QuestionsAsked;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No page of an article is heavier than a slow computer likes it: 150 kB, however much the article asks. */
class PageSizeTest {

    private static final int MOST = 150_000;
    private static final String BILL = "ken-example-preservation-and-search";

    @TempDir
    private Path temporary;

    private TestDesk desk;

    @BeforeEach
    void start() throws IOException {
        desk = TestDesk.on(temporary, "ken");
        Path bills = Files.createDirectories(desk.folder().resolve("bills"));
        Files.copy(Shipped.COUNTRIES.resolve("bills/" + BILL + ".json"), bills.resolve(BILL + ".json"));
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void noPageOfAnArticleIsHeavierThanTheBudget() {
        Map<String, Integer> heavy = new TreeMap<>();
        for (Article article : largest()) {
            for (String way :
                    List.of("", "?with=" + BILL, "?fill=all", "?fill=all&part=2&with=" + BILL, "?only=open")) {
                String page = "/c/ken/a/" + article.id() + way;
                int size = desk.get(page).body().getBytes(StandardCharsets.UTF_8).length;
                if (size > MOST) {
                    heavy.put(page, size);
                }
            }
        }
        assertThat(heavy).isEmpty();
    }

    /** One that several paragraphs ask is told in full once; the others lead there, and nothing is lost to who has no JavaScript. */
    @Test
    void aQuestionOfSeveralParagraphsStandsInFullOnceAndTheOthersLeadThere() {
        Document page = desk.page("/c/ken/a/UN-40");

        Elements above = page.select(".rows .question[href^='#']");
        assertThat(above).isNotEmpty();
        for (Element question : above) {
            Element whole = page.selectFirst(question.attr("href"));
            assertThat(whole.select(".question").text()).isEqualTo(question.text());
            assertThat(whole.select(".c a").attr("href")).startsWith("/c/ken/a/UN-40?edit=");
            Element row = question.closest(".row");
            assertThat(row.select(".a").text()).endsWith("As above.");
            assertThat(row.select(".sign").attr("aria-label")).isNotEmpty();
        }
        assertThat(page.select(".rows .row:has(.c a) .question").eachText()).doesNotHaveDuplicates();
    }

    /** Reported is not read, wherever it stands. */
    @Test
    void anAnswerThatStandsAboveSaysThereTooOnWhatItRests() throws IOException {
        desk.close();
        desk = TestDesk.on(temporary.resolve("reported"), "gha");
        int reported = 0;
        for (Article article : largest()) {
            Document page = desk.page("/c/gha/a/" + article.id());
            for (Element question : page.select(".rows .question[href^='#']")) {
                Elements whole = page.selectFirst(question.attr("href")).select(".a > p");
                Elements above = question.closest(".row").select(".a > p");
                assertThat(above.select("b, bdi, span").eachText())
                        .isEqualTo(whole.select("b, bdi, span").eachText());
                reported += above.select("span").size();
            }
        }
        assertThat(reported).isPositive();
    }

    /** Those that ask most. */
    private static List<Article> largest() {
        return Shipped.accede().catalogue().instruments().stream()
                .flatMap(treaty -> Shipped.accede().catalogue().articles(treaty).stream())
                .filter(article -> !article.requirements().isEmpty())
                .sorted(Comparator.comparing(PageSizeTest::questions).reversed())
                .limit(Sample.times(12, Integer.MAX_VALUE))
                .toList();
    }

    private static int questions(Article article) {
        return QuestionsAsked.by(article.requirements(), Shipped.accede().catalogue()).values().stream()
                .mapToInt(List::size)
                .sum();
    }
}
