package org.accede.paper.office;

import java.util.List;
import org.accede.paper.Cell;
import org.accede.paper.Mark;
import org.accede.paper.Table;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** A table to work with on a sheet of its own: it can be filtered, filled in and printed. */
final class TableSheet {

    /** Headings stay in view only while they leave room for what they head. */
    private static final int WIDEST_FROZEN = 75;

    private static final String WHITE = "FFFFFF";

    private final XSSFSheet sheet;
    private final Rows rows;
    private final Table table;
    private final Cells cells;
    private final Choices choices;
    private final SheetWidths widths;

    private TableSheet(Rows rows, Table table, Cells cells, Choices choices) {
        this.sheet = rows.sheet();
        this.rows = rows;
        this.table = table;
        this.cells = cells;
        this.choices = choices;
        this.widths = new SheetWidths(table);
    }

    static void write(Rows rows, Table table, Cells cells, Choices choices) {
        TableSheet written = new TableSheet(rows, table, cells, choices);
        written.header();
        written.rows();
        written.ways();
    }

    private void header() {
        Row row = rows.add();
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            cells.text(row, i, List.of(column.title()), header(column));
            sheet.setColumnWidth(i, widths.of(i) * 256);
            lines = Math.max(lines, SheetWidths.lines(List.of(column.title()), widths.of(i)));
        }
        Height.set(row, lines);
    }

    private static Look header(Table.Column column) {
        return column.kind() == Table.Kind.FILL ? Look.HEADER.filled(Tint.FILL) : Look.HEADER;
    }

    private void rows() {
        int number = 0;
        for (Table.Row source : table.rows()) {
            Row row = rows.add();
            for (int i = 0; i < table.columns().size(); i++) {
                if (source.isGroup()) {
                    cells.put(row, i, i == 0 ? source.heading() : Cell.EMPTY, Look.GROUP);
                } else {
                    cells.put(
                            row,
                            i,
                            source.cells().get(i),
                            look(table.columns().get(i).kind()));
                }
            }
            Height.set(row, source.isGroup() ? 1 : widths.lines(number++));
        }
    }

    private static Look look(Table.Kind kind) {
        return switch (kind) {
            case HEAD -> Look.GRID_BOLD;
            case FILL -> Look.GRID.filled(Tint.FILL);
            default -> Look.GRID;
        };
    }

    /** Ways to work with the rows. */
    private void ways() {
        int last = Math.max(1, table.rows().size());
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, table.columns().size() - 1));
        sheet.createFreezePane(frozen(), 1);
        print();
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            CellRangeAddress rows = new CellRangeAddress(1, last, i, i);
            if (column.kind() == Table.Kind.FILL) {
                colour(rows, "LEN(TRIM(" + first(i) + "))>0", WHITE);
                if (!column.choices().isEmpty()) {
                    choose(rows, column);
                }
            } else if (column.kind() == Table.Kind.MARK) {
                for (Mark.Tone tone : Mark.Tone.values()) {
                    colour(
                            rows,
                            "LEFT(" + first(i) + ",1)=\"" + tone.sign() + "\"",
                            Tint.of(tone).light());
                }
            }
        }
    }

    /** All columns on one page, however many pages the rows take. */
    private void print() {
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setPaperSize(widths.isLarge() ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    /** The first cell of the column below the header. */
    private static String first(int column) {
        return new CellReference(1, column, false, true).formatAsString();
    }

    /** How many columns stay in view: up to that which names the row. */
    private int frozen() {
        int width = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            width += widths.of(i);
            if (width > WIDEST_FROZEN) {
                return 0;
            }
            if (table.columns().get(i).kind() == Table.Kind.HEAD) {
                return i + 1;
            }
        }
        return 0;
    }

    /** A colour that follows what a reader writes. */
    private void colour(CellRangeAddress rows, String formula, String colour) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        XSSFPatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        pattern.setFillBackgroundColor(Cells.colour(colour));
        formatting.addConditionalFormatting(new CellRangeAddress[] {rows}, rule);
    }

    private void choose(CellRangeAddress rows, Table.Column column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint list = helper.createFormulaListConstraint(choices.range(column.choices()));
        DataValidation validation = helper.createValidation(
                list,
                new CellRangeAddressList(
                        rows.getFirstRow(), rows.getLastRow(), rows.getFirstColumn(), rows.getLastColumn()));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Not one of the choices", "Please choose from the list, or leave the cell empty.");
        sheet.addValidationData(validation);
    }
}
