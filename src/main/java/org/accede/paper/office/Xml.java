package org.accede.paper.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A part of an office file, written element by element. The library keeps each element as an object before it writes it, which for the rows of
 * a long table takes many times as long. Text comes as {@link Shown} gives it, without what XML cannot hold. It is written as bytes, as the
 * file has it: a text of a whole paper would be copied thrice before it is one.
 */
final class Xml {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private byte[] out = new byte[256];
    private int length;
    private final Deque<String> open = new ArrayDeque<>();

    /** Whether the element that was opened last can still have attributes. */
    private boolean begun;

    /** A part that stands alone, with the element that holds all of it. */
    static Xml part(String name) {
        Xml part = new Xml();
        part.put(HEAD);
        return part.open(name);
    }

    Xml open(String name) {
        ripe();
        put('<');
        put(name);
        open.push(name);
        begun = true;
        return this;
    }

    /** An attribute of the element that was opened last. */
    Xml with(String name, String value) {
        if (!begun) {
            throw new IllegalStateException(name + " comes behind what stands in " + open.peek());
        }
        put(' ');
        put(name);
        put("=\"");
        escape(value, true);
        put('"');
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
        if (written.length > 0) {
            ripe();
            put(written.out, 0, written.length);
        }
        return this;
    }

    Xml close() {
        String name = open.pop();
        if (begun) {
            put("/>");
            begun = false;
        } else {
            put("</");
            put(name);
            put('>');
        }
        return this;
    }

    /** An element that says all by its name. */
    Xml empty(String name) {
        return open(name).close();
    }

    /** All of it, as a file has it. */
    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open + " are not closed");
        }
        return Arrays.copyOf(out, length);
    }

    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private void ripe() {
        if (begun) {
            put('>');
            begun = false;
        }
    }

    /** What has to be escaped is ASCII, and no byte of any other character is. */
    private void escape(String text, boolean quoted) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int done = 0;
        for (int i = 0; i < bytes.length; i++) {
            String instead =
                    switch (bytes[i]) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> quoted ? "&quot;" : null;
                        default -> null;
                    };
            if (instead != null) {
                put(bytes, done, i);
                put(instead);
                done = i + 1;
            }
        }
        put(bytes, done, bytes.length);
    }

    private void put(char ascii) {
        if (length == out.length) {
            room(1);
        }
        out[length++] = (byte) ascii;
    }

    /** A word of XML itself. */
    private void put(String ascii) {
        byte[] bytes = ascii.getBytes(StandardCharsets.ISO_8859_1);
        put(bytes, 0, bytes.length);
    }

    private void put(byte[] bytes, int from, int to) {
        int many = to - from;
        room(many);
        System.arraycopy(bytes, from, out, length, many);
        length += many;
    }

    private void room(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, length + more));
        }
    }
}
