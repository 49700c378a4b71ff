package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.change.ChangeKind;
import org.accede.change.Changes;
import org.accede.desk.store.Entry;
import org.accede.finding.Basis;
import org.accede.profile.Bill;
import org.accede.profile.BillReader;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.verdict.Word;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acts and reports, standing and filings, reports by experts, bills, and how the profile of a State is begun. */
class LawPagesTest {

    private static final String EXAMPLE = "ken-example-preservation-and-search";

    @TempDir
    Path temporary;

    private TestDesk desk;

    @BeforeEach
    void start() throws IOException {
        desk = TestDesk.on(temporary, "ken", "empty");
        Path bills = Files.createDirectories(desk.folder().resolve("bills"));
        Files.copy(Shipped.COUNTRIES.resolve("bills/" + EXAMPLE + ".json"), bills.resolve(EXAMPLE + ".json"));
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void anActIsAddedAndChanged() {
        HttpResponse<String> added = desk.submit(
                desk.page("/c/ken/sources"),
                "form#source",
                Map.of("title", "Cyber Act, No. 7 of 2026", "short", "Cyber Act", "date", "3 March 2026"));

        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(to(added)).startsWith("/c/ken/sources/cyber-act");
        assertThat(profile("ken").sources().get("cyber-act").asOf()).isEqualTo("2026-03-03");
        assertThat(profile("ken").lawAsRead()).isEqualTo("2026-03-03");
        assertThat(desk.desk().store().history("ken").get(0).changes()).hasSize(1);

        HttpResponse<String> changed =
                desk.submit(desk.page("/c/ken/sources/cmca?change=1"), "form#source", Map.of("read", "2026-11-29"));

        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(profile("ken").sources().get("cmca").read()).hasToString("Optional[2026-11-29]");
        assertThat(profile("ken").sources().get("cmca").note()).contains("public copy");
        assertThat(profile("ken").sources().get("cmca").url()).isPresent();
    }

    @Test
    void whatAnActLacksIsSaidAndWhatWasTypedStays() {
        HttpResponse<String> answer = desk.submit(
                desk.page("/c/ken/sources"),
                "form#source",
                Map.of("title", "", "date", "some day", "address", "kenyalaw.org", "note", "typed with care"));

        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("[role=alert] li")).hasSize(3);
        assertThat(page.select("#in-date").val()).isEqualTo("some day");
        assertThat(page.select("#in-note").text()).isEqualTo("typed with care");
        page.select("[role=alert] a")
                .forEach(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
    }

    @Test
    void anActThatWasChangedMeanwhileIsNotWrittenOver() {
        Document form = desk.page("/c/ken/sources/cmca?change=1");
        desk.submit(desk.page("/c/ken/sources/cmca?change=1"), "form#source", Map.of("short", "The Act"));

        HttpResponse<String> answer = desk.submit(form, "form#source", Map.of("short", "Mine"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("#in-short").val()).isEqualTo("Mine");
        assertThat(profile("ken").sources().get("cmca").shortTitle()).isEqualTo("The Act");
        assertThat(desk.submit(Jsoup.parse(answer.body(), desk.base()), "form#source", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(profile("ken").sources().get("cmca").shortTitle()).isEqualTo("Mine");
    }

    @Test
    void allThatRestsOnAnActIsReadAgainOneByOne() {
        Document first = desk.page("/c/ken/sources/dpa?again=1");
        int all = first.select(".resting li").size();

        HttpResponse<String> next = desk.submit(first, "form#still", Map.of());

        assertThat(to(next)).startsWith("/c/ken/sources/dpa?again=2");
        assertThat(first.select("#again h2").text()).isEqualTo("Read again: 1 of " + all);
        assertThat(desk.page("/c/ken/sources/dpa").select(".resting li").text())
                .contains("Read again on " + Shipped.AS_OF);
        assertThat(desk.page("/c/ken/sources/dpa?again=" + (all + 1))
                        .select("#again")
                        .text())
                .contains("All " + all + " answers were looked at");
    }

    @Test
    void whatHappenedComesIntoTheHistoryOfATreaty() {
        String page = "/c/ken/standing?treaty=budapest";
        HttpResponse<String> deposited =
                desk.submit(desk.page(page), "form#happened", Map.of("what", "deposited", "date", "15 June 2026"));
        HttpResponse<String> step = desk.submit(
                desk.page(page), "form#happened", Map.of("what", "extended", "date", "2026-02", "until", "2031-10-09"));

        assertThat(deposited.statusCode()).isEqualTo(303);
        assertThat(step.statusCode()).isEqualTo(303);
        Standing standing = profile("ken").standing("budapest");
        assertThat(standing.state()).isEqualTo(Standing.State.DEPOSITED);
        assertThat(standing.earlier()).hasSize(1);
        assertThat(standing.steps()).hasSize(1);
        assertThat(desk.page(page).select("main").text())
                .contains(
                        "Instrument deposited",
                        "Invited to accede",
                        "Invitation extended: February 2026, until 9 October 2031");
        assertThat(desk.submit(desk.page(page), "form#happened", Map.of("what", "deposited"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aFilingIsAddedAndThatAllWereLookedUp() {
        String page = "/c/ken/standing?treaty=budapest";

        HttpResponse<String> filed = desk.submit(
                desk.page(page),
                "form#filed",
                Map.of("article", "BC-2", "state", "planned", "text", "by infringing security measures"));
        HttpResponse<String> all = desk.submit(desk.page(page), "form#complete", Map.of("complete", "on"));

        assertThat(filed.statusCode()).isEqualTo(303);
        assertThat(all.statusCode()).isEqualTo(303);
        assertThat(profile("ken").formalities("budapest").complete()).isTrue();
        assertThat(profile("ken").formalities("budapest").find("BC-2")).isPresent();
        assertThat(desk.page(page).select("main").text()).contains("planned", "by infringing security measures");
    }

    /** Thirty lines at once, two with mistakes: both are named, nothing is written; then all are one entry. */
    @Test
    void linesOfAReportAreTakenAllAtOnceOrNotAtAll() {
        List<String> lines = IntStream.rangeClosed(2, 31)
                .filter(number -> number != 14)
                .mapToObj(number -> number + "; partly; missing: something")
                .collect(Collectors.toList());
        lines.add("16(1); all; s. 5");
        lines.set(4, "99; all");
        lines.set(7, "9; yess\tas typed\n");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("source", "");
        fields.put("title", "A report");
        fields.put("date", "2026-04");
        fields.put("law", "");
        fields.put("lines", String.join("\n", lines));
        String before = text("empty");

        Document preview = Jsoup.parse(
                desk.submit(desk.page("/c/empty/reports"), "form#reports", with(fields, "do", "preview"))
                        .body(),
                desk.base());
        HttpResponse<String> refused = desk.submit(preview, "form#reports", with(fields, "do", "save"));

        assertThat(preview.select("#in-lines").first().wholeText()).isEqualTo(String.join("\n", lines));
        assertThat(preview.select("tr.wrong")).hasSize(3);
        assertThat(preview.select("tr.wrong").text())
                .contains("no article \"99\"", "\"yess\" is none of", "Which law is \"s. 5\"?");
        assertThat(preview.select("button[value=save]")).isEmpty();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text("empty")).isEqualTo(before);

        lines.set(4, "6; all");
        lines.set(7, "9\tnone");
        lines.set(lines.size() - 1, "Article 16(1); all; the whole of it");
        fields.put("lines", String.join("\n", lines));
        Document fine = Jsoup.parse(
                desk.submit(desk.page("/c/empty/reports"), "form#reports", with(fields, "do", "preview"))
                        .body(),
                desk.base());
        assertThat(fine.select("tr.wrong")).isEmpty();
        assertThat(fine.select("button[value=save]").text()).isEqualTo("Save the 30 lines");
        assertThat(fine.select("#preview tbody tr").get(0).text()).contains("BC-2", "open", "partial");

        HttpResponse<String> saved = desk.submit(fine, "form#reports", with(fields, "do", "save"));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(profile("empty").reports()).hasSize(30);
        List<Entry> history = desk.desk().store().history("empty");
        assertThat(history.stream().filter(entry -> entry.kind() == Entry.Kind.SAVED))
                .hasSize(1);
        Dossier dossier = Shipped.accede().dossier(profile("empty"), Shipped.AS_OF);
        assertThat(dossier.finding("BC-9.1.a").word()).isEqualTo(Word.NOT_MET);
        assertThat(dossier.finding("BC-9.1.a").basis()).isEqualTo(Basis.REPORTED);
        assertThat(desk.page("/c/empty/reports").select("main").text()).contains("reported", "by A report, April 2026");
    }

    @Test
    void theShippedBillShowsWhatWhatifShows() throws IOException {
        Dossier before = Shipped.accede().dossier(profile("ken"), Shipped.AS_OF);
        Changes changes = before.with(bill(EXAMPLE)).changes();

        for (String treaty : List.of("budapest", "un")) {
            Document page = desk.page("/c/ken/bills/" + EXAMPLE + "/compare?treaty=" + treaty);
            for (ChangeKind kind : ChangeKind.values()) {
                long count = changes.of(kind).stream()
                        .filter(one -> one.compared().requirement().instrument().equals(treaty))
                        .count();
                assertThat(page.select(".group." + kind.id() + " .item"))
                        .as(treaty + " " + kind)
                        .hasSize(kind == ChangeKind.STAYS ? 0 : (int) count);
            }
            int after = changes.treaties().stream()
                    .filter(one -> one.treaty().id().equals(treaty))
                    .findFirst()
                    .orElseThrow()
                    .countsAfter()
                    .fulfilled();
            assertThat(page.select(".beside .shares").get(1).attr("aria-label")).contains(after + " met");
        }
        assertThat(desk.page("/c/ken/bills").select("main").text())
                .contains("An example bill on preservation and search");
        byte[] word = desk.send(desk.request("/c/ken/bills/" + EXAMPLE + "/changes.docx"))
                .body()
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new String(word, 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
    }

    @Test
    void anEmptyBillChangesNothingAndAClauseCanDoHarm() {
        HttpResponse<String> begun = desk.submit(
                desk.page("/c/ken/bills"),
                "form#bill",
                Map.of("title", "Cyber (Amendment) Bill, 2027", "stage", "first draft", "confidential", "on"));
        String bill = to(begun).replaceFirst("\\?.*", "");

        assertThat(bill).isEqualTo("/c/ken/bills/ken-cyber-amendment-bill-2027");
        Document empty = desk.page(bill + "/compare");
        assertThat(empty.select(".group .item")).isEmpty();
        assertThat(empty.select("main").text()).contains("Confidential", "Nothing gets worse.");

        String found = desk.page(bill + "?clause=6&find=renewable")
                .select("#add a[href*=answer=preservation/renewable]")
                .attr("href");
        Document form = desk.page(found.replaceFirst("#.*", ""));
        assertThat(form.select("#in-clause").val()).isEqualTo("6");
        assertThat(desk.submit(form, "form#answer", Map.of("do", "save")).statusCode())
                .isEqualTo(422);
        HttpResponse<String> saved = desk.submit(form, "form#answer", Map.of("value", "no", "do", "save"));

        assertThat(saved.statusCode()).isEqualTo(303);
        Document page = desk.page(bill);
        assertThat(page.select(".clause h3").text()).isEqualTo("Clause 6");
        assertThat(desk.page(bill + "/compare").select(".group.worse .item")).isNotEmpty();
        assertThat(text("ken")).doesNotContain("2027");

        desk.submit(desk.page(bill + "?answer=preservation/renewable"), "form#answer", Map.of("do", "out"));
        assertThat(desk.page(bill).select(".clause")).isEmpty();
    }

    @Test
    void aStateIsBegunWithAnAct() throws IOException {
        Document state = desk.page("/start/SLB");
        assertThat(state.select("a[href=/start/SLB/act]").text()).isEqualTo("An Act");

        HttpResponse<String> begun = desk.submit(
                desk.page("/start/SLB/act"),
                "form#begin",
                Map.of("title", "Penal Code (Cap. 26)", "short", "Penal Code", "date", "1996"));

        assertThat(to(begun)).startsWith("/c/slb/a/BC-2");
        Profile profile = profile("slb");
        assertThat(profile.sources()).containsOnlyKeys("penal-code", "register");
        assertThat(profile.lawAsRead()).isEqualTo("1996");
        Shipped.accede()
                .validate(new ByteArrayInputStream(text("slb").getBytes(StandardCharsets.UTF_8)), "slb", Shipped.AS_OF);
        Dossier dossier = Shipped.accede().dossier(profile, Shipped.AS_OF);
        assertThat(dossier.finding("BC-2").word()).isEqualTo(Word.OPEN);
        assertThat(desk.page("/c/slb/a/BC-2").select(".row")).isNotEmpty();
        assertThat(desk.page("/start/SLB").select("a[href=/start/SLB/act]")).isEmpty();
        assertThat(desk.page("/start/SLB/act").select("form#begin")).isEmpty();
    }

    @Test
    void aStateIsBegunWithWhateverThereIs() {
        assertThat(to(desk.submit(desk.page("/start/FSM/bill"), "form#begin", Map.of("title", "Cyber Bill"))))
                .startsWith("/c/fsm/bills/fsm-cyber-bill");
        assertThat(desk.page("/c/fsm/bills").select("main").text()).contains("Cyber Bill");
        assertThat(to(desk.submit(desk.page("/start/PLW/report"), "form#begin", Map.of("title", "Octopus"))))
                .startsWith("/c/plw/reports");
        assertThat(desk.page("/c/plw/reports").select("select[name=source]").text())
                .contains("Octopus");
        assertThat(desk.submit(desk.page("/start/NRU/workbook"), "form#begin", Map.of())
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> nothing =
                desk.submit(desk.page("/start/TUV/nothing"), "form#begin", Map.of("footnote", "A note on the name."));
        assertThat(nothing.statusCode()).isEqualTo(303);
        assertThat(profile("tuv").footnote()).isEqualTo("A note on the name.");
        assertThat(desk.submit(desk.page("/start/KIR/act"), "form#begin", Map.of("title", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Files.exists(desk.folder().resolve("kir.json"))).isFalse();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static String to(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(Jsoup.parse(answer.body()).select("main").text())
                .isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private Profile profile(String name) {
        return desk.desk().file(name).profile();
    }

    private String text(String name) {
        try {
            return Files.readString(desk.folder().resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Bill bill(String name) {
        return BillReader.read(
                desk.folder().resolve("bills/" + name + ".json"),
                profile("ken"),
                Shipped.accede().catalogue());
    }
}
