package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the Desk waits for what somebody sends. */
class PatienceTest {

    @Test
    void whoFallsSilentIsLeft(@TempDir Path other) throws Exception {
        try (TestDesk hasty = TestDesk.on(other, 300, "ken")) {
            assertThat(dripped(hasty, "name=A", 0)).startsWith("HTTP/1.1 408").contains("did not arrive");
            assertThat(hasty.log()).isEmpty();
        }
    }

    /** A letter now and then, which is never silence: all of it may take so long, and no longer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /settings application/x-www-form-urlencoded",
                "POST /c/ken/files/in multipart/form-data; boundary=x",
                "POST /import multipart/form-data; boundary=x",
                "PUT /api/countries/ken/profile application/json"
            })
    void whoDripsIsLeft(String what, @TempDir Path other) throws Exception {
        try (TestDesk hasty = TestDesk.on(other, 1_500, "ken")) {
            long begun = System.nanoTime();
            String[] words = what.split(" ", 3);
            String answer = dripped(hasty, words[0], words[1], words[2], 100, "x", 100);
            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .contains("did not arrive")
                    .doesNotContain("Exception");
            assertThat(System.nanoTime() - begun).isGreaterThan(1_400_000_000L);
            assertThat(hasty.log()).isEmpty();
            assertThat(hasty.get("/keys").statusCode()).isEqualTo(200);
        }
    }

    /** The same of what comes before the body: the first line, and headers that never end. */
    @ParameterizedTest
    @ValueSource(strings = {"", "GET /keys HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: "})
    void whoseHeadersDripIsLeft(String begins, @TempDir Path other) throws Exception {
        try (TestDesk hasty = TestDesk.on(other, 1_500, "ken");
                Socket socket = new Socket("127.0.0.1", hasty.port())) {
            socket.setSoTimeout(5_000);
            long begun = System.nanoTime();
            socket.getOutputStream().write(begins.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 80 && socket.getInputStream().available() == 0; i++) {
                socket.getOutputStream().write('G');
                Thread.sleep(100);
            }
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 408");
            assertThat(System.nanoTime() - begun).isBetween(1_400_000_000L, 7_000_000_000L);
            assertThat(hasty.get("/keys").statusCode()).isEqualTo(200);
        }
    }

    /** A browser keeps its connection for the next page: that it has it for long is no reason to end it. */
    @Test
    void aConnectionThatIsKeptIsNotEndedBetweenRequestsNorForItsAge(@TempDir Path other) throws Exception {
        try (TestDesk hasty = TestDesk.on(other, 1_500, "ken");
                Socket socket = new Socket("127.0.0.1", hasty.port())) {
            socket.setSoTimeout(5_000);
            String head = "GET /assets/icon.svg HTTP/1.1\r\nHost: 127.0.0.1:" + hasty.port() + "\r\nCookie: "
                    + hasty.cookie() + "\r\n";
            for (int i = 0; i < 5; i++) {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
                Thread.sleep(400);
                socket.getOutputStream().write("\r\n".getBytes(StandardCharsets.UTF_8));
                byte[] some = new byte[64_000];
                int read = socket.getInputStream().read(some);
                assertThat(new String(some, 0, Math.max(0, read), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 200");
                Thread.sleep(500);
                while (socket.getInputStream().available() > 0) {
                    socket.getInputStream().read(some);
                }
            }
        }
    }

    /** As slow, but done in time: how much comes in a second is nobody's concern. */
    @Test
    void whoIsSlowAndDoneInTimeIsServed(@TempDir Path other) throws Exception {
        try (TestDesk hasty = TestDesk.on(other, 20_000, "ken")) {
            String answer = dripped(
                    hasty,
                    "name=Anna&stamp="
                            + hasty.page("/settings")
                                    .select("input[name=stamp]")
                                    .first()
                                    .val(),
                    50);
            assertThat(answer).startsWith("HTTP/1.1 303");
        }
    }

    private static String dripped(TestDesk to, String body, int pause) throws Exception {
        return dripped(
                to,
                "POST",
                "/settings",
                "application/x-www-form-urlencoded",
                pause == 0 ? 1000 : body.length(),
                body,
                pause);
    }

    /**
     * Sends a letter and waits, again and again, until there is an answer or nothing left to send.
     *
     * @param pause milliseconds; 0 sends it at once, and then nothing
     */
    private static String dripped(
            TestDesk to, String method, String path, String type, int length, String body, int pause) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", to.port())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write((method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + to.port() + "\r\nOrigin: " + to.base()
                            + "\r\nCookie: " + to.cookie() + "\r\nContent-Type: " + type + "\r\nConnection: close"
                            + "\r\nContent-Length: " + length + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            if (pause == 0) {
                out.write(body.getBytes(StandardCharsets.UTF_8));
            }
            for (int i = 0; pause > 0 && i < length && socket.getInputStream().available() == 0; i++) {
                out.write(body.charAt(i % body.length()));
                Thread.sleep(pause);
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
