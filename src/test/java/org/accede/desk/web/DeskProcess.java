package org.accede.desk.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.jsoup.Jsoup;

/** A Desk in a process of its own, as {@code accede desk} starts it, that can be killed; and a program that talks to it. */
final class DeskProcess implements AutoCloseable {

    private static final List<String> OPTIONS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Xss512k");

    private final Process process;
    private final BufferedReader said;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String key;

    private DeskProcess(Process process) throws IOException {
        this.process = process;
        this.said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.contains("http://")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("the Desk did not start");
        }
        URI address = URI.create(line.substring(line.indexOf("http://")));
        this.base = "http://" + address.getAuthority();
        this.key = address.getQuery().substring("key=".length());
    }

    /** @param options of Java, besides the usual ones */
    static DeskProcess on(Path countries, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of(options));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "org.accede.cli.Main", "desk", "--no-open"));
        command.addAll(List.of("--countries", countries.toString(), "--as-of", Shipped.AS_OF.toString()));
        return new DeskProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** A folder with profiles that ship, and the register. */
    static Path folder(Path in, String... profiles) {
        try {
            Path folder = Files.createDirectories(in.resolve("countries"));
            for (String name :
                    Stream.concat(Stream.of(profiles), Stream.of("register")).toList()) {
                Files.copy(Shipped.COUNTRIES.resolve(name + ".json"), folder.resolve(name + ".json"));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long id() {
        return process.pid();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + key);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path));
    }

    /** With the cookie of a browser. */
    HttpResponse<String> page(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Cookie", cookie()));
    }

    /** Sends a file as the page of files does. */
    HttpResponse<String> upload(String country, String name, byte[] file) throws IOException {
        String path = "/c/" + country + "/files";
        String stamp = Jsoup.parse(page(path).body())
                .select("form#take-in [name=stamp]")
                .val();
        return send(HttpRequest.newBuilder(URI.create(base + path + "/in"))
                .header("Cookie", cookie())
                .header("Origin", base)
                .header("Content-Type", "multipart/form-data; boundary=" + TestDesk.BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(TestDesk.parts(stamp, name, file))));
    }

    private String cookie;

    private String cookie() throws IOException {
        if (cookie == null) {
            HttpResponse<String> first = send(HttpRequest.newBuilder(URI.create(base + "/?key=" + key)));
            cookie = first.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        }
        return cookie;
    }

    HttpResponse<String> put(String path, String body, String seen) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", '"' + seen + '"')
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The version of what stands there. */
    String version(String path) throws IOException {
        return version(get(path));
    }

    static String version(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("ETag")
                .orElseThrow(() -> new AssertionError(answer.body()))
                .replace("\"", "");
    }

    /** As if the power failed, but for what the system has still to write. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
