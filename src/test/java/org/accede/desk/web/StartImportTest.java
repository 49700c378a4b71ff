package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.accede.Shipped;
import org.accede.desk.store.Entry;
import org.accede.workbook.Filled;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is brought in on the page of all countries finds its own country. */
class StartImportTest {

    private static final String BILL = "ken-example-preservation-and-search";

    @TempDir
    private Path temporary;

    private TestDesk desk;

    @BeforeEach
    void start() {
        desk = TestDesk.on(temporary, "ken", "rou");
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] shipped(String name) {
        try {
            return Files.readAllBytes(Shipped.COUNTRIES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> sent(String name, byte[] file) {
        return desk.upload(desk.page("/"), "form#import", name, file);
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void aFilledWorkbookFindsItsCountryAndIsOneEntryWithOneUndo() {
        String before = file("ken.json");
        byte[] filled = Filled.of(desk.bytes("/c/ken/files/questions.xlsx?which=all&treaty=budapest"))
                .put("preservation/content-data", "Note", "as the team reads it")
                .bytes();

        HttpResponse<String> answer = sent("from a colleague.xlsx", filled);
        assertThat(to(answer)).contains("/c/ken/files/in/");
        Document preview = desk.follow(answer);

        assertThat(preview.select("h1").text()).isEqualTo("What from a colleague.xlsx would change");
        assertThat(preview.select("input[name=take]")).hasSize(1);
        assertThat(file("ken.json")).isEqualTo(before);
        Document taken = desk.follow(desk.submit(preview, "form#take", Map.of()));
        assertThat(file("ken.json")).contains("as the team reads it");
        Entry entry = desk.desk().store().history("ken").get(0);
        desk.follow(desk.submit(taken, "form#undo-" + entry.id(), Map.of()));
        assertThat(file("ken.json")).isEqualTo(before);
    }

    @Test
    void soDoATableAndAProfile() {
        String table = new String(desk.bytes("/c/ken/files/questions.csv?which=all"), StandardCharsets.UTF_8);
        String profile = file("rou.json").replaceFirst("\"note\": \"", "\"note\": \"Read again. ");

        assertThat(desk.follow(sent(
                                "questions.csv",
                                bytes(table.replaceFirst(
                                        "\"expeditious, without a court\"", "\"asked for by telephone\""))))
                        .select("form#take")
                        .text())
                .contains("asked for by telephone");
        HttpResponse<String> answer = sent("mine.json", bytes(profile));
        assertThat(to(answer)).contains("/c/rou/files/in/");
        assertThat(desk.follow(answer).select("input[name=take]")).isNotEmpty();
    }

    /** A bill lies beside the profile, and touches nothing in it. */
    @Test
    void aBillComesToLieBesideItsProfile() {
        String before = file("ken.json");
        byte[] bill = shipped("bills/" + BILL + ".json");

        HttpResponse<String> answer = sent(BILL + ".json", bill);
        assertThat(to(answer)).contains("/c/ken/files/in/");
        Document preview = desk.follow(answer);

        assertThat(preview.select("main").text()).contains("a file of its own");
        assertThat(preview.select("h1").text()).isEqualTo("What " + BILL + ".json says");
        assertThat(preview.select(".lead").text()).isEqualTo("An example bill on preservation and search");
        assertThat(preview.select(".incoming tbody tr")).hasSize(11);
        assertThat(preview.select(".incoming").text()).doesNotContain("{");
        assertThat(desk.folder().resolve("bills/" + BILL + ".json")).doesNotExist();
        Document taken = desk.follow(desk.submit(preview, "form#take", Map.of()));
        assertThat(file("bills/" + BILL + ".json")).isEqualTo(new String(bill, StandardCharsets.UTF_8));
        assertThat(file("ken.json")).isEqualTo(before);
        assertThat(taken.select("h1").text()).contains("preservation");
        assertThat(desk.page("/c/ken/bills").select("tbody tr")).hasSize(1);
    }

    /** The bill that is here already is changed place by place, as a profile is. */
    @Test
    void aBillThatIsHereIsChangedAsFarAsItIsTicked() {
        String bill = new String(shipped("bills/" + BILL + ".json"), StandardCharsets.UTF_8);
        desk.follow(desk.submit(desk.follow(sent(BILL + ".json", bytes(bill))), "form#take", Map.of()));
        assertThat(desk.follow(sent(BILL + ".json", bytes(bill))).select("main").text())
                .contains("It says what the bill says already.");
        String other = bill.replaceFirst("\"value\": \"yes\"", "\"value\": \"partly\"");
        assertThat(other).isNotEqualTo(bill);

        Document preview = desk.follow(sent(BILL + ".json", bytes(other)));

        assertThat(preview.select("input[name=take][checked]")).hasSize(1);
        Document taken = desk.follow(desk.submit(preview, "form#take", Map.of()));
        assertThat(file("bills/" + BILL + ".json")).isEqualTo(other);
        desk.follow(desk.submit(taken, "form:has(input[name=bill])", Map.of()));
        assertThat(file("bills/" + BILL + ".json")).isEqualTo(bill);
    }

    /** What was sent is kept while the profile is begun that it is for. */
    @Test
    void ofAStateWithoutAProfileOneIsBegunAndTheFileIsTakenIntoIt() {
        HttpResponse<String> answer = sent("est.json", shipped("est.json"));
        assertThat(to(answer)).contains("/start/EST/workbook?file=");
        Document begin = desk.follow(answer);
        assertThat(begin.select("h1").text()).isEqualTo("Begin Estonia");
        assertThat(begin.select(".notice").text()).contains("est.json", "Estonia");
        assertThat(desk.folder().resolve("est.json")).doesNotExist();

        answer = desk.submit(begin, "form#begin", Map.of());

        assertThat(to(answer)).contains("/c/est/files/in/");
        Document preview = desk.follow(answer);
        assertThat(preview.select("input[name=take]")).hasSizeGreaterThan(50);
        desk.follow(desk.submit(preview, "form#take", Map.of()));
        assertThat(desk.get("/c/est/a/BC-2").statusCode()).isEqualTo(200);
        assertThat(file("est.json")).contains("\"topics\"", "illegal-access");
    }

    @Test
    void whereSeveralProfilesAreOfOneCountryItIsAskedWhichIsMeant() throws IOException {
        Files.copy(desk.folder().resolve("ken.json"), desk.folder().resolve("ken-second-reading.json"));

        Document which = desk.follow(sent("ken.json", bytes(file("ken.json"))));

        assertThat(which.select("h1").text()).isEqualTo("Which profile is ken.json for?");
        assertThat(which.select("main li a").eachText()).containsExactly("ken.json", "ken-second-reading.json");
        Document preview = desk.page(which.select("main li a").last().attr("href"));
        assertThat(preview.select("main").text()).contains("It says what the profile says already.");
    }

    /** The file of a country that cannot be read is mended from another. */
    @Test
    void aBrokenFileIsFoundByItsName() throws IOException {
        String good = file("ken.json");
        Files.writeString(desk.folder().resolve("ken.json"), good.replaceFirst("\"topics\"", "\"topcis\""));

        Document preview = desk.follow(sent("good.json", bytes(good)));
        desk.follow(desk.submit(preview, "form#take", Map.of()));

        assertThat(file("ken.json")).isEqualTo(good);
    }

    @Test
    void whatBelongsNowhereIsSaidSo() {
        Document none = desk.shown(sent("x", new byte[0]), 422);
        assertThat(none.select("[role=alert]").text()).isEqualTo("Choose a file first.");
        assertThat(none.title()).startsWith("Error:");

        String nobody = file("ken.json").replaceFirst("\"iso3\": \"KEN\"", "\"iso3\": \"XQZ\"");
        Document unknown = desk.shown(sent("x.json", bytes(nobody)), 422);
        assertThat(unknown.select("#problems + ul li").text()).contains("XQZ", "no State");

        Document nameless = desk.shown(sent("x.json", bytes("{\"topics\": {}}")), 422);
        assertThat(nameless.select("#problems + ul li").text()).contains("country");
        assertThat(nameless.select("main").text()).contains("bring it in again");
        assertThat(desk.get("/import/nothing-of-that-name").statusCode()).isEqualTo(404);
    }
}
