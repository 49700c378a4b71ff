package org.accede.paper.office;

import java.util.List;
import org.accede.paper.Cell;
import org.accede.paper.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table in a Word document: its header row stands on every page, its short rows stay whole. */
final class WordTable {

    /** A table of so few short rows stays on one page. */
    private static final int FEW_ROWS = 8;

    /** A row of more lines may be split between pages, lest it leave half of one empty. */
    private static final int LONG_ROW = 14;

    private final Table table;
    private final int[] widths;
    private final CTTbl out;
    private final Links links;

    private WordTable(Table table, int width, CTTbl out, Links links) {
        this.table = table;
        this.widths = WordWidths.of(table, width);
        this.out = out;
        this.links = links;
    }

    /**
     * Writes a table.
     *
     * @param says what it shows, for those who do not see it
     * @param width of the text on the page
     * @param links where its addresses lead
     */
    static void write(CTBody body, Table table, String says, int width, Links links) {
        WordTable written = new WordTable(table, width, body.addNewTbl(), links);
        written.properties(says, width);
        written.header();
        table.rows().forEach(written::row);
        written.keepTogether();
    }

    private void keepTogether() {
        boolean small =
                table.rows().size() <= FEW_ROWS && out.getTrList().stream().allMatch(row -> row.isSetTrPr());
        for (int i = 0; small && i < table.rows().size(); i++) {
            for (CTTc cell : out.getTrArray(i).getTcList()) {
                cell.getPList().forEach(paragraph -> paragraph.getPPr().addNewKeepNext());
            }
        }
    }

    private void properties(String says, int width) {
        CTTblPr properties = out.addNewTblPr();
        properties.addNewTblStyle().setVal("Concordance");
        width(properties.addNewTblW(), width);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(Shown.of(table.title()));
        properties.addNewTblDescription().setVal(Shown.of(says));
        out.addNewTblGrid();
        for (int each : widths) {
            out.getTblGrid().addNewGridCol().setW(Words.number(each));
        }
    }

    private void header() {
        CTRow row = out.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        for (int i = 0; i < widths.length; i++) {
            Table.Column column = table.columns().get(i);
            CTTc cell = cell(row, widths[i], column.kind() == Table.Kind.FILL ? Tint.FILL : Tint.HEADER);
            Words.say(cell.addNewP(), Style.TABLE_HEADING, column.title());
            if (!column.choices().isEmpty()) {
                Words.say(cell.addNewP(), Style.TABLE_CHOICES, String.join(" / ", column.choices()));
            }
        }
    }

    private void row(Table.Row source) {
        CTRow row = out.addNewTr();
        if (source.isGroup()) {
            row.addNewTrPr().addNewCantSplit();
            CTTc cell = cell(row, sum(), Tint.GROUP);
            cell.getTcPr().addNewGridSpan().setVal(Words.number(widths.length));
            // Width, span, shade: the order in which Word wants them.
            shade(cell, Tint.GROUP);
            paragraphs(cell, Style.TABLE_GROUP, source.heading(), source.id());
            return;
        }
        int lines = 0;
        for (int i = 0; i < widths.length; i++) {
            lines = Math.max(lines, WordWidths.lines(Shown.of(source.cells().get(i)), widths[i]));
        }
        if (lines <= LONG_ROW) {
            row.addNewTrPr().addNewCantSplit();
        }
        for (int i = 0; i < widths.length; i++) {
            cell(row, widths[i], table.columns().get(i).kind(), source.cells().get(i), source.id());
        }
        links.mark(row.getTcArray(0).getPArray(0), source);
    }

    private void cell(CTRow row, int width, Table.Kind kind, Cell value, String about) {
        String fill = "";
        if (value instanceof Cell.Marked marked) {
            fill = Tint.of(marked.mark().tone()).light();
        } else if (kind == Table.Kind.FILL) {
            fill = Tint.FILL;
        }
        CTTc cell = cell(row, width, fill);
        if (value instanceof Cell.Link link) {
            links.say(Words.styled(cell.addNewP(), Style.TABLE_TEXT.id()), link);
            return;
        }
        paragraphs(cell, kind == Table.Kind.HEAD ? Style.TABLE_NAME : Style.TABLE_TEXT, value, about);
        if (value instanceof Cell.Count) {
            cell.getPArray(0).getPPr().addNewJc().setVal(STJc.CENTER);
        }
    }

    private static CTTc cell(CTRow row, int width, String fill) {
        CTTc cell = row.addNewTc();
        width(cell.addNewTcPr().addNewTcW(), width);
        if (!fill.isEmpty()) {
            shade(cell, fill);
        }
        return cell;
    }

    private static void shade(CTTc cell, String fill) {
        CTShd shade = cell.getTcPr().isSetShd()
                ? cell.getTcPr().getShd()
                : cell.getTcPr().addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(fill);
    }

    /** Each line a paragraph, what follows a name plain; a cell without a paragraph is no cell to Word. */
    private void paragraphs(CTTc cell, Style first, Cell value, String about) {
        List<String> lines = value instanceof Cell.Day day ? List.of(Day.inWords(day.date())) : Shown.of(value);
        Style style = first;
        for (String line : lines) {
            links.say(Words.styled(cell.addNewP(), style.id()), line, about);
            style = first == Style.TABLE_NAME ? Style.TABLE_TEXT : first;
        }
        if (lines.isEmpty()) {
            Words.styled(cell.addNewP(), first.id());
        }
    }

    private int sum() {
        int sum = 0;
        for (int each : widths) {
            sum += each;
        }
        return sum;
    }

    private static void width(CTTblWidth width, int twentieths) {
        width.setW(Words.number(twentieths));
        width.setType(STTblWidth.DXA);
    }
}
