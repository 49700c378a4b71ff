package org.accede.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accede.text.Visible;

/** A paper as Markdown with tables, as GitHub and others show it. */
public final class MarkdownWriter {

    /** What makes a list of a paragraph, or a heading of the line above. */
    private static final Pattern BLOCK = Pattern.compile("^([-+=]|\\d{1,9}(?=[.)]))");

    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter() {}

    public static String write(Paper paper) {
        MarkdownWriter writer = new MarkdownWriter();
        writer.paragraph("# " + escape(paper.title()));
        paper.opening().forEach(sentence -> writer.paragraph(escape(sentence)));
        paper.sections().forEach(writer::section);
        return writer.out.toString().stripTrailing() + "\n";
    }

    private void section(Section section) {
        paragraph("#".repeat(section.level() + 1) + " " + escape(section.title()));
        section.blocks().forEach(block -> block(block, section.title()));
    }

    private void block(Block block, String under) {
        if (block instanceof Block.Say say) {
            paragraph((say.notice() ? "> " : "") + escape(say.text()));
        } else if (block instanceof Block.Points points) {
            paragraph(points.items().stream().map(item -> "- " + escape(item)).collect(Collectors.joining("\n")));
        } else if (block instanceof Block.Draft draft) {
            draft(draft);
        } else if (block instanceof Table table) {
            table(table, under);
        } else if (block instanceof Picture picture) {
            captioned(picture.title(), under);
            paragraph(escape(picture.says()));
            table(picture.data(), picture.data().title());
        }
    }

    private void draft(Block.Draft draft) {
        List<String> parts = new ArrayList<>();
        parts.add("**Draft: " + escape(draft.title()) + "**");
        parts.add(escape(draft.basis()));
        draft.paragraphs().forEach(text -> parts.add(escape(text)));
        parts.removeIf(String::isBlank);
        paragraph("> " + String.join("\n>\n> ", parts));
        paragraph(escape(draft.note()));
    }

    private void table(Table table, String under) {
        captioned(table.title(), under);
        int columns = table.columns().size();
        List<String> lines = new ArrayList<>();
        lines.add(row(
                table.columns().stream().map(column -> escape(column.title())).toList()));
        lines.add("|"
                + table.columns().stream()
                        .map(column -> column.kind() == Table.Kind.COUNT ? "---:|" : "---|")
                        .collect(Collectors.joining()));
        for (Table.Row row : table.rows()) {
            if (row.isGroup()) {
                List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
                cells.set(0, "**" + cell(row.heading()) + "**");
                lines.add(row(cells));
            } else {
                lines.add(row(row.cells().stream().map(MarkdownWriter::cell).toList()));
            }
        }
        paragraph(String.join("\n", lines));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String cell(Cell cell) {
        if (cell instanceof Cell.Link link) {
            return "<" + link.target() + ">";
        }
        return cell.lines().stream().map(MarkdownWriter::escape).collect(Collectors.joining("<br>"));
    }

    /** A caption that says no more than the heading is left out. */
    private void captioned(String caption, String under) {
        if (!caption.equals(under)) {
            paragraph("**" + escape(caption) + "**");
        }
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            out.append(text).append("\n\n");
        }
    }

    /** Letters and spaces, which most are, are told by where they stand. */
    private static boolean isMarkup(char c) {
        return c > ' '
                && c <= '~'
                && !(c >= 'a' && c <= 'z')
                && !(c >= 'A' && c <= 'Z')
                && "\\`*_[]|#!~$@".indexOf(c) >= 0;
    }

    /** Text stays text: no markup, no link, no list, no new table cell. */
    static String escape(String text) {
        String bare = Visible.of(text).strip();
        StringBuilder safe = null;
        int done = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            String instead =
                    switch (c) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        default -> isMarkup(c) ? "\\" + c : "";
                    };
            if (!instead.isEmpty()) {
                safe = safe == null ? new StringBuilder(bare.length() + 16) : safe;
                safe.append(bare, done, i).append(instead);
                done = i + 1;
            }
        }
        String plain =
                safe == null ? bare : safe.append(bare, done, bare.length()).toString();
        // A bare address becomes a link where Markdown is shown.
        String linkless = plain.replace("://", ":\\//").replace("www.", "www\\.");
        return linkless.isEmpty() || Character.isLetter(linkless.charAt(0))
                ? linkless
                : BLOCK.matcher(linkless).replaceFirst(found -> {
                    boolean number = Character.isDigit(found.group().charAt(0));
                    return number ? found.group() + "\\\\" : "\\\\" + found.group();
                });
    }
}
