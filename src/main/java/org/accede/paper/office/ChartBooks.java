package org.accede.paper.office;

import java.io.IOException;
import org.accede.paper.Paper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbooks inside the charts of a document: names down, stacks across. They are alike but for what stands in the cells, so the library
 * makes one, and it is filled for each.
 */
final class ChartBooks {

    /** The look of all cells, which the library has made. */
    private static final int PLAIN = 0;

    private final Entries empty = new Entries();
    private final XSSFSheet sheet;
    private final String texts;

    ChartBooks(Paper paper) throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        try {
            About.set(book.getProperties(), paper);
            sheet = book.createSheet();
            // It would say that there is one cell.
            sheet.getCTWorksheet().unsetDimension();
            texts = Entries.name(book.getSharedStringSource().getPackagePart());
            book.write(empty);
        } finally {
            book.getPackage().revert();
        }
    }

    /** The workbook with the numbers of a chart. */
    byte[] of(Chart chart) throws IOException {
        Rows rows = new Rows(sheet);
        SharedTexts said = new SharedTexts();
        Row titles = rows.add();
        for (int stack = 0; stack < chart.stacks().size(); stack++) {
            titles.text(stack + 1, PLAIN, said.place(chart.stacks().get(stack).words()));
        }
        for (int i = 0; i < chart.names().size(); i++) {
            Row row = rows.add();
            row.text(0, PLAIN, said.place(chart.names().get(i)));
            for (int stack = 0; stack < chart.stacks().size(); stack++) {
                row.number(stack + 1, PLAIN, chart.stacks().get(stack).values().get(i));
            }
        }
        Entries filled = empty.copy();
        rows.into(filled);
        filled.replace(texts, said.part());
        return FixedZip.of(filled.all());
    }

    /** Where the title of a stack stands. */
    CellReference title(int column) {
        return new CellReference(sheet.getSheetName(), 0, column, true, true);
    }

    /** Where a column of a chart stands, below its title. */
    String range(Chart chart, int column) {
        return new CellRangeAddress(1, chart.names().size(), column, column).formatAsString(sheet.getSheetName(), true);
    }
}
