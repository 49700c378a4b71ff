package org.accede.desk.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.Shipped;
import org.accede.desk.action.Desk;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A Desk that was started for a test, on a folder of its own, and a browser without JavaScript that has its key. */
public final class TestDesk implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-29T10:15:00Z");

    static final String BOUNDARY = "----a-boundary-that-is-in-no-file";

    /** How often it asks where the connection ends: a machine with much else to do ends more than one. */
    private static final int MOST_TIMES = 4;

    private final Path folder;
    private final Desk desk;
    private final DeskServer server;
    private final List<String> log = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String cookie;

    private TestDesk(Path folder, int longest, boolean ownRules) {
        this.folder = folder;
        this.desk = new Desk(Shipped.accede(), folder, () -> Shipped.AS_OF, InstantSource.fixed(NOW));
        this.server = DeskServer.start(desk, new DeskServer.Setting(0, longest, log::add, ownRules));
        HttpResponse<String> first = send(HttpRequest.newBuilder(URI.create(server.address())));
        this.cookie = first.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    /**
     * On a new folder below {@code in} with some of the profiles that ship, and the register.
     *
     * @param profiles names such as {@code ken}
     */
    public static TestDesk on(Path in, String... profiles) {
        return on(in, 30_000, profiles);
    }

    static TestDesk on(Path in, int longest, String... profiles) {
        return on(in, longest, false, profiles);
    }

    /** One that was told that its rules are the user's own. */
    static TestDesk withOwnRules(Path in, String... profiles) {
        return on(in, 30_000, true, profiles);
    }

    private static TestDesk on(Path in, int longest, boolean ownRules, String... profiles) {
        try {
            Path folder = Files.createDirectories(in.resolve("countries"));
            for (String name : profiles) {
                Files.copy(Shipped.COUNTRIES.resolve(name + ".json"), folder.resolve(name + ".json"));
            }
            Files.copy(Shipped.COUNTRIES.resolve("register.json"), folder.resolve("register.json"));
            return new TestDesk(folder, longest, ownRules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once more on the folder of one that has ended. */
    static TestDesk again(Path in) {
        return new TestDesk(in.resolve("countries"), 30_000, false);
    }

    public Path folder() {
        return folder;
    }

    public Desk desk() {
        return desk;
    }

    public int port() {
        return server.port();
    }

    public String address() {
        return server.address();
    }

    public List<String> log() {
        return log;
    }

    String cookie() {
        return cookie;
    }

    public String base() {
        return "http://127.0.0.1:" + port();
    }

    /** A request as the browser sends it, to be changed before it is sent. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base() + path)).header("Cookie", cookie);
    }

    /** The Desk ends a connection when it refuses a body, and the client may just have taken that one: as a browser does, it asks again. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        for (int time = 1; ; time++) {
            try {
                return sent(request);
            } catch (IOException e) {
                if (time == MOST_TIMES) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** A page that is there. */
    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " gives " + answer.statusCode() + ": " + answer.body() + log);
        }
        return Jsoup.parse(answer.body(), base() + path);
    }

    /** A page as somebody sees it who has given a name. */
    Document as(String name, String path) {
        String person = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((name + "\ntrue\n365").getBytes(StandardCharsets.UTF_8));
        return shown(send(request(path).setHeader("Cookie", cookie + "; accede_person=" + person)), 200);
    }

    /** Sends a form of a page as a browser does, with some fields filled in; a redirect is not followed. */
    public HttpResponse<String> submit(Document page, String form, Map<String, String> filled) {
        FormElement element = (FormElement) page.selectFirst(form);
        if (element == null) {
            throw new AssertionError("no form " + form + " in " + page.title());
        }
        List<String> pairs = new ArrayList<>();
        for (Connection.KeyVal field : element.formData()) {
            if (!filled.containsKey(field.key())) {
                pairs.add(pair(field.key(), field.value()));
            }
        }
        filled.forEach((name, value) -> pairs.add(pair(name, value)));
        return post(element.attr("action"), String.join("&", pairs));
    }

    /** Sends a form of one's own. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(
                path,
                fields.entrySet().stream()
                        .map(field -> pair(field.getKey(), field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    /** The same with another cookie besides. */
    HttpResponse<String> postAs(String other, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> pair(field.getKey(), field.getValue()))
                .collect(Collectors.joining("&"));
        return send(posted(path, body).setHeader("Cookie", cookie + "; " + other));
    }

    private HttpResponse<String> post(String path, String body) {
        return send(posted(path, body));
    }

    private HttpRequest.Builder posted(String path, String body) {
        return request(path)
                .header("Origin", base())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** The bytes of a file that is there. */
    public byte[] bytes(String path) {
        try {
            HttpResponse<byte[]> answer = client.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " gives " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a file by the form of a page, as a browser does. */
    public HttpResponse<String> upload(Document page, String form, String name, byte[] file) {
        FormElement element = (FormElement) page.selectFirst(form);
        return send(request(element.attr("action"))
                .header("Origin", base())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        parts(element.selectFirst("[name=stamp]").attr("value"), name, file))));
    }

    /** A form with a file, as a browser packs it. */
    static byte[] parts(String stamp, String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"stamp\"\r\n\r\n"
                        + stamp + "\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** The page to which an answer leads. */
    public Document follow(HttpResponse<String> answer) {
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
        return page(answer.headers().firstValue("Location").orElseThrow().replaceAll("#.*|^" + base(), ""));
    }

    /** A page that was answered to a form. */
    public Document shown(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
        return Jsoup.parse(answer.body(), base());
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        desk.close();
    }
}
