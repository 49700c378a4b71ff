package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the Desk answers, line by line of its rules. */
class GuardTest {

    private static final String SETTINGS = "/settings";
    private static final String SAVED = "name=Anna&stamp=";

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

    // A web page that the user visits

    @Test
    void noOtherAddressOfThisComputerAnswers() throws IOException {
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : each.inetAddresses().toList()) {
                if (!address.equals(InetAddress.getByName("127.0.0.1"))) {
                    assertThat(isOpen(address)).as(address.toString()).isFalse();
                }
            }
        }
        assertThat(isOpen(InetAddress.getByName("127.0.0.1"))).isTrue();
    }

    private static boolean isOpen(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new java.net.InetSocketAddress(address, desk.port()), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1",
                "127.0.0.1:1",
                "127.0.0.1.evil.example:PORT",
                "[::1]:PORT",
                ""
            })
    void aForeignHostIsNotAnswered(String host) throws IOException {
        for (String path : List.of("/", "/assets/desk.css", "/c/ken")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: " + host.replace("PORT", port()) + "\r\nCookie: "
                            + desk.cookie() + "\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .matches(answer -> answer.startsWith("HTTP/1.1 421") || answer.startsWith("HTTP/1.1 400"))
                    .doesNotContain("Kenya");
        }
    }

    @Test
    void bothNamesOfTheLoopbackAreAnswered() throws IOException {
        for (String host : List.of("127.0.0.1:", "localhost:")) {
            assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + port() + "\r\nCookie: " + desk.cookie()
                            + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "http://evil.example",
                "http://127.0.0.1:1",
                "https://127.0.0.1:PORT",
                "http://127.0.0.1:PORT.evil.example"
            })
    void nothingIsWrittenForAnotherOrigin(String origin) {
        HttpResponse<String> answer =
                desk.send(form(SETTINGS, stamped()).setHeader("Origin", origin.replace("PORT", port())));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("another page than the Desk");
    }

    @Test
    void nothingIsWrittenWithoutAnOrigin() {
        HttpRequest.Builder bare = desk.request(SETTINGS)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(stamped()));

        assertThat(desk.send(bare).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void nothingIsWrittenThatABrowserCallsForeign(String site) {
        assertThat(desk.send(form(SETTINGS, stamped()).setHeader("Sec-Fetch-Site", site))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void ourOwnFormIsTaken() {
        assertThat(desk.send(form(SETTINGS, stamped())).statusCode()).isEqualTo(303);
    }

    @Test
    void aFormWithoutStampIsGivenBackToBeSentOnceMore() {
        for (String body :
                List.of("name=Anna", "name=Anna&stamp=", "name=Anna&stamp=AAAA", SAVED + stampOf("/other"))) {
            HttpResponse<String> answer = desk.send(form(SETTINGS, body));

            assertThat(answer.statusCode()).as(body).isEqualTo(403);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("main").text()).contains("before the Desk was started again", "Anna");
            assertThat(desk.submit(page, "main form", Map.of()).statusCode()).isEqualTo(303);
        }
    }

    // Other people on the machine

    @Test
    void withoutTheKeyNothingIsShown() {
        for (String path : List.of("/", "/c/ken", "/settings", "/nothing", "/?key=wrong", "/api/countries")) {
            HttpResponse<String> answer = desk.send(HttpRequest.newBuilder(URI.create(desk.base() + path)));
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).contains("Open the address that").doesNotContain("Kenya");
        }
        assertThat(desk.send(HttpRequest.newBuilder(URI.create(desk.base() + "/"))
                                .header("Cookie", "accede_" + port() + "=wrong"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theKeyBecomesACookieAndLeavesTheAddress() {
        HttpResponse<String> first = desk.send(HttpRequest.newBuilder(URI.create(desk.address())));

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).hasValue("/");
        String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
        String key = desk.address().replaceAll(".*key=", "");
        assertThat(cookie)
                .startsWith("accede_" + port() + "=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain(key);
    }

    @Test
    void whatIsTypedWithoutAKeyIsGivenBack() {
        HttpRequest.Builder stranger = HttpRequest.newBuilder(URI.create(desk.base() + SETTINGS))
                .header("Origin", desk.base())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=Anna+with+care"));

        HttpResponse<String> answer = desk.send(stranger);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Anna with care").doesNotContain("<form");
    }

    // Headers

    @ParameterizedTest
    @ValueSource(strings = {"/", "/c/ken", "/nothing", "/assets/desk.css"})
    void everyAnswerHasTheHeaders(String path) {
        HttpResponse<String> answer = desk.get(path);

        Map.of(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action"
                                + " 'self'; base-uri 'none'; frame-ancestors 'none'",
                        "Referrer-Policy",
                        "same-origin",
                        "X-Content-Type-Options",
                        "nosniff",
                        "Cross-Origin-Opener-Policy",
                        "same-origin",
                        "Cross-Origin-Resource-Policy",
                        "same-origin")
                .forEach((name, value) ->
                        assertThat(answer.headers().firstValue(name)).as(name).hasValue(value));
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValue(path.startsWith("/assets/") ? "no-cache" : "no-store");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void theQuickScriptIsHeldShort() {
        String config = desk.page("/").select("meta[name=htmx-config]").attr("content");

        assertThat(config)
                .contains(
                        "\"allowEval\":false",
                        "\"allowScriptTags\":false",
                        "\"includeIndicatorStyles\":false",
                        "\"selfRequestsOnly\":true",
                        "\"historyCacheSize\":0");
        assertThat(desk.get("/assets/htmx.js").body()).contains("2.0.8");
    }

    // Size and time

    @Test
    void aFormThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        String head = "POST " + SETTINGS + " HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\nOrigin: " + desk.base()
                + "\r\nCookie: " + desk.cookie()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n";

        assertThat(raw(head + "Content-Length: 300000\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("256 kB");
        assertThat(raw(head.replace("application/x-www-form-urlencoded", "multipart/form-data; boundary=x")
                        + "Content-Length: 5000001\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("5 MB");
        assertThat(raw(head + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")).startsWith("HTTP/1.1 411");
    }

    @Test
    void headersThatAreTooLongAreRefused() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\nX-Long: " + "x".repeat(9000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431")
                .doesNotContain("Exception");
    }

    // Leaks

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "PATCH", "TRACE", "CONNECT"})
    void otherMethodsAreRefused(String method) throws IOException {
        assertThat(raw(method + " / HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\nCookie: " + desk.cookie()
                        + "\r\nOrigin: " + desk.base() + "\r\nConnection: close\r\n\r\n"))
                .matches(answer -> answer.startsWith("HTTP/1.1 4"))
                .doesNotContain("Kenya", "Exception");
    }

    @Test
    void aFaultOfOursHasANumberInThePageAndItsPlaceInTheLog(@TempDir Path other) throws IOException {
        try (TestDesk faulty = TestDesk.on(other, "ken")) {
            Files.createDirectory(faulty.folder().resolve("desk").resolve("ken.work.json"));

            HttpResponse<String> answer = faulty.get("/c/ken/a/BC-16?only=a-secret");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .containsPattern("no\\. [0-9A-F]{4}")
                    .doesNotContain("Exception", "\tat ", "hidden words");
            assertThat(faulty.log())
                    .singleElement()
                    .asString()
                    .contains("GET /c/{c}/a/{article} 500")
                    .doesNotContain("a-secret", "hidden words");
        }
    }

    private static String port() {
        return Integer.toString(desk.port());
    }

    private static String stamped() {
        return SAVED + stampOf(SETTINGS);
    }

    private static String stampOf(String path) {
        return path.equals(SETTINGS)
                ? desk.page(SETTINGS).select("input[name=stamp]").first().val()
                : "x" + path.length();
    }

    private static HttpRequest.Builder form(String path, String body) {
        return desk.request(path)
                .header("Origin", desk.base())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", desk.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
