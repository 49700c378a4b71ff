package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A name in an address is looked up and never made into a path: nothing outside the folder is read or written. */
class TraversalTest {

    private static final String SECRET = "Nobody is to read this";

    @TempDir
    static Path temporary;

    private static TestDesk desk;

    @BeforeAll
    static void start() throws IOException {
        desk = TestDesk.on(temporary, "ken");
        String secret = Files.readString(Shipped.COUNTRIES.resolve("empty.json"))
                .replaceFirst("\"name\": \"[^\"]*\"", "\"name\": \"" + SECRET + "\"");
        assertThat(secret).contains(SECRET);
        Files.writeString(temporary.resolve("secret.json"), secret);
        Files.createDirectories(desk.folder().resolve("bills"));
        Files.createSymbolicLink(desk.folder().resolve("linked.json"), temporary.resolve("secret.json"));
        Files.createSymbolicLink(desk.folder().resolve("bills/linked.json"), temporary.resolve("secret.json"));
        Files.writeString(desk.folder().resolve("Capital.json"), secret);
        Files.writeString(desk.folder().resolve(".hidden.json"), secret);
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    static List<String> names() {
        return List.of(
                "..",
                ".",
                "../secret",
                "..%2Fsecret",
                "..%2fsecret.json",
                "%2e%2e%2fsecret",
                "%2e%2e/secret",
                "..%5Csecret",
                "..%255Csecret",
                "%252e%252e%252fsecret",
                "....//secret",
                "..;/secret",
                "..%00/secret",
                "secret%00",
                "ken%00.json",
                "ken.json",
                "ken%20",
                "ken.",
                "ken%2F",
                "/secret",
                "%2Fetc%2Fpasswd",
                "//etc/passwd",
                "C:%5Cwindows%5Cwin.ini",
                "file:%2F%2F%2Fetc%2Fpasswd",
                "%c0%ae%c0%ae%c0%afsecret",
                "%ef%bc%8e%ef%bc%8e%ef%bc%8fsecret",
                "linked",
                "bills%2Flinked",
                "Capital",
                ".hidden",
                "desk",
                "desk%2Flock",
                "con",
                "~root",
                "$HOME",
                "x".repeat(61),
                "x".repeat(4000));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingOutsideIsRead(String name) throws IOException {
        for (String path : List.of(
                "/c/NAME",
                "/c/NAME/articles",
                "/c/ken/a/NAME",
                "/c/ken/q/NAME",
                "/start/NAME",
                "/assets/NAME",
                "/NAME",
                "/api/countries/NAME/profile",
                "/api/countries/NAME/history",
                "/api/countries/NAME/work",
                "/api/countries/ken/bills/NAME",
                "/api/countries/ken/gap?with=NAME",
                "/api/countries/ken/answers/NAME",
                "/api/countries/ken/conditions/NAME",
                "/api/compare?c=ken&c=NAME",
                "/api/cooperate/ken/NAME",
                "/api/schema/NAME")) {
            String answer = raw("GET " + path.replace("NAME", name), "");
            assertThat(answer)
                    .as(path)
                    .doesNotContain(SECRET, "root:", "Exception", "\tat ")
                    .matches("(?s)HTTP/1.1 (200|3\\d\\d|4\\d\\d) .*");
            if (answer.startsWith("HTTP/1.1 200")) {
                // The server itself takes the dots away, and what is left is a page of the Desk that anybody with the
                // key may see.
                assertThat(name)
                        .as(path + ": " + answer)
                        .matches("\\.|\\.\\.|%2e%2e/secret|\\.\\./secret|.*;/.*|//.*|/.*");
            }
        }
    }

    @Test
    void nothingOutsideIsWritten() throws IOException {
        String profile = "{\"country\": {\"iso3\": \"XXA\", \"name\": \"A\"}, \"constructed\": true}";
        List<String> before = everything();
        for (String name : names().stream().filter(name -> !name.equals("desk")).toList()) {
            for (String path : List.of("/api/countries/NAME/profile", "/api/countries/ken/bills/NAME")) {
                String body = path.contains("bills") ? "{\"bill\": {\"iso3\": \"KEN\", \"title\": \"A\"}}" : profile;
                String answer = raw("PUT " + path.replace("NAME", name), body);
                assertThat(answer)
                        .as(path + " " + name)
                        .matches("(?s)HTTP/1.1 4\\d\\d .*")
                        .doesNotContain("Exception");
            }
        }
        assertThat(everything()).isEqualTo(before);
    }

    private static List<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(temporary)) {
            return all.filter(file -> !file.toString().contains("/desk"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static String raw(String line, String body) throws IOException {
        String key = desk.address().replaceAll(".*key=", "");
        try (Socket socket = new Socket("127.0.0.1", desk.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write((line + " HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port() + "\r\nCookie: " + desk.cookie()
                                    + "\r\nAuthorization: Bearer " + key + "\r\nOrigin: " + desk.base()
                                    + "\r\nIf-None-Match: *\r\nContent-Type: application/json\r\n"
                                    + (line.startsWith("GET") ? "" : "Content-Length: " + body.length() + "\r\n")
                                    + "Connection: close\r\n\r\n" + body)
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
