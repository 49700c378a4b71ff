package org.accede.desk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.profile.edit.JsonText;

/** An object of JSON in one line. What is empty is left out. */
public final class JsonLine {

    private final List<String> fields = new ArrayList<>();

    private JsonLine() {}

    public static JsonLine object() {
        return new JsonLine();
    }

    public JsonLine text(String name, String value) {
        return value.isEmpty() ? this : json(name, JsonText.quoted(value));
    }

    public JsonLine texts(String name, List<String> values) {
        return list(name, values.stream().map(JsonText::quoted).toList());
    }

    /** Left out where it is not set. */
    public JsonLine flag(String name, boolean value) {
        return value ? json(name, "true") : this;
    }

    public JsonLine flag(String name, Optional<Boolean> value) {
        value.ifPresent(flag -> json(name, flag.toString()));
        return this;
    }

    public JsonLine list(String name, List<String> values) {
        return values.isEmpty() ? this : listOrNone(name, values);
    }

    /** A list that is written also where nothing is in it. */
    JsonLine listOrNone(String name, List<String> values) {
        return json(name, values.stream().collect(Collectors.joining(", ", "[", "]")));
    }

    public JsonLine json(String name, String json) {
        fields.add(JsonText.quoted(name) + ": " + json);
        return this;
    }

    public String json() {
        return fields.stream().collect(Collectors.joining(", ", "{", "}"));
    }
}
