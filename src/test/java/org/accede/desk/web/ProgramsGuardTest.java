package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the Desk answers at its addresses for programs, and how much it takes from them. */
class ProgramsGuardTest {

    private static final String QUICK = "/api/countries/ken/answers/preservation/quick";

    @TempDir
    static Path temporary;

    private static TestDesk desk;

    @BeforeAll
    static void start() {
        desk = TestDesk.on(temporary, "ken");
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:PORT", "127.0.0.1:1", "127.0.0.1.evil.example:PORT"})
    void aForeignHostIsNotAnswered(String host) throws IOException {
        String answer = raw("GET /api/countries HTTP/1.1\r\nHost: " + host.replace("PORT", "" + desk.port())
                + "\r\nAuthorization: Bearer " + key() + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 421").contains("\"problems\"").doesNotContain("Kenya");
    }

    /** Who, from where: nobody without the key, no page but our own, and no browser that says that it is another's. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    bearer, , , 409
                    bearer, OURS, , 409
                    bearer, OURS, same-origin, 409
                    bearer, null, , 403
                    bearer, http://evil.example, , 403
                    bearer, OURS, cross-site, 403
                    cookie, OURS, , 409
                    cookie, OURS, same-origin, 409
                    cookie, , , 403
                    cookie, null, , 403
                    cookie, http://evil.example, , 403
                    cookie, OURS, cross-site, 403
                    cookie, OURS, same-site, 403
                    cookie, OURS, none, 403
                    wrong, , , 403
                    wrong, OURS, , 403
                    nobody, OURS, same-origin, 403
                    nobody, , , 403
                    query, OURS, , 403
                    basic, , , 403
                    """)
    void onlyOurOwnMayWrite(String who, String origin, String site, int status) {
        String path = who.equals("query") ? QUICK + "?key=" + key() : QUICK;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(desk.base() + path))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"another\"")
                .PUT(BodyPublishers.ofString("{\"open\": \"x\"}"));
        switch (who) {
            case "bearer" -> request.header("Authorization", "Bearer " + key());
            case "cookie" -> request.header("Cookie", desk.cookie());
            case "wrong" -> request.header("Authorization", "Bearer " + key().toLowerCase(java.util.Locale.ROOT));
            case "basic" -> request.header("Authorization", "Basic " + key());
            default -> {}
        }
        if (origin != null) {
            request.header("Origin", origin.replace("OURS", desk.base()));
        }
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        HttpResponse<String> answer = desk.send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"problems\"");
    }

    /** Also of who sent the right one before, on the same line. */
    @Test
    void aKeyInOtherCapitalsIsAnotherKey() throws IOException {
        String head = "GET /api/openapi.json HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port() + "\r\n";
        String other = key().equals(key().toUpperCase(java.util.Locale.ROOT))
                ? key().toLowerCase(java.util.Locale.ROOT)
                : key().toUpperCase(java.util.Locale.ROOT);
        String answers = raw(head + "Authorization: Bearer " + key() + "\r\n\r\n" + head + "Authorization: Bearer "
                + other + "\r\nConnection: close\r\n\r\n");
        assertThat(answers).startsWith("HTTP/1.1 200").contains("HTTP/1.1 403");
    }

    @Test
    void theKeyOfAProgramOpensNoPage() {
        HttpResponse<String> page = desk.send(
                HttpRequest.newBuilder(URI.create(desk.base() + "/c/ken")).header("Authorization", "Bearer " + key()));
        assertThat(page.statusCode()).isEqualTo(403);
    }

    @Test
    void noOtherPageIsLetIn() throws IOException {
        for (String origin : List.of("http://evil.example", desk.base())) {
            String answer = raw("OPTIONS " + QUICK + " HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port() + "\r\nOrigin: "
                    + origin + "\r\nAccess-Control-Request-Method: PUT\r\nConnection: close\r\n\r\n");
            assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContainIgnoringCase("access-control-allow");
        }
        HttpResponse<String> read = desk.send(program("/api/countries").header("Origin", "http://evil.example"));
        assertThat(read.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        assertThat(read.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(read.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    // Size and time

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        String head = "PUT " + QUICK + " HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port() + "\r\nAuthorization: Bearer "
                + key() + "\r\nContent-Type: application/json\r\nIf-Match: \"x\"\r\nConnection: close\r\n";
        assertThat(raw(head + "Content-Length: 10000000\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("\"problems\"");
        assertThat(raw(head + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")).startsWith("HTTP/1.1 411");
        assertThat(raw(head + "Content-Length: -1\r\n\r\n")).startsWith("HTTP/1.1 4");
        assertThat(raw(head + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n{}   "))
                .startsWith("HTTP/1.1 4");
    }

    /** Ten million letters that are sent all the same. */
    @ParameterizedTest
    @ValueSource(strings = {QUICK, "/settings", "/api/countries/ken/profile", "/api/countries/ken/try"})
    void tenMegabytesAreNotTakenIn(String path) throws IOException {
        String letters = "x".repeat(100_000);
        StringBuilder answer = new StringBuilder();
        try (Socket socket = new Socket("127.0.0.1", desk.port())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(((path.endsWith("try") || path.equals("/settings") ? "POST " : "PUT ") + path
                                + " HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port() + "\r\nAuthorization: Bearer " + key()
                                + "\r\nCookie: " + desk.cookie() + "\r\nOrigin: " + desk.base()
                                + "\r\nContent-Type: application/json\r\nContent-Length: 10000000\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < 100; i++) {
                    out.write(letters.getBytes(StandardCharsets.UTF_8));
                }
                answer.append(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8));
            } catch (SocketException e) {
                answer.append("HTTP/1.1 413"); // it hung up while we were still sending
            }
        }
        assertThat(answer.toString()).isEqualTo("HTTP/1.1 413");
        assertThat(desk.get("/keys").statusCode()).isEqualTo(200);
    }

    /** As deep, as long, as large as a document can be, and still answered soon. */
    @Test
    @Timeout(60)
    void whatIsMeantToTireIsRefused() {
        for (String body : List.of(
                "[".repeat(200_000),
                "{\"answer\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                "{\"answer\": " + "{\"value\":".repeat(60_000) + "1" + "}".repeat(60_000) + "}",
                "{\"answer\": {\"value\": 1e999999999}}",
                "{\"answer\": {\"value\": 1" + "0".repeat(500_000) + "}}",
                "{\"answer\": {\"value\": \"" + "a".repeat(1_000_000) + "\"}}",
                "{" + "\"answer\": 1,".repeat(100_000) + "\"open\": 1}")) {
            HttpResponse<String> answer = desk.send(program(QUICK)
                    .timeout(Duration.ofSeconds(30))
                    .header("Content-Type", "application/json")
                    .header("If-Match", version())
                    .PUT(BodyPublishers.ofString(body)));
            assertThat(answer.statusCode()).as(body.substring(0, 30)).isEqualTo(422);
            assertThat(answer.body().length()).as(body.substring(0, 30)).isLessThan(5_000);
        }
    }

    @Test
    void manyWhoFallSilentKeepNobodyElseOut(@TempDir Path other) throws IOException {
        try (TestDesk hasty = TestDesk.on(other, 1_000, "ken")) {
            Socket[] silent = new Socket[40];
            for (int i = 0; i < silent.length; i++) {
                silent[i] = new Socket("127.0.0.1", hasty.port());
                silent[i]
                        .getOutputStream()
                        .write("POST /settings HTTP/1.1\r\nHost: 127".getBytes(StandardCharsets.UTF_8));
            }
            assertThat(hasty.get("/keys").statusCode()).isEqualTo(200);
            for (Socket one : silent) {
                one.close();
            }
        }
    }

    private static String key() {
        return desk.address().replaceAll(".*key=", "");
    }

    private static HttpRequest.Builder program(String path) {
        return HttpRequest.newBuilder(URI.create(desk.base() + path)).header("Authorization", "Bearer " + key());
    }

    private static String version() {
        return desk.send(program(QUICK)).headers().firstValue("ETag").orElseThrow();
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", desk.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
