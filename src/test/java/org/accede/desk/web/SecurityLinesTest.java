package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of SECURITY.md that no other test of the Desk is about. */
class SecurityLinesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte-desk");

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

    @Test
    void eachStartHasAKeyOfItsOwn() {
        String first = desk.address().replaceAll(".*key=", "");
        String page = desk.page("/settings").select("input[name=stamp]").first().val();
        desk.close();
        desk = TestDesk.again(temporary);

        assertThat(first).matches("[A-Za-z0-9_-]{20,}");
        assertThat(desk.address().replaceAll(".*key=", "")).hasSameSizeAs(first).isNotEqualTo(first);
        assertThat(desk.page("/settings").select("input[name=stamp]").first().val())
                .isNotEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk.css", "htmx.js", "desk.js"})
    void styleSheetAndScriptsNeedNoKey(String name) {
        HttpRequest.Builder stranger = HttpRequest.newBuilder(URI.create(desk.base() + "/assets/" + name));
        assertThat(desk.send(stranger).statusCode()).isEqualTo(200);
        assertThat(desk.send(HttpRequest.newBuilder(URI.create(desk.base() + "/c/ken")))
                        .statusCode())
                .isEqualTo(403);
    }

    /** What htmx would evaluate: handlers, values and filters of triggers that are script. */
    @Test
    void noTemplateHasWhatTheQuickScriptWouldEvaluate() throws IOException {
        Pattern evaluated =
                Pattern.compile("hx-on|hx-(vals|headers|vars|request)=|hx-ext|hx-trigger=\"[^\"]*\\[|js:|javascript:");
        try (Stream<Path> templates = Files.list(TEMPLATES)) {
            for (Path template : templates.toList()) {
                assertThat(Files.readString(template)).as(template.toString()).doesNotContainPattern(evaluated);
            }
        }
    }

    /** A refusal that a person has to read is shown where she is, too. */
    @Test
    void refusalsAreShownInPlace() {
        String config = desk.page("/").select("meta[name=htmx-config]").attr("content");
        assertThat(config).contains("{\"code\":\"[2345]..\",\"swap\":true}");
    }

    /** However many come at once, sixteen are served at a time, and all in the end. */
    @Test
    void sixteenAreServedAtATime() throws IOException {
        List<Socket> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Socket one = new Socket("127.0.0.1", desk.port());
            one.setSoTimeout(30_000);
            one.getOutputStream()
                    .write(("GET /c/ken HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port() + "\r\nCookie: " + desk.cookie()
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            many.add(one);
        }
        long most = 0;
        for (Socket one : many) {
            most = Math.max(
                    most,
                    Thread.getAllStackTraces().keySet().stream()
                            .filter(thread -> thread.getName().startsWith("desk-"))
                            .count());
            assertThat(new String(one.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                    .isEqualTo("HTTP/1.1 200");
            one.close();
        }
        assertThat(most).isBetween(3L, 16L);
    }

    @Test
    void rulesOfOnesOwnAreSaidOnEveryPage(@TempDir Path other) {
        try (TestDesk own = TestDesk.withOwnRules(other, "ken")) {
            for (String path : List.of("/", "/c/ken", "/c/ken/articles", "/settings", "/nothing")) {
                assertThat(own.get(path).body()).as(path).contains("rules of your own");
                assertThat(desk.get(path).body()).as(path).doesNotContain("rules of your own");
            }
        }
    }
}
