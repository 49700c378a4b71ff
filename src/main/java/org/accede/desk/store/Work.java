package org.accede.desk.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Node;
import org.accede.input.Where;
import org.accede.profile.edit.JsonText;

/**
 * What is kept beside a file, and decides nothing: fields by key, in sections. What a newer version keeps there stays.
 *
 * @param sections by name
 */
public record Work(Map<String, Map<String, Map<String, String>>> sections) {

    public static final Work NOTHING = new Work(Map.of());

    public Work {
        Map<String, Map<String, Map<String, String>>> sorted = new TreeMap<>();
        sections.forEach((name, entries) -> {
            if (!entries.isEmpty()) {
                sorted.put(name, Collections.unmodifiableMap(new TreeMap<>(entries)));
            }
        });
        sections = Collections.unmodifiableMap(sorted);
    }

    /** All of a section, in the order of its keys. */
    public Map<String, Map<String, String>> all(Section section) {
        return sections.getOrDefault(section.id(), Map.of());
    }

    public Optional<Map<String, String>> get(Section section, String key) {
        return Optional.ofNullable(all(section).get(key));
    }

    /** With some fields under a key, in place of those that were there. */
    public Work with(Section section, String key, Map<String, String> fields) {
        Map<String, Map<String, String>> entries = new LinkedHashMap<>(all(section));
        entries.put(key, Collections.unmodifiableMap(new LinkedHashMap<>(fields)));
        return with(section, entries);
    }

    public Work without(Section section, String key) {
        Map<String, Map<String, String>> entries = new LinkedHashMap<>(all(section));
        entries.remove(key);
        return with(section, entries);
    }

    /** With these in place of all entries of a section. */
    public Work with(Section section, Map<String, Map<String, String>> entries) {
        Map<String, Map<String, Map<String, String>>> all = new LinkedHashMap<>(sections);
        all.put(section.id(), entries);
        return new Work(all);
    }

    /** One entry a line, so that git can merge it. */
    public String text() {
        List<String> written = new ArrayList<>();
        sections.forEach((name, entries) -> written.add("  " + JsonText.quoted(name) + ": {\n"
                + entries.entrySet().stream()
                        .map(entry -> "    " + JsonText.quoted(entry.getKey()) + ": " + line(entry.getValue()))
                        .collect(Collectors.joining(",\n"))
                + "\n  }"));
        return written.isEmpty() ? "{}\n" : "{\n" + String.join(",\n", written) + "\n}\n";
    }

    private static String line(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> JsonText.quoted(field.getKey()) + ": " + JsonText.quoted(field.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** @throws InvalidDocumentException if it is no such text */
    public static Work read(String text, String file) {
        Map<String, Map<String, Map<String, String>>> sections = new LinkedHashMap<>();
        fields(Documents.parse(text, file), file).forEach((name, section) -> {
            Map<String, Map<String, String>> entries = new LinkedHashMap<>();
            fields(section, file).forEach((key, entry) -> {
                Map<String, String> texts = new LinkedHashMap<>();
                fields(entry, file).forEach((field, value) -> texts.put(field, text(value, file)));
                entries.put(key, Collections.unmodifiableMap(texts));
            });
            sections.put(name, entries);
        });
        return new Work(sections);
    }

    private static Map<String, Node> fields(Node node, String file) {
        if (node instanceof Node.Fields object) {
            return object.fields();
        }
        throw odd(node.where(), file);
    }

    private static String text(Node node, String file) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        throw odd(node.where(), file);
    }

    private static InvalidDocumentException odd(Where where, String file) {
        return new InvalidDocumentException(
                where, "this is nothing that the Desk writes", "Take " + file + " away, or put it right.");
    }
}
