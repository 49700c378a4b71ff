package org.accede.paper;

import java.util.List;
import org.accede.text.Visible;

/** Lines of text for a terminal of 80 columns; what stands out does so by escape codes, where they are wanted. */
public final class TextPage {

    public static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();
    private final boolean colour;

    public TextPage(boolean colour) {
        this.colour = colour;
    }

    /** A line as it is; what does not fit is the caller's to break. */
    public TextPage line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    public TextPage blank() {
        return line("");
    }

    /** A title with a line under it, apart from what stands before. */
    public TextPage heading(String words) {
        blank().title(words);
        return line("="
                .repeat(Lines.wrap(words, WIDTH).stream()
                        .mapToInt(Lines::width)
                        .max()
                        .orElse(0)));
    }

    /** Words that stand out, on as many lines as they need. */
    public TextPage title(String words) {
        Lines.wrap(words, WIDTH).forEach(each -> line(bold(each)));
        return this;
    }

    public TextPage paragraph(int indent, String words) {
        return labelled(indent, "", 0, words);
    }

    /** Text behind a label, further lines below; a label that is too long stands above. */
    public TextPage labelled(int indent, String label, int labelWidth, String words) {
        String margin = " ".repeat(indent);
        String first = Visible.of(label);
        if (!first.isEmpty() && Lines.width(first) >= labelWidth) {
            Lines.wrap(first, WIDTH - indent).forEach(line -> line(margin + line));
            first = "";
        }
        for (String line : Lines.wrap(words, WIDTH - indent - labelWidth)) {
            line(margin + Lines.pad(first, labelWidth) + line);
            first = "";
        }
        return this;
    }

    /** Words in two columns, the second behind the first line of the first. */
    TextPage beside(int indent, String words, int width, String second) {
        List<String> lines = Lines.wrap(words, width - 1);
        line(" ".repeat(indent) + bold(Lines.pad(lines.isEmpty() ? "" : lines.get(0), width)) + second);
        lines.stream().skip(1).forEach(rest -> line(" ".repeat(indent) + bold(rest)));
        return this;
    }

    String bold(String words) {
        return colour ? "\u001b[1m" + words + "\u001b[0m" : words;
    }

    /** The words of a mark in its colour; what is open or aside stays plain. */
    String tinted(Mark mark, String words) {
        String code =
                switch (mark.tone()) {
                    case FINE -> "32";
                    case FORMALITY -> "36";
                    case GAP -> "33";
                    case OPEN, ASIDE -> "";
                };
        return colour && !code.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
