package org.accede.paper.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A part of an office file, written element by element. The library keeps each element as an object before it writes it, which for the rows of
 * a long table takes many times as long. Text comes as {@link Shown} gives it, without what XML cannot hold.
 */
final class Xml {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Whether the element that was opened last can still have attributes. */
    private boolean begun;

    /** A part that stands alone, with the element that holds all of it. */
    static Xml part(String name) {
        Xml part = new Xml();
        part.out.append(HEAD);
        return part.open(name);
    }

    Xml open(String name) {
        ripe();
        out.append('<').append(name);
        open.push(name);
        begun = true;
        return this;
    }

    /** An attribute of the element that was opened last. */
    Xml with(String name, String value) {
        if (!begun) {
            throw new IllegalStateException(name + " comes behind what stands in " + open.peek());
        }
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    Xml with(String name, long value) {
        return with(name, Long.toString(value));
    }

    Xml text(String text) {
        if (!text.isEmpty()) {
            ripe();
            escape(text, false);
        }
        return this;
    }

    /** What was written already. */
    Xml put(Xml written) {
        if (!written.out.isEmpty()) {
            ripe();
            out.append(written.out);
        }
        return this;
    }

    Xml close() {
        String name = open.pop();
        if (begun) {
            out.append("/>");
            begun = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** An element that says all by its name. */
    Xml empty(String name) {
        return open(name).close();
    }

    /** All of it, as a file has it. */
    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open + " are not closed");
        }
        return out.toString();
    }

    private void ripe() {
        if (begun) {
            out.append('>');
            begun = false;
        }
    }

    private void escape(String text, boolean quoted) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped =
                    switch (text.charAt(i)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> quoted ? "&quot;" : "";
                        default -> "";
                    };
            if (!escaped.isEmpty()) {
                out.append(text, done, i).append(escaped);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }
}
