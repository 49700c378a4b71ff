package org.accede.desk.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.accede.desk.action.NotThere;
import org.accede.paper.html.Tokens;

/** The few files besides pages, read once. */
final class Assets {

    static final String PATH = "/assets/";

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    private record Asset(String type, byte[] bytes) {}

    Assets() {
        String css = squeezed(Tokens.css() + new String(read("desk.css"), java.nio.charset.StandardCharsets.UTF_8));
        assets.put(
                "desk.css",
                new Asset("text/css; charset=utf-8", css.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assets.put("desk.js", new Asset(SCRIPT, read("desk.js")));
        assets.put("htmx.js", new Asset(SCRIPT, read(HTMX)));
        assets.put("icon.svg", new Asset("image/svg+xml", read("icon.svg")));
    }

    /** Without what only its authors need: comments, ends of lines, and spaces that say nothing. No text in quotes holds a semicolon or brace. */
    static String squeezed(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s*\\n\\s*", " ")
                .replaceAll(" ?([{}]) ?", "$1")
                .replaceAll("; ", ";")
                .replaceAll("([;{][a-z-]{2,30}): ", "$1:")
                .replace(";}", "}")
                .strip();
    }

    void serve(Context request) {
        Asset asset = assets.get(request.pathParam("name"));
        if (asset == null) {
            throw new NotThere(request.pathParam("name"));
        }
        request.contentType(asset.type()).header("Cache-Control", "no-cache").result(asset.bytes());
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
