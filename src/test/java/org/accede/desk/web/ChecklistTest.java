package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.Shipped;
import org.accede.checklist.Action;
import org.accede.checklist.task.WorkPhase;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checklist: what is to be done comes from the rules, who, when and how far from the team. */
class ChecklistTest {

    private static final String BOARD = "/c/ken/checklist/budapest";
    private static final String PRESERVATION = "law:BC-16.1";

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

    private static Element card(Document page, String action) {
        return page.getElementById("task-" + action.toLowerCase().replaceAll("[^a-z0-9]+", "-"));
    }

    private Document save(String action, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        Document page = desk.page(BOARD + "?edit=" + action);
        return desk.follow(desk.submit(page, "form.edit", all));
    }

    @Test
    void whatIsToBeDoneIsWhatTheRulesSay() {
        Document page = desk.page(BOARD);
        List<String> ahead = Shipped.accede()
                .dossier("ken", Shipped.AS_OF)
                .checklist(List.of("budapest"), Optional.empty())
                .actions()
                .stream()
                .filter(action -> action.work() != WorkPhase.FIND_OUT
                        && action.work() != WorkPhase.AFTER
                        && action.state().isPending())
                .map(Action::id)
                .toList();

        assertThat(page.select(".col .card")).hasSameSizeAs(ahead);
        ahead.forEach(id -> assertThat(card(page, id)).as(id).isNotNull());
        assertThat(page.select(".state-line b").text()).isEqualTo(ahead.size() + " tasks:");
        assertThat(desk.page(BOARD + "?view=list").select(".tasks tbody tr")).hasSameSizeAs(ahead);
    }

    @Test
    void oneAmendmentIsOneCardForAllTreatiesThatItServes() {
        assertThat(card(desk.page(BOARD), PRESERVATION).text()).contains("Article 16(1); UN Convention Article 25(1)");

        save(PRESERVATION, Map.of("state", "in-hand", "who", "Ministry of Justice"));

        assertThat(card(desk.page("/c/ken/checklist/un"), "law:UN-25.1").text())
                .contains("in hand", "Ministry of Justice");
        assertThat(card(desk.page("/c/ken/checklist/un"), "step:deposited").text())
                .doesNotContain("in hand");
    }

    @Test
    void doneIsTheTeamsWordAndChangesNoVerdict() throws IOException {
        String before = Files.readString(desk.folder().resolve("ken.json"));

        Document page = save(PRESERVATION, Map.of("state", "done"));

        Element card = card(page, PRESERVATION);
        assertThat(card.text()).contains("done", "Marked done, and no answer says so.");
        assertThat(card.select(".clash a").attr("href")).isEqualTo("/c/ken/a/BC-16#p-bc-16-1");
        assertThat(page.select("#status").text()).isEqualTo("Saved. No verdict has changed.");
        assertThat(page.select(".state-line").text()).contains("1 done", "1 contradicts the answers");
        assertThat(Files.readString(desk.folder().resolve("ken.json"))).isEqualTo(before);
        assertThat(desk.page("/c/ken/a/BC-16").select("#v-p-bc-16-1").text()).contains("partial");
    }

    @Test
    void thePlannedDayMovesTheDates() {
        Document before = desk.page(BOARD);
        Document page = desk.follow(desk.submit(before, "form#day", Map.of("deposit", "15 June 2027")));

        assertThat(page.select("#deposit").attr("value")).isEqualTo("15 June 2027");
        assertThat(page.select(".plan").text())
                .contains(
                        "1 October 2027",
                        "9 October 2029",
                        ChronoUnit.DAYS.between(Shipped.AS_OF, LocalDate.of(2027, 6, 15)) + " days");
        assertThat(card(page, PRESERVATION).text())
                .isNotEqualTo(card(before, PRESERVATION).text());
        assertThat(card(page, "step:deposited").text())
                .containsPattern("\\d+ days later than the deposit needs")
                .contains("2028");
        assertThat(card(before, "step:deposited").text()).doesNotContain("later than the deposit needs");

        Document gone = desk.follow(desk.submit(page, "form#day", Map.of("deposit", "")));
        assertThat(card(gone, PRESERVATION).text())
                .isEqualTo(card(before, PRESERVATION).text());
    }

