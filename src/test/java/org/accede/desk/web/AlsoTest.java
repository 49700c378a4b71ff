package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the law has and no treaty asks: noted in a form, kept as a draft, told in the history, and otherwise as it stands in the file. */
class AlsoTest {

    private static final String BULGARIA = "/c/bgr/also";
    private static final String KENYA = "/c/ken/also";
    private static final String FORM = "form#also";
    private static final Map<String, String> CARDS =
            Map.of("what", "card fraud", "law", "cmca", "section", "s. 38; CMCA s. 39", "note", "since 2018");

    @TempDir
    private Path temporary;

    private TestDesk desk;

    @BeforeEach
    void start() {
        desk = TestDesk.on(temporary, "bgr", "ken");
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private String file(String name) {
        try {
            return Files.readString(desk.folder().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        List<String> all = file("bgr.json").lines().toList();
        int from = all.indexOf("  \"also\": [");
        return all.subList(from, from + all.subList(from, all.size()).indexOf("  ],") + 1);
    }

    @Test
    void whatIsNotedStandsOnThePageInTheFileAndInTheReport() {
        String before = file("ken.json");

        Document saved = desk.follow(desk.submit(desk.page(KENYA), FORM, CARDS));

        assertThat(saved.select("#status").text()).contains("Noted");
        assertThat(saved.select(".noted li").text()).contains("card fraud", "CMCA s. 38, s. 39", "since 2018");
        assertThat(file("ken.json"))
                .contains("{\"what\": \"card fraud\", \"provisions\": [\"cmca: s. 38\", \"cmca: s. 39\"],"
                        + " \"note\": \"since 2018\"}");
        assertThat(desk.get("/c/ken/files/gap.txt").body()).contains("card fraud");
        assertThat(desk.page("/c/ken/history").select(".history li").first().text())
                .contains("Also in the law", "card fraud")
                .doesNotContain("{");
        desk.follow(desk.submit(saved, "form[action$=take-back]", Map.of()));
        assertThat(file("ken.json")).isEqualTo(before);
    }

    @Test
    void whatIsNotChangedStaysToTheByte() {
        List<String> before = lines();
        assertThat(before).hasSize(5);

        Document form = desk.page(BULGARIA + "?change=2");
        assertThat(form.select("#in-what").val()).startsWith("introducing a virus");
        assertThat(form.select("input[name^=keep-][checked]")).hasSize(2);
        desk.follow(desk.submit(form, FORM, Map.of("note", "both paragraphs")));

        assertThat(lines().subList(0, 3)).isEqualTo(before.subList(0, 3));
        assertThat(lines().get(3)).isEqualTo(before.get(3).replace("]}", "], \"note\": \"both paragraphs\"}"));
        List<String> after = lines();
        Document answer = desk.page("/c/bgr/q/preservation/quick?edit=preservation/quick");
        desk.submit(answer, "form[data-question]", Map.of("value", "unknown", "why", "not read yet"));
        assertThat(file("bgr.json")).contains("not read yet");
        assertThat(lines()).isEqualTo(after);
    }

    @Test
    void whatIsSentUnchangedIsNoSave() {
        String before = file("bgr.json");
        desk.follow(desk.submit(desk.page(BULGARIA + "?change=0"), FORM, Map.of()));
        assertThat(file("bgr.json")).isEqualTo(before);
        assertThat(desk.desk().store().history("bgr"))
                .allMatch(entry -> entry.changes().isEmpty());
    }

    @Test
    void aSectionCanBeTakenOutAndTheWholeToo() {
        Document form = desk.page(BULGARIA + "?change=2");
        form.select("input[name=keep-1]").removeAttr("checked");
        desk.follow(desk.submit(form, FORM, Map.of()));
        assertThat(lines().get(3)).contains("nk: art. 319g(1)").doesNotContain("319g(2)");

        desk.follow(desk.submit(desk.page(BULGARIA + "?change=0"), FORM, Map.of("do", "out")));
        assertThat(lines()).hasSize(4);
        desk.follow(desk.submit(desk.page(BULGARIA + "?change=0"), FORM, Map.of("do", "out")));
        desk.follow(desk.submit(desk.page(BULGARIA + "?change=0"), FORM, Map.of("do", "out")));
        assertThat(file("bgr.json")).doesNotContain("\"also\"");
    }

    @Test
    void whatIsLackingIsSaidAndWhatWasTypedIsADraft() {
        Document refused =
                desk.shown(desk.submit(desk.page(KENYA), FORM, Map.of("section", "s. 38", "note", "since 2018")), 422);
        assertThat(refused.select("[role=alert] li").eachText())
                .anyMatch(text -> text.contains("Say what it is"))
                .anyMatch(text -> text.contains("Which law is \"s. 38\"?"));
        assertThat(refused.select("#in-note").val()).isEqualTo("since 2018");

        assertThat(desk.page(KENYA).select(".kept")).hasSize(1);
        assertThat(desk.page("/c/ken/drafts").select("main a[href=" + KENYA + "]"))
                .hasSize(1);
        desk.follow(desk.submit(desk.page(KENYA), FORM, Map.of("what", "card fraud", "law", "cmca")));
        assertThat(desk.page(KENYA).select(".kept")).isEmpty();
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        Document mine = desk.page(BULGARIA + "?change=0");
        desk.follow(desk.submit(desk.page(BULGARIA + "?change=1"), FORM, Map.of("note", "theirs")));
        String theirs = file("bgr.json");

        Document both = desk.shown(desk.submit(mine, FORM, Map.of("note", "mine")), 409);

        assertThat(both.select("#in-note").val()).isEqualTo("mine");
        assertThat(file("bgr.json")).isEqualTo(theirs);
        desk.follow(desk.submit(both, FORM, Map.of()));
        assertThat(file("bgr.json")).contains("theirs", "mine");
    }

    @Test
    void aSearchThatFindsNothingLeadsToIt() {
        Document found = desk.page("/c/ken/find?q=cheque+kiting");
        Document form = desk.page(found.select(".notice a").attr("href"));
        assertThat(form.select("#in-what").val()).isEqualTo("cheque kiting");
        assertThat(desk.page("/c/ken/sources").select("a[href=" + KENYA + "]")).hasSize(1);
        assertThat(desk.get("/c/bgr/also?change=7").statusCode()).isEqualTo(404);
    }
}
