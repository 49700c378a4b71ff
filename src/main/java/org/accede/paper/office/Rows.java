package org.accede.paper.office;

import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** The rows of a sheet, which the library does not know: they are put into what it writes of the sheet. */
final class Rows {

    /** What the library writes of a sheet without rows. */
    private static final String NONE = "<sheetData/>";

    private final XSSFSheet sheet;
    private final TreeMap<Integer, Row> rows = new TreeMap<>();

    Rows(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The row, made if it is not there. */
    Row row(int number) {
        return rows.computeIfAbsent(number, one -> new Row(sheet, one));
    }

    /** A new row below the others. */
    Row add() {
        return row(rows.isEmpty() ? 0 : rows.lastKey() + 1);
    }

    /** Tells the library how far the rows go, before it writes the sheet. */
    void measure() {
        if (!rows.isEmpty()) {
            int first = rows.values().stream().mapToInt(Row::first).min().orElse(0);
            int last = rows.values().stream().mapToInt(Row::last).max().orElse(0);
            CTWorksheet written = sheet.getCTWorksheet();
            (written.isSetDimension() ? written.getDimension() : written.addNewDimension())
                    .setRef(new CellRangeAddress(rows.firstKey(), rows.lastKey(), first, last).formatAsString());
        }
    }

    /** Puts the rows into what the library wrote of the sheet. */
    void into(Entries entries) {
        Xml data = new Xml().open("sheetData");
        rows.values().forEach(row -> row.write(data));
        entries.fill(Entries.name(sheet.getPackagePart()), NONE, data.close().bytes());
    }
}
