package org.accede.desk.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed into a form, by field.
 *
 * @param fields several values where several ticks share a name
 */
public record Typed(Map<String, List<String>> fields) {

    public static final Typed NOTHING = new Typed(Map.of());

    /** A field; empty where it is not there. */
    public String one(String name) {
        return all(name).isEmpty() ? "" : all(name).get(0).replace("\r\n", "\n").strip();
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The same with one field in place of what it held. */
    Typed with(String name, String value) {
        Map<String, List<String>> all = new LinkedHashMap<>(fields);
        all.put(name, List.of(value));
        return new Typed(all);
    }

    /** As it is kept beside a profile: one text a field. */
    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        fields.forEach((name, values) -> kept.put(name, String.join("\n", values)));
        return kept;
    }

    /** What was kept. Only ticks have several values, and none of them has a line break. */
    static Typed of(Map<String, String> kept) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        kept.forEach((name, value) ->
                fields.put(name, name.equals(AnswerForm.CITE) ? value.lines().toList() : List.of(value)));
        return new Typed(fields);
    }
}
