package org.accede.report.template;

import org.accede.paper.Lines;

/**
 * JSON with comments, line by line. A comment that begins with a quotation mark or a brace is something to be filled in, and valid where it
 * stands once its {@code //} is taken away; every other comment is for the reader.
 */
final class Sheet {

    private static final int WIDTH = 110;

    private final StringBuilder text = new StringBuilder();

    Sheet line(int indent, String json) {
        text.append(" ".repeat(indent)).append(json).append('\n');
        return this;
    }

    Sheet blank() {
        text.append('\n');
        return this;
    }

    /** Words for the reader. */
    Sheet say(int indent, String words) {
        for (String line : Lines.wrap(words, WIDTH - indent)) {
            boolean looksFilledIn = line.startsWith("\"") || line.startsWith("{");
            line(indent, "// " + (looksFilledIn ? "  " : "") + line);
        }
        return this;
    }

    /** Something to be filled in. */
    Sheet offer(int indent, String json) {
        return line(indent, "// " + json);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
