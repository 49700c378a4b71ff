package org.accede.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An object of a file, read field by field. What is wrong is noted in {@link Problems} and a harmless value returned, so that
 * reading goes on and finds the rest; a field that nobody asked for is unknown and is an error.
 */
public final class Form {

    private final Where where;
    private final Map<String, Node> fields;
    private final Problems problems;
    private final boolean isObject;
    private final Set<String> asked = new HashSet<>();

    private Form(Where where, Map<String, Node> fields, Problems problems, boolean isObject) {
        this.where = where;
        this.fields = fields;
        this.problems = problems;
        this.isObject = isObject;
    }

    public static Form of(Node node, Problems problems) {
        if (node instanceof Node.Fields object) {
            return new Form(object.where(), object.fields(), problems, true);
        }
        problems.add(node.where(), "an object is expected here, not " + node.kind(), "Write { \"name\": value, ... }.");
        return new Form(node.where(), Map.of(), problems, false);
    }

    /** Notes that a field is missing, unless there is no object that could hold it. */
    public void missing(String name, String mend) {
        if (isObject) {
            problems.add(where, "the field '" + name + "' is missing", mend);
        }
    }

    public Where where() {
        return where;
    }

    public Where where(String name) {
        return fields.containsKey(name) ? fields.get(name).where() : where;
    }

    public Problems problems() {
        return problems;
    }

    public boolean has(String name) {
        asked.add(name);
        return fields.containsKey(name);
    }

    public Optional<Node> node(String name) {
        asked.add(name);
        return Optional.ofNullable(fields.get(name));
    }

    public String text(String name) {
        return optionalText(name).orElseGet(() -> {
            if (!fields.containsKey(name)) {
                missing(name, "Add it.");
            }
            return "";
        });
    }

    public String text(String name, String otherwise) {
        return optionalText(name).orElse(otherwise);
    }

    public Optional<String> optionalText(String name) {
        return node(name).flatMap(node -> {
            if (node instanceof Node.Text text && !text.value().isBlank()) {
                return Optional.of(text.value());
            }
            String mend = node instanceof Node.Text || node instanceof Node.Nothing
                    ? "Leave it out, or write what it is."
                    : "Put it in quotation marks.";
            problems.add(
                    node.where(),
                    node instanceof Node.Text
                            ? "'" + name + "' is empty"
                            : "'" + name + "' must be text, not " + node.kind(),
                    mend);
            return Optional.empty();
        });
    }

    /** One of a closed set of words. */
    public String word(String name, Collection<String> valid, String otherwise) {
        Optional<String> found = optionalText(name);
        if (found.isPresent() && !valid.contains(found.get())) {
            problems.unknownName(where(name), name, found.get(), valid);
            return otherwise;
        }
        return found.orElse(otherwise);
    }

    public boolean flag(String name, boolean otherwise) {
        return node(name)
                .map(node -> {
                    if (node instanceof Node.Flag flag) {
                        return flag.value();
                    }
                    problems.add(
                            node.where(),
                            "'" + name + "' must be true or false, not " + node.kind(),
                            "Write true or false, without quotation marks.");
                    return otherwise;
                })
                .orElse(otherwise);
    }

    public int integer(String name, int otherwise) {
        return node(name)
                .map(node -> {
                    try {
                        if (node instanceof Node.Number number) {
                            return Integer.valueOf(number.value());
                        }
                    } catch (NumberFormatException e) {
                        // said below
                    }
                    problems.add(
                            node.where(),
                            "'" + name + "' must be a whole number, not " + node.kind(),
                            "Write it in digits.");
                    return otherwise;
                })
                .orElse(otherwise);
    }

    /** A day, or a month or year whose first day then counts. */
    public Optional<LocalDate> date(String name) {
        return optionalText(name).flatMap(text -> {
            try {
                String day = text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text;
                return Optional.of(LocalDate.parse(day));
            } catch (DateTimeException e) {
                problems.add(where(name), "'" + text + "' is not a date", "Write it as 2026-11-21.");
                return Optional.empty();
            }
        });
    }

    public List<Node> items(String name) {
        return node(name)
                .map(node -> {
                    if (node instanceof Node.Items list) {
                        return list.items();
                    }
                    problems.add(node.where(), "'" + name + "' must be a list, not " + node.kind(), "Write [ ... ].");
                    return List.<Node>of();
                })
                .orElse(List.of());
    }

    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Node node : items(name)) {
            if (node instanceof Node.Text text) {
                texts.add(text.value());
            } else {
                problems.add(
                        node.where(), "'" + name + "' holds text, not " + node.kind(), "Put it in quotation marks.");
            }
        }
        return texts;
    }

    /** The fields of an object whose names are data, such as fact names. */
    public Map<String, Node> entries(String name) {
        return node(name)
                .map(node -> {
                    if (node instanceof Node.Fields object) {
                        return object.fields();
                    }
                    problems.add(
                            node.where(), "'" + name + "' must be an object, not " + node.kind(), "Write { ... }.");
                    return Map.<String, Node>of();
                })
                .orElse(Map.of());
    }

    /** All fields of this object, where their names are data. */
    public Map<String, Node> entriesOfThis() {
        asked.addAll(fields.keySet());
        return fields;
    }

    public Map<String, String> textEntries(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        entries(name).forEach((key, node) -> {
            if (node instanceof Node.Text text) {
                texts.put(key, text.value());
            } else {
                problems.add(
                        node.where(), "'" + key + "' must be text, not " + node.kind(), "Put it in quotation marks.");
            }
        });
        return texts;
    }

    /** Notes every field that nobody asked for. Call it last. */
    public void done() {
        fields.forEach((name, node) -> {
            if (!asked.contains(name) && !name.equals("$schema")) {
                Set<String> known = new TreeSet<>(asked);
                problems.unknownName(
                        node.where(), "field", name, known, "Write one of: " + String.join(", ", known) + ".");
            }
        });
    }
}
