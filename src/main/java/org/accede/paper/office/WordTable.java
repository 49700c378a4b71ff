package org.accede.paper.office;

import java.util.Arrays;
import java.util.List;
import org.accede.paper.Cell;
import org.accede.paper.Table;

/** A table in a Word document: its header row stands on every page, its short rows stay whole. */
final class WordTable {

    /** A table of so few short rows stays on one page. */
    private static final int FEW_ROWS = 8;

    /** And if it has no more lines than these: what is longer than the rest of a page would leave that empty, its heading alone there. */
    private static final int FEW_LINES = 16;

    /** A row of more lines may be split between pages, lest it leave half of one empty. */
    private static final int LONG_ROW = 14;

    private final Table table;
    private final int[] widths;
    private final Xml out;
    private final Links links;

    /** What each cell says, and how many lines its row needs; nothing for headings of groups. */
    private final List<List<List<String>>> said;

    private final int[] lines;
    private final boolean small;

    private WordTable(Table table, int width, Xml out, Links links) {
        this.table = table;
        this.widths = WordWidths.of(table, width);
        this.out = out;
        this.links = links;
        this.said = table.rows().stream()
                .map(row -> row.isGroup()
                        ? List.<List<String>>of()
                        : row.cells().stream().map(Shown::of).toList())
                .toList();
        this.lines = said.stream().mapToInt(this::lines).toArray();
        this.small = table.rows().size() <= FEW_ROWS && Arrays.stream(lines).sum() <= FEW_LINES;
    }

    private int lines(List<List<String>> row) {
        int most = 0;
        for (int i = 0; i < row.size(); i++) {
            most = Math.max(most, WordWidths.lines(row.get(i), widths[i]));
        }
        return most;
    }

    /**
     * Writes a table.
     *
     * @param says what it shows, for those who do not see it
     * @param width of the text on the page
     * @param links where its addresses lead
     */
    static void write(Xml out, Table table, String says, int width, Links links) {
        new WordTable(table, width, out, links).write(says, width);
    }

    private void write(String says, int width) {
        out.open("w:tbl");
        properties(says, width);
        header();
        for (int i = 0; i < table.rows().size(); i++) {
            row(i);
        }
        out.close();
    }

    private void properties(String says, int width) {
        out.open("w:tblPr");
        out.open("w:tblStyle").with("w:val", "Concordance").close();
        width("w:tblW", width);
        out.open("w:tblLayout").with("w:type", "fixed").close();
        out.open("w:tblLook").with("w:firstRow", "true").with("w:firstColumn", "false");
        out.with("w:noHBand", "true").with("w:noVBand", "true").close();
        out.open("w:tblCaption").with("w:val", Shown.of(table.title())).close();
        out.open("w:tblDescription").with("w:val", Shown.of(says)).close();
        out.close().open("w:tblGrid");
        for (int each : widths) {
            out.open("w:gridCol").with("w:w", each).close();
        }
        out.close();
    }

    private void header() {
        boolean keep = small && !table.rows().isEmpty();
        out.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (int i = 0; i < widths.length; i++) {
            Table.Column column = table.columns().get(i);
            cell(widths[i], 1, column.kind() == Table.Kind.FILL ? Tint.FILL : Tint.HEADER);
            title(Style.TABLE_HEADING, column.title(), keep);
            if (!column.choices().isEmpty()) {
                title(Style.TABLE_CHOICES, String.join(" / ", column.choices()), keep);
            }
            out.close();
        }
        out.close();
    }

    private void title(Style style, String text, boolean keep) {
        begin(style, keep, false);
        if (!text.isEmpty()) {
            Words.say(out, text);
        }
        out.close();
    }

    private void row(int number) {
        Table.Row row = table.rows().get(number);
        boolean keep = small && number < table.rows().size() - 1;
        out.open("w:tr");
        if (lines[number] <= LONG_ROW) {
            out.open("w:trPr").empty("w:cantSplit").close();
        }
        if (row.isGroup()) {
            cell(Arrays.stream(widths).sum(), widths.length, Tint.GROUP);
            paragraphs(Style.TABLE_GROUP, Shown.of(row.heading()), row, new Ways(keep, false, false));
            out.close();
        } else {
            for (int i = 0; i < widths.length; i++) {
                cell(number, i, keep);
            }
        }
        out.close();
    }

    /**
     * Ways of the paragraphs of a cell.
     *
     * @param keep whether they stay with what follows
     * @param centred whether they stand in the middle
     * @param marked whether the numbers of the row lead to the first
     */
    private record Ways(boolean keep, boolean centred, boolean marked) {}

    private void cell(int number, int column, boolean keep) {
        Table.Row row = table.rows().get(number);
        Table.Kind kind = table.columns().get(column).kind();
        Cell value = row.cells().get(column);
        String fill = "";
        if (value instanceof Cell.Marked marked) {
            fill = Tint.of(marked.mark().tone()).light();
        } else if (kind == Table.Kind.FILL) {
            fill = Tint.FILL;
        }
        cell(widths[column], 1, fill);
        if (value instanceof Cell.Link link) {
            begin(Style.TABLE_TEXT, keep, false);
            links.say(out, link);
            if (column == 0) {
                links.mark(out, row);
            }
            out.close();
        } else {
            paragraphs(
                    kind == Table.Kind.HEAD ? Style.TABLE_NAME : Style.TABLE_TEXT,
                    value instanceof Cell.Day day
                            ? List.of(Day.inWords(day.date()))
                            : said.get(number).get(column),
                    row,
                    new Ways(keep, value instanceof Cell.Count, column == 0));
        }
        out.close();
    }

    /** Opens a cell over so many columns. */
    private void cell(int width, int span, String fill) {
        out.open("w:tc").open("w:tcPr");
        width("w:tcW", width);
        if (span > 1) {
            out.open("w:gridSpan").with("w:val", span).close();
        }
        if (!fill.isEmpty()) {
            out.open("w:shd").with("w:val", "clear").with("w:color", "auto").with("w:fill", fill);
            out.close();
        }
        out.close();
    }

    /** Each line a paragraph, what follows a name plain; a cell without a paragraph is no cell to Word. */
    private void paragraphs(Style first, List<String> lines, Table.Row row, Ways ways) {
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            Style style = i > 0 && first == Style.TABLE_NAME ? Style.TABLE_TEXT : first;
            begin(style, ways.keep(), i == 0 && ways.centred());
            if (i < lines.size()) {
                links.say(out, lines.get(i), row.id());
            }
            if (i == 0 && ways.marked()) {
                links.mark(out, row);
            }
            out.close();
        }
    }

    private void begin(Style style, boolean keep, boolean centred) {
        Words.begin(out, style.id());
        if (keep) {
            out.empty("w:keepNext");
        }
        if (centred) {
            out.open("w:jc").with("w:val", "center").close();
        }
        out.close();
    }

    private void width(String name, int twentieths) {
        out.open(name).with("w:w", twentieths).with("w:type", "dxa").close();
    }
}
