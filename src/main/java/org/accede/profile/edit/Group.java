package org.accede.profile.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An object or a list. New entries look like those beside them. */
public final class Group implements Part {

    private final boolean isObject;
    private final List<Entry> entries = new ArrayList<>();

    /** Whether a comma follows the last entry. */
    private boolean comma;

    /** What stands before the closing bracket. */
    private String tail = "";

    Group(boolean isObject) {
        this.isObject = isObject;
    }

    void read(Entry entry) {
        entries.add(entry);
    }

    void end(String trivia, boolean withComma) {
        tail = trivia;
        comma = withComma;
    }

    @Override
    public void write(StringBuilder out) {
        out.append(isObject ? '{' : '[');
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).write(out);
            if (comma || i < entries.size() - 1) {
                out.append(',');
            }
        }
        out.append(tail).append(isObject ? '}' : ']');
    }

    @Override
    public String inLine() {
        return entries.stream()
                .map(entry -> name(entry.key) + entry.value.inLine())
                .collect(Collectors.joining(", ", isObject ? "{" : "[", isObject ? "}" : "]"));
    }

    public boolean isObject() {
        return isObject;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether it holds nothing, not even a comment. */
    public boolean isBare() {
        return entries.isEmpty() && tail.isBlank();
    }

    /** Whether its entries stand in lines of their own. */
    public boolean isInLines() {
        return !indent().isEmpty();
    }

    public List<String> keys() {
        return entries.stream().map(entry -> entry.key).toList();
    }

    public List<Part> parts() {
        return entries.stream().map(entry -> entry.value).toList();
    }

    public Optional<Part> get(String key) {
        int index = index(key);
        return index < 0 ? Optional.empty() : Optional.of(entries.get(index).value);
    }

    /** The object or list of that name. */
    public Optional<Group> group(String key) {
        return get(key).filter(Group.class::isInstance).map(Group.class::cast);
    }

    /** What the text, number or flag of that name says; empty if there is none. */
    public String text(String key) {
        return get(key).filter(Scalar.class::isInstance)
                .map(part -> ((Scalar) part).text())
                .orElse("");
    }

    /**
     * Sets what has a name. What is new stands behind the nearest of those that go before it.
     *
     * @param order of names
     */
    public void put(String key, Part value, List<String> order) {
        int index = index(key);
        if (index >= 0) {
            entries.get(index).value = value;
        } else {
            insert(place(key, order), key, value, indent());
        }
    }

    /** The same, where each entry stands in a line of its own. */
    public void putLine(String key, Part value, List<String> order, int indent) {
        if (index(key) >= 0) {
            put(key, value, order);
            return;
        }
        String line = inLines(indent);
        if (!insertInPlaceOfOffer(key, value)) {
            insert(place(key, order), key, value, line);
        }
    }

    /** The object or list of a name; an empty one is put there if there is none. */
    public Group open(String key, boolean object, List<String> order, int indent) {
        Optional<Group> there = group(key);
        if (there.isPresent()) {
            return there.get();
        }
        Group made = new Group(object);
        putLine(key, made, order, indent);
        return made;
    }

    /** Adds to a list, in a line of its own. */
    public void addLine(Part value, int indent) {
        insert(entries.size(), "", value, inLines(indent));
    }

    /** Adds to a list, where and as the others stand. */
    void insert(int index, Part value) {
        insert(index, "", value, indent());
    }

    public void set(int index, Part value) {
        entries.get(index).value = value;
    }

    public void remove(String key) {
        int index = index(key);
        if (index >= 0) {
            remove(index);
        }
    }

    /** Takes an entry away; comments above it stay. */
    public void remove(int index) {
        String before = entries.remove(index).before;
        if (!before.isBlank()) {
            if (index < entries.size()) {
                entries.get(index).before = before.stripTrailing() + "\n" + withoutBreak(entries.get(index).before);
            } else {
                tail = before.stripTrailing() + "\n" + withoutBreak(tail);
            }
        } else if (index == 0 && !entries.isEmpty() && before.indexOf('\n') < 0) {
            entries.get(0).before = before;
        }
        comma &= !entries.isEmpty();
    }

    private static String withoutBreak(String trivia) {
        return trivia.startsWith("\n") ? trivia.substring(1) : trivia;
    }

    private int index(String key) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key.equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the last of those that go before it, or else before all others. */
    private int place(String key, List<String> order) {
        int rank = order.indexOf(key);
        if (rank < 0) {
            return entries.size();
        }
        for (int i = rank - 1; i >= 0; i--) {
            int index = index(order.get(i));
            if (index >= 0) {
                return index + 1;
            }
        }
        return 0;
    }

    /** What a new entry begins with; a space where all stand in one line. */
    private String indent() {
        return entries.stream()
                .map(entry -> entry.before)
                .filter(before -> before.indexOf('\n') >= 0)
                .reduce((first, last) -> last)
                .map(before -> before.substring(before.lastIndexOf('\n')))
                .orElse("");
    }

    private void insert(int index, String key, Part value, String indent) {
        boolean inLines = !indent.isEmpty();
        Entry added = new Entry(inLines ? indent : index == 0 ? "" : " ", key, name(key), value);
        if (index == entries.size()) {
            int line = tail.indexOf('\n');
            String beside = line < 0 ? "" : tail.substring(0, line);
            if (!beside.isBlank()) { // a comment that belongs to the entry before
                added.before = beside + added.before;
                tail = tail.substring(line);
            }
        } else if (inLines && entries.get(index).before.indexOf('\n') < 0) {
            entries.get(index).before = indent;
        } else if (inLines) {
            String next = entries.get(index).before;
            int line = next.indexOf('\n');
            if (!next.substring(0, line).isBlank()) {
                added.before = next.substring(0, line) + added.before;
                entries.get(index).before = next.substring(line);
            }
        } else if (index == 0) {
            entries.get(0).before = " ";
        }
        entries.add(index, added);
    }

    private String name(String key) {
        return isObject ? JsonText.quoted(key) + ": " : "";
    }

    /** Breaks what stands in one line; gives what a new line begins with. */
    private String inLines(int indent) {
        String line = "\n" + " ".repeat(indent);
        if (tail.indexOf('\n') < 0) {
            tail = tail.stripTrailing() + "\n" + " ".repeat(Math.max(0, indent - 2));
        }
        if (!entries.isEmpty() && indent().isEmpty()) {
            entries.forEach(entry -> entry.before = entry.before.isBlank() ? line : line + entry.before.strip() + " ");
        }
        return entries.isEmpty() ? line : indent();
    }

    /** Where a line of comment offers the entry to be filled in, the entry takes its place. */
    private boolean insertInPlaceOfOffer(String key, Part value) {
        Pattern offer = Pattern.compile("(?m)^([ \\t]*)// *" + Pattern.quote(JsonText.quoted(key)) + " *:.*$");
        for (int i = 0; i <= entries.size(); i++) {
            String trivia = i < entries.size() ? entries.get(i).before : tail;
            Matcher found = offer.matcher(trivia);
            if (found.find()) {
                entries.add(i, new Entry(trivia.substring(0, found.start()) + found.group(1), key, name(key), value));
                String rest = trivia.substring(found.end());
                if (i + 1 < entries.size()) {
                    entries.get(i + 1).before = rest;
                } else {
                    tail = rest;
                }
                return true;
            }
        }
        return false;
    }
}
