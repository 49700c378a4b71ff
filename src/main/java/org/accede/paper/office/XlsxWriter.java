package org.accede.paper.office;

import java.io.IOException;
import java.util.List;
import org.accede.paper.Paper;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A paper as a workbook: a summary with a chart, then each table on a sheet of its own. */
public final class XlsxWriter {

    private static final String SUMMARY = "Summary";

    /** What Excel allows in a footer, even if each character were an ampersand. */
    private static final int LONGEST_FOOTER = 80;

    private XlsxWriter() {}

    /** The workbook as a file; the same paper gives the same bytes. */
    public static byte[] write(Paper paper) {
        return Anywhere.write(out -> write(paper, out));
    }

    private static void write(Paper paper, Entries out) throws IOException {
        XSSFWorkbook inLibrary = new XSSFWorkbook();
        try {
            About.set(inLibrary.getProperties(), paper);
            Book book = new Book(inLibrary);
            Choices choices = new Choices();
            SheetNames names = new SheetNames(SUMMARY, Choices.SHEET);
            List<Sheet> sheets = paper.sheets().stream()
                    .filter(table -> !table.isOfTallies())
                    .map(table -> new Sheet(names.of(Shown.of(table.title())), table))
                    .toList();
            Cells cells = new Cells(book, new Tallies(sheets));
            Rows summary = book.sheet(SUMMARY);
            SummarySheet.write(summary, paper, cells);
            summary.sheet().getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
            summary.sheet().getPrintSetup().setScale(SummarySheet.SCALE);
            print(summary.sheet(), paper, PrintOrientation.PORTRAIT);
            sheets.forEach(sheet -> {
                Rows rows = book.sheet(sheet.name());
                TableSheet.write(rows, sheet.table(), cells, choices);
                print(rows.sheet(), paper, PrintOrientation.LANDSCAPE);
            });
            choices.write(book, cells);
            book.write(out);
        } finally {
            // To close it would pack all of it once more, for nobody.
            inLibrary.getPackage().revert();
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
