package org.accede.desk.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.accede.profile.edit.Part;

/** The fields of an object of JSON, to be changed one by one. What nobody names stays as it is. */
public final class Fields {

    private final Map<String, String> raw = new LinkedHashMap<>();

    private Fields() {}

    public static Fields none() {
        return new Fields();
    }

    /** Those of what stands at a place; none where there is no object. */
    public static Fields of(Content content) {
        return content.value().map(Fields::of).orElseGet(Fields::none);
    }

    /** Those of an object; none of anything else. */
    public static Fields of(String json) {
        Fields fields = new Fields();
        if (JsonText.line(json) instanceof Group group && group.isObject()) {
            group.keys()
                    .forEach(key ->
                            fields.raw.put(key, group.get(key).orElseThrow().inLine()));
        }
        return fields;
    }

    /** What stands in a list, one after the other; what is no list is a list of itself. */
    public static List<String> items(Optional<String> json) {
        return json.map(JsonText::line).stream()
                .flatMap(part ->
                        part instanceof Group list && !list.isObject() ? list.parts().stream() : List.of(part).stream())
                .map(Part::inLine)
                .toList();
    }

    /** A list of values. */
    public static String list(List<String> values) {
        return "[" + String.join(", ", values) + "]";
    }

    /** A text as JSON. */
    public static String quoted(String text) {
        return JsonText.quoted(text);
    }

    /** What a text, a number or a flag says; empty if there is none of that name. */
    public String text(String name) {
        return raw.containsKey(name) ? ((Group) JsonText.line("{\"it\": " + raw.get(name) + "}")).text("it") : "";
    }

    /** Their names, in their order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(raw.keySet());
    }

    /** A value as JSON. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(raw.get(name));
    }

    /** Says something else; nothing where it is empty. */
    public Fields text(String name, String value) {
        return json(name, value.isEmpty() ? "" : JsonText.quoted(value));
    }

    /** The same of any value. */
    public Fields json(String name, String json) {
        if (json.isEmpty()) {
            raw.remove(name);
        } else {
            raw.put(name, json);
        }
        return this;
    }

    public String json() {
        JsonLine line = JsonLine.object();
        raw.forEach(line::json);
        return line.json();
    }
}
