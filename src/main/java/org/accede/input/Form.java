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
        return field(name) != null;
    }

    public Optional<Node> node(String name) {
        return Optional.ofNullable(field(name));
    }

    /** Null if there is none: a catalogue has ten thousand fields, and is read at each start. */
    private Node field(String name) {
        asked.add(name);
        return fields.get(name);
    }

    public String text(String name) {
        String text = textOrNull(name);
        if (text == null && !fields.containsKey(name)) {
            missing(name, "Add it.");
        }
        return text == null ? "" : text;
    }

    public String text(String name, String otherwise) {
        String text = textOrNull(name);
        return text == null ? otherwise : text;
    }

    public Optional<String> optionalText(String name) {
        return Optional.ofNullable(textOrNull(name));
    }

    private String textOrNull(String name) {
        Node node = field(name);
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Text text && !text.value().isBlank()) {
            return text.value();
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
        return null;
    }

    /** One of a closed set of words. */
    public String word(String name, Collection<String> valid, String otherwise) {
        String found = textOrNull(name);
        if (found != null && !valid.contains(found)) {
            problems.unknownName(where(name), name, found, valid);
            return otherwise;
        }
        return found == null ? otherwise : found;
    }

    public boolean flag(String name, boolean otherwise) {
        Node node = field(name);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof Node.Flag flag) {
            return flag.value();
        }
        problems.add(
                node.where(),
                "'" + name + "' must be true or false, not " + node.kind(),
                "Write true or false, without quotation marks.");
        return otherwise;
    }

    public int integer(String name, int otherwise) {
        Node node = field(name);
        if (node == null) {
            return otherwise;
        }
        try {
            if (node instanceof Node.Number number) {
                return Integer.parseInt(number.value());
            }
        } catch (NumberFormatException e) {
            // said below
        }
        problems.add(node.where(), "'" + name + "' must be a whole number, not " + node.kind(), "Write it in digits.");
        return otherwise;
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
        Node node = field(name);
        if (node instanceof Node.Items list) {
            return list.items();
        }
        if (node != null) {
            problems.add(node.where(), "'" + name + "' must be a list, not " + node.kind(), "Write [ ... ].");
        }
        return List.of();
    }

    /** The same, none of them empty. */
    public List<String> fullTexts(String name) {
        for (Node node : items(name)) {
            if (node instanceof Node.Text text && text.value().isBlank()) {
                problems.add(node.where(), "'" + name + "' is empty", "Leave it out, or write what it is.");
            }
        }
        return texts(name).stream().filter(text -> !text.isBlank()).toList();
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
        Node node = field(name);
        if (node instanceof Node.Fields object) {
            return object.fields();
        }
        if (node != null) {
            problems.add(node.where(), "'" + name + "' must be an object, not " + node.kind(), "Write { ... }.");
        }
        return Map.of();
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
        if (!asked.containsAll(fields.keySet())) {
            fields.forEach(this::unforeseen);
        }
    }

    private void unforeseen(String name, Node node) {
        if (!asked.contains(name) && !name.equals("$schema")) {
            Set<String> known = new TreeSet<>(asked);
            problems.unknownName(node.where(), "field", name, known, "Write one of: " + String.join(", ", known) + ".");
        }
    }
}
