package org.accede.report.frame;

import java.util.List;
import org.accede.paper.Lines;
import org.accede.paper.Visible;

/** Lines of text that fit a terminal, with colour where it is wanted. */
public final class Page {

    public static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();
    private final boolean colour;

    public Page(boolean colour) {
        this.colour = colour;
    }

    public Page line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    public Page blank() {
        return line("");
    }

    public Page heading(String title) {
        blank().title(title);
        return line("="
                .repeat(wrap(title, WIDTH).stream().mapToInt(Lines::width).max().orElse(0)));
    }

    /** Words that stand out, on as many lines as they need. */
    public Page title(String words) {
        wrap(words, WIDTH).forEach(each -> line(bold(each)));
        return this;
    }

    /** Text behind a label; further lines stand below the first. */
    public Page labelled(int indent, String label, int labelWidth, String value) {
        String margin = " ".repeat(indent);
        String rest = " ".repeat(indent + labelWidth);
        List<String> lines = wrap(value, WIDTH - indent - labelWidth);
        line(margin + pad(label, labelWidth) + (lines.isEmpty() ? "" : lines.get(0)));
        lines.stream().skip(1).forEach(each -> line(rest + each));
        return this;
    }

    public Page paragraph(int indent, String value) {
        wrap(value, WIDTH - indent).forEach(each -> line(" ".repeat(indent) + each));
        return this;
    }

    public String bold(String words) {
        return colour ? "\u001b[1m" + words + "\u001b[0m" : words;
    }

    /** Words in the colour of a verdict: green, yellow, red; what is open stays plain. */
    public String tinted(org.accede.verdict.Word verdict, String words) {
        if (!colour) {
            return words;
        }
        String code =
                switch (verdict) {
                    case MET, COVERED -> "32";
                    case CURABLE -> "36";
                    case PARTIAL, GAP -> "33";
                    case NOT_MET -> "31";
                    default -> "0";
                };
        return "\u001b[" + code + "m" + words + "\u001b[0m";
    }

    public static String pad(String words, int width) {
        return Lines.pad(words, width);
    }

    public static List<String> wrap(String value, int width) {
        return Lines.wrap(value, width);
    }

    public static String printable(String value) {
        return Visible.of(value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
