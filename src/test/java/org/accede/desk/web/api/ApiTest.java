package org.accede.desk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accede.Shipped;
import org.accede.cli.Cli;
import org.accede.desk.web.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What programs are given and told, and what they can change. */
class ApiTest {

    private static final String QUICK = "countries/ken/answers/preservation/quick";
    private static final String BILL = "ken-example-preservation-and-search";

    @TempDir
    static Path temporary;

    private static TestDesk desk;
    private static Program program;
    private static final Described DESCRIBED = new Described();

    @BeforeAll
    static void start() throws IOException {
        desk = TestDesk.on(temporary, "ken", "rou");
        Files.createDirectories(desk.folder().resolve("bills"));
        Files.copy(
                Shipped.COUNTRIES.resolve("bills/" + BILL + ".json"),
                desk.folder().resolve("bills/" + BILL + ".json"));
        program = new Program(desk);
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    // What is described, and what there is

    @Test
    void whatIsDescribedIsWhatThereIs() {
        Map<String, TreeSet<String>> there = new TreeMap<>();
        Api.ENDPOINTS.forEach(one -> there.put(
                one.method() + " " + one.path().replace('<', '{').replace('>', '}'), new TreeSet<>(one.query())));

        assertThat(DESCRIBED.operations()).isEqualTo(there);
    }

    @Test
    void theDescriptionAndTheSchemasAreServed() {
        assertThat(program.json("openapi.json")).isEqualTo(DESCRIBED.whole);
        String text = DESCRIBED.whole.toString();
        var schemas = java.util.regex.Pattern.compile("\"\\$ref\":\"(schema/[a-z.]+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(schemas).hasSizeGreaterThan(15);
        schemas.forEach(schema ->
                assertThat(program.json(schema).has("$schema")).as(schema).isTrue());
        assertThat(program.get("schema/../openapi.json").statusCode()).isIn(400, 404);
        assertThat(program.get("schema/secret.txt").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    /api/countries, countries
                    /api/register, register
                    /api/register, register?as-of=2020-01-01
                    /api/catalogue, catalogue?instrument=un
                    /api/questions, questions?q=hacking&limit=3
                    /api/countries/{c}/profile, countries/ken/profile
                    /api/countries/{c}/answers/{f}, countries/ken/answers/preservation/quick
                    /api/countries/{c}/answers/{f}, countries/ken/answers/preservation/exists
                    /api/countries/{c}/answers/{f}, countries/rou/answers/safeguards/preservation/duration-limit
                    /api/countries/{c}/conditions/{topic}, countries/ken/conditions/illegal-access
                    /api/countries/{c}/gap, countries/ken/gap?instrument=budapest&only=gaps
                    /api/countries/{c}/delta, countries/ken/delta?from=budapest&to=un
                    /api/countries/{c}/readiness, countries/ken/readiness?deposit=2027-11-30
                    /api/countries/{c}/checklist, countries/ken/checklist?instrument=budapest
                    /api/countries/{c}/next, countries/ken/next?instrument=budapest&limit=1
                    /api/countries/{c}/history, countries/ken/history
                    /api/countries/{c}/bills/{b}, countries/ken/bills/ken-example-preservation-and-search
                    /api/countries/{c}/work, countries/ken/work
                    /api/compare, compare?c=ken&c=rou&instrument=budapest
                    /api/cooperate/{a}/{b}, cooperate/ken/rou
                    """)
    void whatIsGivenFitsItsSchema(String path, String address) {
        assertThat(DESCRIBED.complaints(DESCRIBED.answer("get", path, 200), program.json(address)))
                .isEmpty();
    }

    /** What the test before holds true could be otherwise. */
    @Test
    void whatDoesNotFitIsNoticed() {
        JsonNode answer = program.json(QUICK);
        for (String wrong : new String[] {
            answer.toString().replace("\"version\":1", "\"version\":2"),
            answer.toString().replace("\"value\":\"yes\"", "\"valeu\":\"yes\""),
            answer.toString().replace("\"asks\"", "\"says\""),
            answer.toString().replaceFirst("\"open\":null,", "")
        }) {
            assertThat(DESCRIBED.complaints(
                            DESCRIBED.answer("get", "/api/countries/{c}/answers/{f}", 200), Program.parsed(wrong)))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    /** The same bytes as the command line, which reads the same files. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    countries/ken/gap, gap KEN
                    countries/ken/gap?instrument=un&only=gaps&basis=read, gap KEN --instrument un --only gaps --basis read
                    countries/ken/gap?with=ken-example-preservation-and-search, gap KEN --with-bill countries/bills/ken-example-preservation-and-search.json
                    countries/ken/delta?from=budapest&to=un, delta KEN --from budapest --to un
                    countries/ken/readiness?instrument=budapest&deposit=2027-06-15, readiness KEN --instrument budapest --deposit 2027-06-15
                    'countries/ken/checklist?instrument=budapest,un', 'checklist KEN --instrument budapest,un'
                    countries/ken/next?instrument=budapest&limit=2, next KEN --instrument budapest --limit 2
                    compare?c=ken&c=rou, compare KEN ROU
                    cooperate/ken/rou, cooperate KEN ROU
                    register, status
                    catalogue, list
                    questions?q=30%20days, find 30 days
                    """)
    void reportsAreThoseOfTheCommandLineToTheByte(String address, String command) {
        Cli cli = Cli.asOf((command + " --format json").split(" "));

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(program.get(address).body()).isEqualTo(cli.out());
    }

    // What cannot be meant

    @ParameterizedTest
    @CsvSource(textBlock = """
                    countries/ken/gap?wiht=x, 422
                    countries/ken/gap?as-of=tomorrow, 422
                    countries/ken/gap?as-of=2026-01-01&as-of=2026-01-02, 422
                    countries/ken/gap?instrument=geneva, 422
                    countries/ken/gap?basis=hearsay, 422
                    countries/ken/gap?with=nothing, 404
                    countries/ken/delta?from=un, 422
                    countries/ken/delta?from=un&to=un, 422
                    countries/ken/readiness?deposit=2001-01-01, 422
                    countries/ken/next?limit=0, 422
                    countries/ken/next?limit=999999999, 422
                    questions, 422
                    compare?c=ken, 422
                    compare?c=ken&c=xyz, 404
                    cooperate/ken/ken, 422
                    countries/xyz/gap, 404
                    countries/KEN/gap, 404
                    countries/ken/answers/preservation/quik, 404
                    countries/ken/conditions/preservatio, 404
                    countries/rou/bills/ken-example-preservation-and-search, 404
                    nothing, 404
                    """)
    void whatCannotBeMeantIsSaidSo(String address, int status) {
        HttpResponse<String> answer = program.get(address);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        isSaidToAProgram(answer);
    }

    private static void isSaidToAProgram(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        JsonNode told = Program.json(answer);
        assertThat(DESCRIBED.complaints(DESCRIBED.answer("put", "/api/countries/{c}/work", 422), told))
                .as(answer.body())
                .isEmpty();
        told.get("problems").forEach(problem -> assertThat(problem.get("wrong").asString())
                .doesNotEndWith(".")
                .doesNotContain("{"));
    }

    // Changes

    @Test
    void anAnswerIsSavedWithTheVerdictsThatChange() throws IOException {
        String path = "countries/ken/answers/preservation/renewable";
        JsonNode before = program.json(path);
        HttpResponse<String> answer = program.send(program.writing(path)
                .header("If-Match", program.version(path))
                .header("Accede-Name", "Zo%C3%AB%20K.")
                .PUT(BodyPublishers.ofString(
                        "{\"answer\": {\"value\": \"no\", \"provisions\": [\"cmca: s. 51(3)\"]}}")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode saved = Program.json(answer);
        assertThat(DESCRIBED.complaints(DESCRIBED.answer("put", "/api/countries/{c}/answers/{f}", 200), saved))
                .isEmpty();
        assertThat(saved.at("/entry/who").asString()).isEqualTo("Zoë K.");
        assertThat(saved.at("/changes/changes").findValuesAsString("requirement"))
                .contains("BC-16.2");
        assertThat(program.version(path))
                .isEqualTo(answer.headers().firstValue("ETag").orElseThrow());
        assertThat(Files.readString(desk.folder().resolve("ken.json")))
                .contains("\"renewable\": {\"value\": \"no\", \"provisions\": [\"cmca: s. 51(3)\"]}");

        HttpResponse<String> back = program.put(path, program.version(path), before.toString());

        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        assertThat(Files.readString(desk.folder().resolve("ken.json")))
                .isEqualTo(Files.readString(Shipped.COUNTRIES.resolve("ken.json")));
        assertThat(Program.json(program.put(path, program.version(path), before.toString()))
                        .get("saved")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void anAnswerIsTakenAwayAndLeftOpenAndGivenBack() {
        String path = "countries/rou/answers/preservation/quick";
        JsonNode before = program.json(path);
        assertThat(program.delete(path, program.version(path)).statusCode()).isEqualTo(200);
        assertThat(program.json(path).get("answer").isNull()).isTrue();
        assertThat(program.put(path, program.version(path), "{\"open\": \"the text is not at hand\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(program.json(path).get("open").asString()).isEqualTo("the text is not at hand");
        assertThat(program.put(path, program.version(path), before.toString()).statusCode())
                .isEqualTo(200);
        assertThat(program.json(path)).isEqualTo(before);
    }

    @Test
    void conditionsAreSaved() {
        String path = "countries/rou/conditions/preservation";
        JsonNode before = program.json(path);
        HttpResponse<String> answer = program.put(
                path, program.version(path), "{\"answer\": {\"complete\": false, \"list\": []}, \"open\": null}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(program.json(path).at("/answer/complete").asBoolean()).isFalse();
        program.put(path, program.version(path), before.toString());
    }

    @Test
    void whoWasOvertakenIsGivenBothVersions() {
        HttpResponse<String> answer = program.put(QUICK, "\"sha256:0\"", "{\"open\": \"mine\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        JsonNode told = Program.json(answer);
        assertThat(told.at("/conflicts/0/yours/open").asString()).isEqualTo("mine");
        assertThat(told.at("/conflicts/0/theirs/answer/value").asString()).isEqualTo("yes");
        assertThat("\"" + told.at("/conflicts/0/theirs/digest").asString() + "\"")
                .isEqualTo(program.version(QUICK));
        isSaidToAProgram(answer);
    }

    @Test
    void nothingIsOverwrittenUnseen() {
        for (String version : new String[] {null, "*", "", "sha256:0", "\"a\", \"b\"", "W/\"a\""}) {
            var request = program.writing(QUICK).PUT(BodyPublishers.ofString("{\"open\": \"x\"}"));
            HttpResponse<String> answer = program.send(version == null ? request : request.header("If-Match", version));
            assertThat(answer.statusCode()).as("If-Match: " + version).isEqualTo(428);
            isSaidToAProgram(answer);
        }
        assertThat(program.send(program.request(QUICK).DELETE()).statusCode()).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=latin1",
                "application/jsonp"
            })
    void onlyJsonIsTaken(String type) {
        HttpResponse<String> answer = program.send(program.request(QUICK)
                .header("If-Match", program.version(QUICK))
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofString("{\"open\": \"x\"}")));
        assertThat(answer.statusCode()).isEqualTo(415);
        isSaidToAProgram(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "null",
                "{\"answer\": null}",
                "{\"answer\": {\"value\": \"maybe\"}}",
                "{\"answer\": \"yes\"}",
                "{\"answer\": 1}",
                "{\"answer\": [[]]}",
                "{\"answer\": {\"value\": \"yes\", \"provisions\": [\"nowhere: s. 1\"]}}",
                "{\"answer\": {\"value\": \"yes\"}, \"answer\": {\"value\": \"no\"}}",
                "{\"answer\": {\"value\": \"yes\"}, \"surprise\": 1}",
                "{\"open\": 7}",
                "{\"open\": \"x\"} {}",
                "{\"open\": \"x\" /* a comment */}",
                "{\"open\": \"half \\ud800\"}"
            })
    void whatValidateWouldRefuseIsNotWritten(String body) throws IOException {
        String before = Files.readString(desk.folder().resolve("ken.json"));

        HttpResponse<String> answer = program.put(QUICK, program.version(QUICK), body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        isSaidToAProgram(answer);
        assertThat(Files.readString(desk.folder().resolve("ken.json"))).isEqualTo(before);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] latin = "{\"open\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> answer = program.send(program.writing(QUICK)
                .header("If-Match", program.version(QUICK))
                .PUT(BodyPublishers.ofByteArray(latin)));
        assertThat(answer.statusCode()).isEqualTo(422);
        isSaidToAProgram(answer);
    }

    @Test
    void whatIsTriedIsNotSaved() throws IOException {
        String before = Files.readString(desk.folder().resolve("ken.json"));
        int entries = program.json("countries/ken/history").get("entries").size();

        HttpResponse<String> answer = program.post(
                "countries/ken/try",
                "{\"answers\": {\"preservation/quick\": {\"answer\": {\"value\": \"no\", \"provisions\": [\"cmca: s. 51(1)\"]}}}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode changes = Program.json(answer);
        assertThat(DESCRIBED.complaints(DESCRIBED.answer("post", "/api/countries/{c}/try", 200), changes))
                .isEmpty();
        assertThat(changes.get("changes").findValuesAsString("requirement")).contains("BC-16.1");
        assertThat(Files.readString(desk.folder().resolve("ken.json"))).isEqualTo(before);
        assertThat(program.json("countries/ken/history").get("entries")).hasSize(entries);
        for (String wrong : new String[] {
            "[]", "{\"answers\": []}", "{\"questions\": {}}", "{\"answers\": {\"preservation/quick\": \"no\"}}",
        }) {
            HttpResponse<String> refused = program.post("countries/ken/try", wrong);
            assertThat(refused.statusCode()).as(wrong).isEqualTo(422);
            isSaidToAProgram(refused);
        }
        assertThat(program.post("countries/ken/try", "{\"answers\": {\"a/b\": null}}")
                        .statusCode())
                .isEqualTo(404);
    }

    /** What the description shows as examples is taken. */
    @Test
    void theExamplesAreTaken() {
        JsonNode tried = DESCRIBED.body("post", "/api/countries/{c}/try");
        tried.get("examples").forEach(example -> {
            assertThat(DESCRIBED.complaints(DESCRIBED.referred(tried.get("schema")), example.get("value")))
                    .isEmpty();
            assertThat(program.post("countries/ken/try", example.get("value").toString())
                            .statusCode())
                    .isEqualTo(200);
        });
        JsonNode saved = DESCRIBED.body("put", "/api/countries/{c}/answers/{f}");
        String path = "countries/ken/answers/preservation/renewable";
        JsonNode before = program.json(path);
        saved.get("examples").forEach(example -> {
            assertThat(DESCRIBED.complaints(DESCRIBED.referred(saved.get("schema")), example.get("value")))
                    .isEmpty();
            assertThat(program.put(
                                    path,
                                    program.version(path),
                                    example.get("value").toString())
                            .statusCode())
                    .isEqualTo(200);
        });
        program.put(path, program.version(path), before.toString());
    }

    @Test
    void wholeFilesAreMadeAndReplaced() throws IOException {
        String profile = "{\"country\": {\"iso3\": \"XXA\", \"name\": \"A\"}, \"constructed\": true}";
        assertThat(program.put("countries/xxa/profile", "\"a\"", profile).statusCode())
                .isEqualTo(404);
        assertThat(program.create("countries/xxa/profile", profile).statusCode())
                .isEqualTo(201);
        assertThat(program.create("countries/xxa/profile", profile).statusCode())
                .isEqualTo(409);
        assertThat(program.create("countries/Bad%20Name/profile", profile).statusCode())
                .isEqualTo(422);
        String version = program.version("countries/xxa/profile");
        String other = profile.replace("\"A\"", "\"B\"");
        HttpResponse<String> saved = program.put("countries/xxa/profile", version, other);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(DESCRIBED.complaints(
                        DESCRIBED.answer("put", "/api/countries/{c}/profile", 200), Program.json(saved)))
                .isEmpty();
        assertThat(program.get("countries/xxa/profile").body()).isEqualTo(other);
        HttpResponse<String> late = program.put("countries/xxa/profile", version, profile);
        assertThat(late.statusCode()).isEqualTo(409);
        isSaidToAProgram(late);

        String bill = "{\"bill\": {\"iso3\": \"XXA\", \"title\": \"A bill\"}}";
        assertThat(program.create("countries/xxa/bills/xxa-one", bill).statusCode())
                .isEqualTo(201);
        assertThat(program.create("countries/xxa/bills/xxa-two", bill.replace("XXA", "KEN"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(program.put(
                                "countries/xxa/bills/xxa-one",
                                program.version("countries/xxa/bills/xxa-one"),
                                bill.replace("A bill", "Another"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(program.json("countries/xxa/bills/xxa-one").at("/bill/title").asString())
                .isEqualTo("Another");
        Files.delete(desk.folder().resolve("bills/xxa-one.json"));
        Files.delete(desk.folder().resolve("xxa.json"));
    }

    @Test
    void aProfileWithCommentsIsGivenAsJson() throws IOException {
        Path file = desk.folder().resolve("xxb.json");
        Files.writeString(
                file,
                "{\n  // a comment\n  \"country\": {\"iso3\": \"XXB\", \"name\": \"B\"}, \"constructed\": true\n}\n");
        assertThat(program.json("countries/xxb/profile").at("/country/name").asString())
                .isEqualTo("B");
        Files.delete(file);
    }

    @Test
    void aBrokenProfileSaysWhere() throws IOException {
        Path file = desk.folder().resolve("xxc.json");
        Files.writeString(file, "{\n  \"country\": {\"iso3\": \"XXC\"\n}\n");
        for (String what : new String[] {"profile", "gap", "answers/preservation/quick"}) {
            HttpResponse<String> answer = program.get("countries/xxc/" + what);
            assertThat(answer.statusCode()).as(what).isEqualTo(422);
            assertThat(answer.body()).contains("xxc.json:");
            isSaidToAProgram(answer);
        }
        JsonNode listed = program.json("countries");
        assertThat(DESCRIBED.complaints(DESCRIBED.answer("get", "/api/countries", 200), listed))
                .isEmpty();
        assertThat(listed.toString()).contains("xxc.json:");
        Files.delete(file);
    }

    @Test
    void whatIsKeptBesideAProfileIsReplacedByWhoSawIt() {
        String path = "countries/rou/work";
        String version = program.version(path);
        HttpResponse<String> saved = program.put(path, version, "{\"tasks\": {\"x\": {\"state\": \"done\"}}}");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(program.json(path).at("/tasks/x/state").asString()).isEqualTo("done");
        HttpResponse<String> late = program.put(path, version, "{}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Program.json(late).at("/theirs/tasks/x/state").asString()).isEqualTo("done");
        isSaidToAProgram(late);
        assertThat(program.put(path, program.version(path), "{\"tasks\": 1}").statusCode())
                .isEqualTo(422);
        assertThat(program.put(path, program.version(path), "{}").statusCode()).isEqualTo(200);
    }

    /** What the form shows before such an answer is saved; nothing is saved here either. */
    @Test
    void aNoThatIsTriedSaysWhatItAnswersBesides() throws IOException {
        Path file = desk.folder().resolve("xxd.json");
        String text = "{\"country\": {\"iso3\": \"XXD\", \"name\": \"D\"}, \"constructed\": true,\n"
                + "\"sources\": {\"act\": {\"title\": \"Act\", \"kind\": \"statute-read\"}}}\n";
        Files.writeString(file, text);
        String body =
                "{\"answers\": {\"illegal-access/exists\": {\"answer\": {\"value\": \"%s\", \"source\": \"act\"}}}}";

        JsonNode no = Program.json(program.post("countries/xxd/try", body.formatted("no")));

        List<String> asks = desk.page("/c/xxd/q/illegal-access/exists?edit=illegal-access/exists")
                .select("form[data-question] details.would li")
                .eachText();
        assertThat(no.get("alsoAnswered").findValuesAsString("asks"))
                .isEqualTo(asks)
                .isNotEmpty();
        assertThat(no.get("alsoAnswered").findValuesAsString("because")).containsOnly("illegal-access/exists");
        assertThat(DESCRIBED.complaints(DESCRIBED.answer("post", "/api/countries/{c}/try", 200), no))
                .isEmpty();
        assertThat(Program.json(program.post("countries/xxd/try", body.formatted("yes")))
                        .get("alsoAnswered"))
                .isEmpty();
        assertThat(file).hasContent(text.strip());
    }
}
