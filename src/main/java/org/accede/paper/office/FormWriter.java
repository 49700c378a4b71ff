package org.accede.paper.office;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.paper.form.FormBook;
import org.accede.paper.form.FormCell;
import org.accede.paper.form.FormSheet;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook that is to be filled in. Sheets are protected without a password: against slips, not against people. */
public final class FormWriter {

    private static final String WHITE = "FFFFFF";

    private final Book book;
    private final Cells cells;
    private final FormStyles styles;
    private final Choices choices = new Choices();

    /** The columns of a sheet in which something can be filled in. */
    private int firstFilled;

    private int lastFilled;

    private FormWriter(Book book) {
        this.book = book;
        this.cells = new Cells(book, new Tallies(List.of()));
        this.styles = new FormStyles(book.inLibrary());
    }

    /** The workbook as a file; the same form gives the same bytes. */
    public static byte[] write(FormBook form) {
        return Anywhere.write(out -> write(form, out));
    }

    private static void write(FormBook form, Entries out) throws IOException {
        XSSFWorkbook inLibrary = new XSSFWorkbook();
        try {
            About.set(inLibrary.getProperties(), form.title(), form.title(), form.asOf());
            Book book = new Book(inLibrary);
            FormWriter writer = new FormWriter(book);
            form.sheets().forEach(writer::sheet);
            writer.choices.write(book, writer.cells);
            for (FormSheet sheet : form.sheets()) {
                inLibrary.setSheetHidden(inLibrary.getSheetIndex(sheet.name()), sheet.hidden());
            }
            inLibrary.lockStructure();
            book.write(out);
        } finally {
            // To close it would pack all of it once more, for nobody.
            inLibrary.getPackage().revert();
        }
    }

    private void sheet(FormSheet form) {
        Rows rows = book.sheet(form.name());
        XSSFSheet sheet = rows.sheet();
        for (int i = 0; i < form.columns().size(); i++) {
            sheet.setColumnWidth(i, form.columns().get(i).width() * 256);
            sheet.setColumnHidden(i, form.columns().get(i).hidden());
        }
        Map<FormCell.Choices, CellRangeAddressList> taken = new LinkedHashMap<>();
        firstFilled = Integer.MAX_VALUE;
        lastFilled = -1;
        for (FormSheet.Row row : form.rows()) {
            row(rows, row, form, taken);
        }
        taken.forEach((choice, where) -> validate(sheet, choice, where));
        if (form.frozen().rows() > 0) {
            sheet.createFreezePane(form.frozen().columns(), form.frozen().rows());
        }
        if (lastFilled >= 0 && !form.hidden()) {
            whiten(sheet, form.rows().size() - 1);
        }
        lock(sheet);
        print(sheet, form);
    }

    private void row(Rows rows, FormSheet.Row form, FormSheet of, Map<FormCell.Choices, CellRangeAddressList> taken) {
        Row row = rows.add();
        boolean wide = form.kind() != FormSheet.Kind.ROW && form.kind() != FormSheet.Kind.HEAD;
        int columns = of.columns().size();
        int lines = 1;
        for (int i = 0;
                i
                        < (wide
                                ? Math.max(columns, form.cells().size())
                                : form.cells().size());
                i++) {
            FormCell cell = i < form.cells().size() ? form.cells().get(i) : FormCell.fixed("");
            put(row, i, cell, form.kind());
            if (!wide && !of.columns().get(i).hidden()) {
                lines = Math.max(
                        lines,
                        SheetWidths.lines(
                                Shown.of(cell.text().lines().toList()),
                                of.columns().get(i).width()));
            }
            if (cell instanceof FormCell.Fill) {
                firstFilled = Math.min(firstFilled, i);
                lastFilled = Math.max(lastFilled, i);
            }
            if (cell instanceof FormCell.Fill fill && !fill.choices().equals(FormCell.Choices.ANY)) {
                taken.computeIfAbsent(fill.choices(), any -> new CellRangeAddressList())
                        .addCellRangeAddress(row.number(), i, row.number(), i);
            }
        }
        if (wide && columns > 1) {
            int first = firstShown(of);
            rows.sheet().addMergedRegion(new CellRangeAddress(row.number(), row.number(), first, columns - 1));
            int width = 0;
            for (int i = first; i < columns; i++) {
                width += of.columns().get(i).hidden() ? 0 : of.columns().get(i).width();
            }
            String text = form.cells().get(first).text();
            lines = SheetWidths.lines(Shown.of(text.lines().toList()), width);
        }
        Height.set(row, lines, form.kind() == FormSheet.Kind.TITLE ? 22 : Height.LINE);
    }

