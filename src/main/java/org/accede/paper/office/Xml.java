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

    /** What is below it stands for itself in UTF-8. */
    private static final int ASCII = 0x80;

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
            put(written.out, written.length);
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

    private void escape(String text, boolean quoted) {
        int end = text.length();
        room(end);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '&') {
                put("&amp;");
            } else if (c == '<') {
                put("&lt;");
            } else if (c == '>') {
                put("&gt;");
            } else if (c == '"' && quoted) {
                put("&quot;");
            } else if (c < ASCII) {
                put(c);
            } else {
                int from = i;
                while (i + 1 < end && text.charAt(i + 1) >= ASCII) {
                    i++;
                }
                byte[] others = text.substring(from, i + 1).getBytes(StandardCharsets.UTF_8);
                put(others, others.length);
            }
        }
    }

    private void put(char ascii) {
        if (length == out.length) {
            room(1);
        }
        out[length++] = (byte) ascii;
    }

    /** A word of XML itself. */
    private void put(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            out[length++] = (byte) ascii.charAt(i);
        }
    }

    private void put(byte[] bytes, int many) {
        room(many);
        System.arraycopy(bytes, 0, out, length, many);
        length += many;
    }

    private void room(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, length + more));
        }
    }
}
