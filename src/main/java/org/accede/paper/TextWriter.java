package org.accede.paper;

/** A paper for a terminal of 80 columns. */
public final class TextWriter {

    static final int WIDTH = 80;

    private final StringBuilder out = new StringBuilder();
    private final boolean colour;

    private TextWriter(boolean colour) {
        this.colour = colour;
    }

    /** @param colour whether titles and verdicts stand out by escape codes of a terminal */
    public static String write(Paper paper, boolean colour) {
        TextWriter writer = new TextWriter(colour);
        writer.title(0, paper.title());
        for (String sentence : paper.opening()) {
            writer.blank().paragraph(0, sentence);
        }
        paper.sections().forEach(writer::section);
        return writer.out.toString();
    }

    private void section(Section section) {
        blank().title(0, section.title());
        if (section.level() == 1) {
            line("="
                    .repeat(Lines.wrap(section.title(), WIDTH).stream()
                            .mapToInt(Lines::width)
                            .max()
                            .orElse(0)));
        }
        boolean first = true;
        for (Block block : section.blocks()) {
            if (!first) {
                blank();
            }
            block(block, section.title());
            first = false;
        }
    }

    private void block(Block block, String under) {
        if (block instanceof Block.Say say) {
            labelled(0, say.notice() ? "!" : "", say.notice() ? 2 : 0, say.text());
        } else if (block instanceof Block.Points points) {
            points.items().forEach(item -> labelled(0, "-", 2, item));
        } else if (block instanceof Block.Draft draft) {
            draft(draft);
        } else if (block instanceof Table table) {
            table(table, under);
        } else if (block instanceof Picture picture) {
            captioned(picture.title(), under);
            paragraph(0, picture.says());
            blank().table(picture.data(), picture.data().title());
        }
    }

    private void draft(Block.Draft draft) {
        title(0, "DRAFT: " + draft.title());
        paragraph(2, draft.basis());
        for (String text : draft.paragraphs()) {
            blank().paragraph(4, text);
        }
        blank().paragraph(2, draft.note());
    }

    private void table(Table table, String under) {
        captioned(table.title(), under);
        TextTable.of(table, colour).forEach(this::line);
    }

    /** A caption that says no more than the heading is left out. */
    private void captioned(String caption, String under) {
        if (!caption.equals(under)) {
            title(0, caption);
        }
    }

    private TextWriter title(int indent, String words) {
        Lines.wrap(words, WIDTH - indent).forEach(each -> line(" ".repeat(indent) + TextTable.bold(each, colour)));
        return this;
    }

    private void paragraph(int indent, String text) {
        labelled(indent, "", 0, text);
    }

    private void labelled(int indent, String label, int width, String text) {
        TextTable.labelled(indent, label, width, text).forEach(this::line);
    }

    private TextWriter blank() {
        out.append('\n');
        return this;
    }

    private TextWriter line(String line) {
        out.append(line.stripTrailing()).append('\n');
        return this;
    }
}
