package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.accede.Shipped;
import org.accede.desk.store.Place;
import org.accede.desk.store.Section;
import org.accede.next.Queue;
import org.accede.validate.Progress;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What to find out next is asked in full, with what each answer would do. */
class NextTest {

    private static final String NEXT = "/c/ken/next";
    private static final String FORM = "#ask form[data-question]";

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

    /** As many as the counts of the reports say can still change a verdict; those that decide most at once stand first. */
    @Test
    void theQueueIsThatOfTheReports() {
        var dossier = Shipped.accede().dossier("ken", Shipped.AS_OF);
        Queue queue = dossier.queue(List.of("budapest"));
        var progress = Progress.of(dossier.findings());

        assertThat(queue.questions())
                .hasSize(progress.of(queue.treaties().get(0))
                        .orElseThrow()
                        .count()
                        .canChange());
        assertThat(queue.questions().stream().map(one -> one.alone().size()).toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(queue.oneAway()).isNotEmpty();
    }

    @Test
    void theFirstQuestionIsAskedWithWhatEachAnswerWouldDo() {
        Document page = desk.page(NEXT);

        assertThat(page.select(FORM + " input[name=value]")).isNotEmpty();
        assertThat(page.select(FORM + " input[name=value][checked]")).isEmpty();
        assertThat(page.select(FORM + " .effect")).hasSize(4);
        assertThat(page.select(FORM + " .effect .mark")).isNotEmpty();
        assertThat(page.select(FORM + " input[name=from]").attr("value")).isEqualTo("next");
    }

    /** What the page says an answer would do is what it does. */
    @Test
    void whatWasSaidComesTrue() {
        Document page = desk.page(NEXT);
        var line = page.select(FORM + " .effect").first().select("li").first();
        String paragraph = line.select("bdi").text();
        String word = line.select(".mark span").last().text();

        Document after = follow(desk.submit(page, FORM, Map.of("value", "yes", "law", "cmca", "section", "s. 1")));

        assertThat(after.select("#status").text()).contains(paragraph + ": now " + word);
        assertThat(after.select("#ask legend").text())
                .isNotEqualTo(page.select("#ask legend").text());
        assertThat(after.select("#taken").text()).contains("Today: one answer");
    }

    @Test
    void whatIsTakenBackIsAskedAgain() {
        Document page = desk.page(NEXT);
        Document after = follow(desk.submit(page, FORM, Map.of("value", "yes", "law", "cmca", "section", "s. 1")));

        Document undone = follow(desk.submit(after, "#taken form", Map.of()));

        assertThat(undone.select("#status").text()).startsWith("Taken back");
        assertThat(undone.select("#ask legend").text())
                .isEqualTo(page.select("#ask legend").text());
    }

    @Test
    void whatIsLackingIsSaidOnTheSamePage() {
        HttpResponse<String> answer = desk.submit(desk.page(NEXT), FORM, Map.of("value", "yes", "note", "so it is"));

        Document page = org.jsoup.Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error: What to find out next");
        assertThat(page.select(FORM + " textarea[name=note]").text()).isEqualTo("so it is");
        assertThat(page.select("#ask .notice.bad").text()).contains("Say where the law says so");
    }

    @Test
    void whatIsNotKnownDoesNotComeBack() {
        Document page = desk.page(NEXT);
        String asked = page.select("#ask legend").text();

        Document after = follow(desk.submit(page, FORM, Map.of("value", "unknown", "why", "no text at hand")));

        assertThat(after.select("#ask legend").text()).isNotEqualTo(asked);
        assertThat(desk.page(NEXT).select("#ask legend").text()).isNotEqualTo(asked);
    }

    @Test
    void whatIsSkippedComesBackTomorrowOrWhenItIsAskedFor() {
        Document page = desk.page(NEXT);
        String asked = page.select("#ask legend").text();
        String fact = page.select("form.later input[name=fact]").attr("value");

        Document after = follow(desk.submit(page, "form.later", Map.of("do", "skip")));

        assertThat(after.select("#ask legend").text()).isNotEqualTo(asked);
        assertThat(after.select("#skipped li")).hasSize(1);
        assertThat(desk.desk().store().work("ken").get(Section.SKIPPED, fact)).isPresent();
        Document back = follow(desk.submit(after, "#skipped form", Map.of("do", "back")));
        assertThat(back.select("#ask legend").text()).isEqualTo(asked);
    }

    @Test
    void whereToLookGathersQuestions() {
        Document page = desk.page(NEXT);

        Document after = follow(
                desk.submit(page, "form.later", Map.of("do", "look", "law", "Extradition Act, Cap. 76", "all", "on")));

        var group = after.select("#laws tbody tr").first();
        assertThat(group.text()).contains("Extradition Act, Cap. 76", "noted");
        Document only = desk.page(group.select("a").attr("href"));
        assertThat(only.select(".notice").text()).contains("Only: Extradition Act, Cap. 76");
        assertThat(only.select("#ask legend").text())
                .isEqualTo(page.select("#ask legend").text());
    }

    @Test
    void nothingIsWrittenByLooking() {
        desk.page(NEXT);

        assertThat(desk.desk().store().history("ken")).isEmpty();
        assertThat(desk.desk()
                        .store()
                        .read("ken")
                        .contents()
                        .at(Place.answer("no/such"))
                        .isNothing())
                .isTrue();
    }

    private Document follow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return desk.page(answer.headers().firstValue("Location").orElseThrow().replaceAll("#.*", ""));
    }
}
