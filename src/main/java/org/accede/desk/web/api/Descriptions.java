package org.accede.desk.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.accede.desk.action.NotThere;

/** What there is to ask for, and how what is given looks. */
final class Descriptions {

    private static final Pattern SCHEMA = Pattern.compile("[a-z]{1,30}\\.schema\\.json");

    private Descriptions() {}

    static Reply openApi(Call call) {
        return file("openapi.json", call.path());
    }

    static Reply schema(Call call) {
        String name = call.at("name");
        if (!SCHEMA.matcher(name).matches()) {
            throw new NotThere(name);
        }
        return file("/schema/" + name, name);
    }

    private static Reply file(String resource, String name) {
        try (InputStream in = Descriptions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new NotThere(name);
            }
            return Reply.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
