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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.input.Digest;
import org.accede.workbook.Filled;
import org.accede.workbook.Tampered;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent to the Desk as a file: a plain message, and nothing written that nobody has ticked. */
@Timeout(60)
class UploadSafetyTest {

    private static final String FILES = "/c/ken/files";

    @TempDir
    static Path temporary;

    private static TestDesk desk;
    private static byte[] workbook;

    private Map<String, String> before;

    @BeforeAll
    static void start() throws IOException {
        desk = TestDesk.on(temporary, "ken");
        Files.createDirectory(desk.folder().resolve("bills"));
        Files.copy(
                Shipped.COUNTRIES.resolve("bills/ken-example-preservation-and-search.json"),
                desk.folder().resolve("bills/ken-example-preservation-and-search.json"));
        workbook = desk.bytes(FILES + "/questions.xlsx?which=all&treaty=budapest");
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    @BeforeEach
    void look() throws IOException {
        before = everything();
    }

    @AfterEach
    void nothingIsWritten() throws IOException {
        assertThat(everything()).isEqualTo(before);
    }

    /** The folder but for drafts, and where a server would put what it does not want to hold. */
    private static Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        Path drafts = desk.folder().resolve("desk/ken.work.json");
        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(drafts))
                    .toList()) {
                all.put(file.toString(), Digest.of(Files.readAllBytes(file)));
            }
        }
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            files.filter(file -> file.getFileName().toString().startsWith("MultiPart"))
                    .forEach(file -> all.put(file.toString(), ""));
        }
        return all;
    }

    static Stream<Arguments> hostileFiles() {
        return Stream.of(
                file(
                        "nothing that is packed",
                        "x.xlsx",
                        text("country,answer\nKEN,yes\n"),
                        "neither a workbook nor a profile"),
                file(
                        "a table in letters",
                        "answers.csv",
                        text("preservation/quick,yes,s. 1\n"),
                        "no column of its first row is headed 'Id'"),
                file("a bill of no country", "bill.json", text("{\"bill\": {}, \"topics\": {}}"), "iso3|country"),
                file("another workbook", "x.xlsx", text("PK\u0003\u0004 nothing"), "no Excel workbook"),
                file(
                        "an old workbook",
                        "x.xls",
                        new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1},
                        "old Excel"),
                file("a zip that unfolds hugely", "x.xlsx", bomb(), "unfolds into more than 30 MB"),
                file("many parts", "x.xlsx", parts(), "more than 2000 parts"),
                file("many cells", "x.xlsx", cells(300_000), "more than 200000 cells"),
                file("one text in many cells", "x.xlsx", oneTextInManyCells(), "20 million letters"),
                file("an entity that reads a file", "x.xlsx", entity("SYSTEM \"file:///etc/passwd\""), "damaged"),
                file("an entity that asks a host", "x.xlsx", entity("SYSTEM \"http://127.0.0.1:9/x\""), "damaged"),
                file("an entity that grows", "x.xlsx", entity("\"" + "a".repeat(1000) + "\""), "damaged"),
                file("a sheet from elsewhere", "x.xlsx", sheetAt("../../../../etc/passwd", ""), "damaged"),
                file(
                        "a sheet of a host",
                        "x.xlsx",
                        sheetAt("http://127.0.0.1:9/x", "TargetMode=\"External\" "),
                        "damaged"),
                file("a sheet ten thousand times", "x.xlsx", sheets(), "damaged"),
                file("as deep as 41", "x.json", text("{\"a\":".repeat(41) + "1" + "}".repeat(41)), "40"),
                file("as deep as letters go", "x.json", text("{\"a\":".repeat(900_000)), "40"),
                file("one name twice", "x.json", text("{\"country\": {}, \"country\": {}}"), "twice|uplicate|already"),
                file("half a letter", "x.json", new byte[] {'{', '"', (byte) 0xc3, '"', '}'}, "UTF-8"),
                file("nothing but zeros", "x.json", new byte[1_000_000], "neither"));
    }

    private static Arguments file(String what, String name, byte[] bytes, String says) {
        return Arguments.argumentSet(what, name, bytes, says);
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void whatCannotBeTakenIsSaidSo(String name, byte[] bytes, String says) {
        isSaidSo(desk.shown(upload(name, bytes), 422), says);
    }

    /** Where the file itself says of which country it is. */
    @ParameterizedTest
    @MethodSource("hostileFiles")
    void soItIsOnThePageOfAllCountries(String name, byte[] bytes, String says) {
        isSaidSo(desk.shown(desk.upload(desk.page("/"), "form#import", name, bytes), 422), says);
    }

    private static void isSaidSo(Document page, String says) {
        assertThat(page.select("#problems").text()).isEqualTo("One place cannot be read");
        assertThat(page.select("#problems + ul li").text())
                .containsPattern(says)
                .hasSizeLessThan(500);
        assertThat(page.text()).doesNotContain("root:", "Exception", "\tat ");
        assertThat(page.select("form#take")).isEmpty();
    }

    /** A formula is read as text, is worked out by nobody, and ends nothing, however deep it goes. */
    @Test
    void formulasAreNotWorkedOut() {
        String deep = "(".repeat(100_000) + "1" + ")".repeat(100_000);
        for (String formula : new String[] {
            "<f>1+1</f><v>2</v>",
            "<f>HYPERLINK(\"http://127.0.0.1:9/\"&amp;A1)</f><v>x</v>",
            "<f>cmd|' /C calc'!A0</f><v>1</v>",
            "<f t=\"shared\" si=\"0\" ref=\"E7:E8\">" + deep + "</f><v>1</v>",
            "<f t=\"shared\" si=\"0\"/><v>1</v>"
        }) {
            byte[] book = Tampered.of(workbook)
                    .edit(Tampered.SHEET, sheet -> sheet.replaceFirst(
                                    "<c r=\"E7\"([^>]*?)( t=\"s\")?[^>]*>.*?</c>", "<c r=\"E7\">F</c>")
                            .replace("<c r=\"E7\">F</c>", "<c r=\"E7\">" + formula + "</c>"))
                    .bytes();
            for (HttpResponse<String> answer :
                    List.of(upload("x.xlsx", book), desk.upload(desk.page("/"), "form#import", "x.xlsx", book))) {
                assertThat(desk.shown(answer, 422).select("#problems + ul li").text())
                        .as(formula.substring(0, 18))
                        .contains("!E7: it holds a formula, and formulas are not worked out");
            }
        }
    }

    /** A link to another file or a page is not followed, and not kept. */
    @Test
    void linksAreNotFollowed() {
        byte[] book = Filled.of(workbook)
                .put("preservation/quick", "Note", "see http://127.0.0.1:9/note")
                .change(poi -> {
                    var link = poi.getCreationHelper().createHyperlink(HyperlinkType.URL);
                    link.setAddress("http://127.0.0.1:9/link");
                    poi.getSheetAt(1).getRow(6).getCell(4).setHyperlink(link);
                })
                .bytes();
        byte[] linked = Tampered.of(book)
                .with("xl/externalLinks/externalLink1.xml", text("<externalLink/>"))
                .edit(
                        "xl/_rels/workbook.xml.rels",
                        all -> all.replace(
                                "</Relationships>",
                                "<Relationship Id=\"far\" Type=\"http://x/externalLink\""
                                        + " Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>"))
                .bytes();
        Document page = desk.follow(upload("x.xlsx", linked));
        assertThat(page.select("input[name=take]")).hasSize(1);
        assertThat(page.text()).contains("see http://127.0.0.1:9/note").doesNotContain("9/link", "root:");
        assertThat(page.select("main a").eachAttr("href")).allMatch(address -> address.startsWith("/c/ken"));
    }

    /** What a sheet or a file is called is said, and leads nowhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "..\\\\..\\\\ken.json",
                "/etc/cron.d/x",
                "C:\\\\windows\\\\x.xlsx",
                "ken.json",
                "x.yaml",
                "a%00b",
                "<img src=x onerror=alert(1)>",
                "\u202egpj.exe",
                ""
            })
    void namesLeadNowhere(String name) {
        String inSheet = name.isEmpty() ? "x" : name.replace("\\\\", "\\");
        byte[] book = Tampered.of(Filled.of(workbook)
                        .put("preservation/quick", "Note", "ours")
                        .bytes())
                .edit(Tampered.BOOK, all -> all.replaceFirst("name=\"BC II.1\"", "name=\"" + xml(inSheet) + "\""))
                .bytes();
        Document page = desk.follow(upload(name, book));

        assertThat(page.select("#problems + ul li").eachText()).anyMatch(said -> said.contains("BC II.1"));
        assertThat(page.select("h1").text()).doesNotContain("/", "\\\\", "\u202e");
        assertThat(page.select("main img, main script")).isEmpty();
    }

    private static String xml(String text) {
        return text.replace("\\", "\\\\").replace("&", "&amp;").replace("<", "&lt;");
    }

    @Test
    void aNameWithoutEndIsCut() {
        Document page = desk.follow(upload("x".repeat(7000), workbook));
        assertThat(page.select("h1").text()).hasSizeLessThan(120);
    }

    /** Ten megabytes are refused by their length, before they are taken in, and in plain words. */
    @ParameterizedTest
    @ValueSource(strings = {FILES + "/in", "/import"})
    void tenMegabytesAreTooMuch(String path) {
        HttpResponse<String> answer = desk.send(desk.request(path)
                .header("Origin", desk.base())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(new byte[10_000_000])));
        assertThat(desk.shown(answer, 413).text()).contains("larger than 5 MB");
    }

    /** Just below the limit, in as many pieces as fit, or in one without an end. */
    @ParameterizedTest
    @ValueSource(strings = {FILES + "/in", "/import"})
    void aBodyOfManyOrOfUnfinishedPartsIsRefused(String path) {
        String part = "--x\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\n\r\n";
        for (String body : new String[] {
            part.repeat(4_900_000 / part.length()) + "--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n" + "y".repeat(4_000_000),
            "--x\r\nContent-Disposition: form-data; name=\"" + "n".repeat(4_000_000) + "\"\r\n\r\n\r\n--x--\r\n",
            "no boundary at all"
        }) {
            HttpResponse<String> answer = desk.send(desk.request(path)
                    .header("Origin", desk.base())
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString(body)));
            assertThat(answer.statusCode()).as(body.substring(0, 18)).isBetween(400, 422);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        }
    }

    /** Each address that takes JSON refuses what is deeper than 40. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT /api/countries/ken/profile",
                "PUT /api/countries/ken/bills/ken-example-preservation-and-search",
                "PUT /api/countries/ken/work",
                "PUT /api/countries/ken/answers/preservation/quick",
                "POST /api/countries/ken/try"
            })
    void nothingIsDeeperThan40(String address) {
        String path = address.substring(address.indexOf('/'));
        for (int depth : new int[] {41, 100_000}) {
            var request = desk.request(path)
                    .header("Origin", desk.base())
                    .header("Content-Type", "application/json")
                    .method(
                            address.substring(0, address.indexOf(' ')),
                            BodyPublishers.ofString("{\"a\":".repeat(depth) + "1" + "}".repeat(depth)));
            if (address.startsWith("PUT")) {
                request.header(
                        "If-Match", desk.get(path).headers().firstValue("ETag").orElseThrow());
            }
            HttpResponse<String> answer = desk.send(request);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(answer.body()).contains("40").hasSizeLessThan(1_000);
        }
    }

    /** Reports come as lines, typed or pasted: ten thousand that nobody can read, and one that is all there is. */
    @Test
    void linesThatNobodyCanReadAreNamed() {
        Document page = desk.page("/c/ken/reports?treaty=budapest");
        String form = page.select("form:has(textarea)").first().cssSelector();
        String area = page.select(form + " textarea").attr("name");
        for (String lines : new String[] {"?;?\n".repeat(10_000), "16; ".repeat(20_000), "(".repeat(60_000)}) {
            HttpResponse<String> answer = desk.submit(page, form, Map.of(area, lines));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        }
        String large = "x".repeat(300_000);
        assertThat(desk.submit(page, form, Map.of(area, large)).statusCode()).isEqualTo(413);
    }

    /** As many fields as 256 kB hold. */
    @Test
    void aFormOfFieldsAloneIsNoFaultOfOurs() {
        String body = IntStream.range(0, 30_000).mapToObj(i -> "f" + i + "=").collect(Collectors.joining("&"));
        HttpResponse<String> answer = desk.send(desk.request("/settings")
                .header("Origin", desk.base())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&x=" + URLEncoder.encode("%", StandardCharsets.UTF_8))));
        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(Jsoup.parse(answer.body()).select("h1")).hasSize(1);
    }

    private static HttpResponse<String> upload(String name, byte[] file) {
        return desk.upload(desk.page(FILES), "form#take-in", name, file);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bomb() {
        return Tampered.of(workbook)
                .edit(
                        Tampered.SHEET,
                        sheet -> sheet.replaceFirst("<sheetData>", " ".repeat(31_000_000) + "<sheetData>"))
                .bytes();
    }

    private static byte[] parts() {
        Tampered book = Tampered.of(workbook);
        IntStream.range(0, 2_000).forEach(i -> book.with("xl/media/" + i, new byte[0]));
        return book.bytes();
    }

    private static byte[] cells(int many) {
        return rows("<c><v>1</v></c>", many);
    }

    private static byte[] oneTextInManyCells() {
        return Tampered.of(rows("<c t=\"s\"><v>0</v></c>", 1_000))
                .edit(
                        Tampered.STRINGS,
                        all -> all.replaceFirst("<si>", "<si><t>" + "y".repeat(30_000) + "</t></si><si>"))
                .bytes();
    }

    private static byte[] rows(String cell, int many) {
        String rows = ("<row>" + cell.repeat(100) + "</row>").repeat(many / 100);
        return Tampered.of(workbook)
                .edit(Tampered.SHEET, sheet -> sheet.replaceFirst("</sheetData>", rows + "</sheetData>"))
                .bytes();
    }

    private static byte[] entity(String means) {
        return Tampered.of(workbook)
                .edit(Tampered.STRINGS, all -> all.replaceFirst(
                                "<sst", "<!DOCTYPE sst [<!ENTITY x " + means + ">]><sst")
                        .replaceFirst("<si>.*?</si>", "<si><t>&x;</t></si>"))
                .bytes();
    }

    private static byte[] sheetAt(String target, String more) {
        return Tampered.of(workbook)
                .edit(
                        "xl/_rels/workbook.xml.rels",
                        all -> all.replaceFirst("Target=\"worksheets/sheet2.xml\"", more + "Target=\"" + target + "\""))
                .bytes();
    }

    private static byte[] sheets() {
        return Tampered.of(workbook)
                .edit(Tampered.BOOK, all -> {
                    String sheet = all.replaceFirst("(?s).*?(<sheet [^>]*>).*", "$1");
                    return all.replaceFirst("<sheets>", "<sheets>" + sheet.repeat(10_000));
                })
                .bytes();
    }
}