    private static int firstShown(FormSheet of) {
        int first = 0;
        while (of.columns().get(first).hidden()) {
            first++;
        }
        return first;
    }

    private void put(Row row, int column, FormCell value, FormSheet.Kind kind) {
        if (value instanceof FormCell.Counted counted) {
            row.formula(column, styles.of(FormStyles.Use.COUNT), counted.formula(), counted.now());
        } else if (value instanceof FormCell.Fill fill) {
            int style = styles.of(fill.number() ? FormStyles.Use.FILL_NUMBER : FormStyles.Use.FILL);
            if (fill.number() && fill.text().matches("\\d{1,15}")) {
                row.number(column, style, Long.parseLong(fill.text()));
            } else {
                text(row, column, style, fill.text());
            }
        } else {
            text(row, column, styles.of(FormStyles.Use.of(kind)), value.text());
        }
    }

    private void text(Row row, int column, int style, String text) {
        if (text.isEmpty()) {
            row.empty(column, style);
        } else {
            row.text(
                    column,
                    style,
                    book.texts()
                            .place(CellText.of(List.of(text.split("\n", -1))).text()));
        }
    }

    private void validate(XSSFSheet sheet, FormCell.Choices choice, CellRangeAddressList where) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        boolean any = choice.words().isEmpty() && choice.range().isEmpty();
        DataValidationConstraint list = any
                ? helper.createCustomConstraint("TRUE")
                : helper.createFormulaListConstraint(
                        choice.range().isEmpty() ? choices.range(choice.words()) : choice.range());
        DataValidation validation = helper.createValidation(list, where);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(choice.only());
        if (choice.only()) {
            validation.createErrorBox(
                    "Not one of the choices",
                    Cut.atWord(
                            "Choose from the list, or leave the cell empty: " + String.join(", ", choice.words()),
                            250));
        }
        if (!choice.say().isEmpty()) {
            validation.setShowPromptBox(true);
            validation.createPromptBox("", Cut.atWord(choice.say(), 250));
        }
        sheet.addValidationData(validation);
    }

    /** What is filled in loses its colour, so that one sees what is left. */
    private void whiten(XSSFSheet sheet, int last) {
        int first = Math.max(
                1,
                sheet.getPaneInformation() == null
                        ? 1
                        : sheet.getPaneInformation().getHorizontalSplitTopRow());
        CellRangeAddress where = new CellRangeAddress(first, last, firstFilled, lastFilled);
        String cell = new CellReference(first, firstFilled, false, false).formatAsString();
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                "AND(CELL(\"protect\"," + cell + ")=0,LEN(TRIM(" + cell + "))>0)");
        XSSFPatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        pattern.setFillBackgroundColor(Cells.colour(WHITE));
        formatting.addConditionalFormatting(new CellRangeAddress[] {where}, rule);
    }

    private static void lock(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockObjects(true);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }

    private static void print(XSSFSheet sheet, FormSheet form) {
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setOrientation(PrintOrientation.LANDSCAPE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        if (form.frozen().rows() > 0) {
            sheet.setRepeatingRows(
                    new CellRangeAddress(form.frozen().rows() - 1, form.frozen().rows() - 1, -1, -1));
        }
        sheet.getFooter().setLeft(form.name().replace("&", "&&"));
        sheet.getFooter().setRight("Page &P of &N");
    }
}
