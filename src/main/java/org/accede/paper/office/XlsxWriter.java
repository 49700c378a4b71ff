package org.accede.paper.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.accede.paper.Paper;
import org.accede.paper.Table;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A paper as a workbook: a summary with a chart, then each table on a sheet of its own. */
public final class XlsxWriter {

    static final String FONT = "Arial";

    private static final String SUMMARY = "Summary";

    /** What Excel allows in a footer, even if each character were an ampersand. */
    private static final int LONGEST_FOOTER = 80;

    private XlsxWriter() {}

    /** The workbook as a file; the same paper gives the same bytes. */
    public static byte[] write(Paper paper) {
        return Anywhere.write(out -> write(paper, out));
    }

    private static void write(Paper paper, OutputStream out) throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        try {
            About.set(book.getProperties(), paper);
            book.getFontAt(0).setFontName(FONT);
            book.getFontAt(0).setFontHeightInPoints((short) 10);
            Choices choices = new Choices();
            SheetNames names = new SheetNames(SUMMARY, Choices.SHEET);
            Map<Table, String> sheets = new LinkedHashMap<>();
            paper.sheets().stream()
                    .filter(table -> !table.isOfTallies())
                    .forEach(table -> sheets.put(table, names.of(Shown.of(table.title()))));
            Cells cells = new Cells(book, new Tallies(sheets));
            XSSFSheet summary = book.createSheet(SUMMARY);
            SummarySheet.write(summary, paper, cells);
            summary.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
            summary.getPrintSetup().setScale(SummarySheet.SCALE);
            print(summary, paper, PrintOrientation.PORTRAIT);
            sheets.forEach((table, name) -> {
                XSSFSheet sheet = book.createSheet(name);
                TableSheet.write(sheet, table, cells, choices);
                print(sheet, paper, PrintOrientation.LANDSCAPE);
            });
            choices.write(book, cells);
            book.write(out);
        } finally {
            // To close it would pack all of it once more, for nobody.
            book.getPackage().revert();
        }
    }

    private static void print(XSSFSheet sheet, Paper paper, PrintOrientation orientation) {
        sheet.getPrintSetup().setOrientation(orientation);
        // An ampersand begins a code in a footer.
        sheet.getFooter()
                .setLeft(Cut.atWord(Shown.of(paper.title()), LONGEST_FOOTER).replace("&", "&&"));
        sheet.getFooter().setRight("Page &P of &N");
    }
}