    /** A day counted back from the deposit and one counted forward from today differ for one and the same amendment. */
    @Test
    void aCardSaysWhetherItsDayIsTheLastOrTheFirst() {
        Document inTime = desk.follow(desk.submit(desk.page(BOARD), "form#day", Map.of("deposit", "15 June 2029")));
        assertThat(card(inTime, PRESERVATION).select(".at").text()).containsPattern("20\\d\\d at the latest");
        assertThat(desk.page(BOARD + "?view=list").select(".tasks").text()).contains("at the latest");

        Document tooLate = desk.follow(desk.submit(inTime, "form#day", Map.of("deposit", "15 June 2027")));
        assertThat(card(tooLate, "step:deposited").select(".at").text()).containsPattern("20\\d\\d at the earliest");

        save(PRESERVATION, Map.of("state", "in-hand", "by", "26 Feb 2027"));
        assertThat(card(desk.page(BOARD), PRESERVATION).select(".at").text())
                .contains("26 February 2027")
                .doesNotContain("at the");
    }

    @Test
    void whatIsNoDayIsSaidAndKept() {
        Document page = desk.shown(desk.submit(desk.page(BOARD), "form#day", Map.of("deposit", "<soon>")), 422);
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("#deposit").attr("value")).isEqualTo("<soon>");
        assertThat(page.select("#deposit-wrong").text()).contains("15 June 2027");

