package org.accede.profile.edit;

/** Takes apart a text that is known to be JSON. */
final class PartReader {

    private final String text;
    private int at;

    PartReader(String text) {
        this.text = text;
    }

    JsonText whole() {
        String before = (text.startsWith("\uFEFF") ? text.substring(at, ++at) : "") + trivia();
        if (text.charAt(at) != '{') {
            throw new IllegalArgumentException("no object");
        }
        Group root = (Group) value();
        return new JsonText(before, root, text.substring(at));
    }

    Part value() {
        char first = text.charAt(at);
        return first == '{' || first == '[' ? group(first == '{') : new Scalar(first == '"' ? string() : word());
    }

    private Group group(boolean isObject) {
        Group group = new Group(isObject);
        at++;
        String before = trivia();
        boolean comma = false;
        while (text.charAt(at) != '}' && text.charAt(at) != ']') {
            Entry entry = entry(before, isObject);
            group.read(entry);
            String after = trivia();
            comma = text.charAt(at) == ',';
            if (comma) {
                entry.after = after;
                at++;
                before = trivia();
            } else {
                before = after;
            }
        }
        at++;
        group.end(before, comma);
        return group;
    }

    private Entry entry(String before, boolean isObject) {
        if (!isObject) {
            return new Entry(before, "", "", value());
        }
        int start = at;
        String key = new Scalar(string()).text();
        trivia();
        at++; // the colon
        trivia();
        return new Entry(before, key, text.substring(start, at), value());
    }

    private String string() {
        int start = at++;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return text.substring(start, ++at);
    }

    private String word() {
        int start = at;
        while (at < text.length() && ",]}/ \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Spaces, lines and comments. */
    private String trivia() {
        int start = at;
        while (at < text.length()) {
            if (text.startsWith("//", at)) {
                while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                    at++;
                }
            } else if (text.startsWith("/*", at)) {
                at = text.indexOf("*/", at + 2) + 2;
            } else if (" \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                break;
            }
        }
        return text.substring(start, at);
    }
}