        Document form = desk.page(BOARD + "?edit=" + PRESERVATION);
        Document again =
                desk.shown(desk.submit(form, "form.edit", Map.of("by", "31 February 2027", "who", "Police")), 422);
        assertThat(again.select("form.edit [name=by]").attr("value")).isEqualTo("31 February 2027");
        assertThat(again.select("form.edit [name=who]").attr("value")).isEqualTo("Police");
        assertThat(card(desk.page(BOARD), PRESERVATION).text()).doesNotContain("Police");
    }

    @Test
    void whatIsLateIsSaidInDays() {
        Document page = save(
                "notice:BC-24.7.a", Map.of("by", Shipped.AS_OF.minusDays(14).toString(), "who", "Foreign ministry"));

        assertThat(card(page, "notice:BC-24.7.a").text()).contains("14 days late", "Foreign ministry");
        assertThat(page.select(".state-line").text()).contains("1 late");
        assertThat(card(save("notice:BC-24.7.a", Map.of("state", "left-out")), "notice:BC-24.7.a")
                        .text())
                .doesNotContain("late");
    }

    @Test
    void ownWordsAreFlaggedOnceTheVerdictBehindThemChanges() throws IOException {
        assertThat(card(save(PRESERVATION, Map.of("title", "Freeze data faster")), PRESERVATION)
                        .select("h3")
                        .text())
                .isEqualTo("Freeze data faster");
        assertThat(card(desk.page(BOARD), PRESERVATION).select(".clash")).isEmpty();

        Path file = desk.folder().resolve("ken.json");
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replace(
                        "\"quick\": {\"value\": \"yes\", \"provisions\": [\"cmca: s. 51(1)\"], \"note\": \"expeditious",
                        "\"quick\": {\"value\": \"no\", \"provisions\": [\"cmca: s. 51(1)\"], \"note\": \"expeditious"));
        assertThat(Files.readString(file)).isNotEqualTo(text);

        assertThat(card(desk.page(BOARD), PRESERVATION).select(".clash").text())
                .contains("A verdict behind this has changed", "Expedited preservation");
    }

    @Test
    void aBillSaysWhatItWouldMakeOfIt() throws IOException {
        assertThat(card(desk.page(BOARD), PRESERVATION).text()).doesNotContain("example bill");
        Path bills = Files.createDirectories(desk.folder().resolve("bills"));
        String name = "ken-example-preservation-and-search.json";
        Files.copy(Shipped.COUNTRIES.resolve("bills").resolve(name), bills.resolve(name));

        assertThat(card(desk.page(BOARD), PRESERVATION).text())
                .contains("An example bill on preservation and search", "met");
    }

    @Test
    void theTeamsWorkIsInEveryFile() throws IOException {
        save(
                PRESERVATION,
                Map.of("state", "in-hand", "who", "Ministry of Justice", "by", "26 Feb 2027", "note", "draft is out"));

        String calendar = new String(desk.bytes("/c/ken/files/checklist-budapest.ics"), StandardCharsets.UTF_8);
        assertThat(calendar).contains("SUMMARY:Due\\, as the team set it", "DTSTART;VALUE=DATE:20270226");
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(desk.bytes("/c/ken/files/checklist-budapest.xlsx")))) {
            Row row = row(book, PRESERVATION);
            assertThat(text(row)).contains("Ministry of Justice", "in hand", "draft is out");
            assertThat(text(row(book, "law:BC-19.2"))).doesNotContain("in hand");
        }
        try (XWPFWordExtractor word = new XWPFWordExtractor(
                new XWPFDocument(new ByteArrayInputStream(desk.bytes("/c/ken/files/checklist-budapest.docx"))))) {
            assertThat(word.getText()).contains("Team: in hand; Ministry of Justice; by 2027-02-26; draft is out");
        }
    }

    private static Row row(XSSFWorkbook book, String id) {
        for (Row row : book.getSheet("Checklist")) {
            if (text(row).contains(id)) {
                return row;
            }
        }
        throw new AssertionError("no " + id);
    }

    private static List<String> text(Row row) {
        List<String> cells = new java.util.ArrayList<>();
        row.forEach(cell -> cells.add(cell.toString()));
        return cells;
    }

    @Test
    void whatIsNotThereCannotBeWrittenOn() {
        Document page = desk.page(BOARD + "?edit=" + PRESERVATION);
        assertThat(desk.submit(page, "form.edit", Map.of("task", "law:NO-1")).statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/c/ken/checklist/no-treaty").statusCode()).isEqualTo(404);
    }

    /** What a step waits for is told where the standing is; what has to be found out, by the questions. */
    @Test
    void whatIsMarkedDoneIsAnsweredWhereItStands() {
        save("step:approved", Map.of("state", "done"));

        Document page = desk.page(BOARD);

        String step = card(page, "step:approved").select(".clash a").attr("href");
        assertThat(step).isEqualTo("/c/ken/standing?treaty=budapest#happened");
        assertThat(desk.page(step).select("form#happened")).hasSize(1);
        save("filing:BC-2", Map.of("state", "done"));
        assertThat(card(desk.page(BOARD), "filing:BC-2").select(".clash a").attr("href"))
                .isEqualTo("/c/ken/standing?treaty=budapest#filed");
        assertThat(page.select(".find-out a").attr("href")).isEqualTo("/c/ken/next?treaty=budapest");
    }

    /** The rules count days from the planned deposit; before there is one, no day is shown that nobody set. */
    @Test
    void noDayIsShownAsDueBeforeOneIsPlanned() {
        Document page = desk.page(BOARD);
        assertThat(page.select(".plan").text()).contains("A planned day gives each task its day.");
        assertThat(page.select(".board .card .at").text()).doesNotContainPattern("\\d{4}");
        save(PRESERVATION, Map.of("state", "in-hand", "by", "26 Feb 2027"));
        assertThat(card(desk.page(BOARD), PRESERVATION).select(".at").text()).contains("26 February 2027");

        Document planned = desk.follow(desk.submit(desk.page(BOARD), "form#day", Map.of("deposit", "15 June 2027")));

        assertThat(planned.select(".plan").text()).doesNotContain("A planned day gives each task its day.");
        assertThat(card(planned, "law:BC-19.2").select(".at").text()).containsPattern("\\d{4}");
    }

    @Test
    void whoeverSitsThereSeesTheirOwnTasksAlone() {
        save(PRESERVATION, Map.of("state", "in-hand", "who", "Anna Otieno"));
        save("law:BC-19.2", Map.of("who", "Ministry of Justice"));
        assertThat(desk.page(BOARD).select(".state-line a.mine")).isEmpty();

        Document named = desk.as("anna otieno", BOARD);
        String mine = named.select(".state-line a.mine").attr("href");
        assertThat(mine).isEqualTo(BOARD + "?who=anna%20otieno");
        Document page = desk.as("anna otieno", mine);

        assertThat(page.select(".col .card")).hasSize(1);
        assertThat(card(page, PRESERVATION)).isNotNull();
        assertThat(page.select(".state-line a.mine").attr("href")).isEqualTo(BOARD);
        assertThat(page.select(".state-line a[href*=view]").attr("href"))
                .isEqualTo(BOARD + "?view=list&who=anna%20otieno");
        assertThat(desk.as("anna otieno", BOARD + "?view=list&who=anna%20otieno")
                        .select(".tasks tbody tr"))
                .hasSize(1);
        assertThat(desk.as("Nobody Here", BOARD + "?who=Nobody%20Here").text()).contains("No task is for Nobody Here.");
    }
}
