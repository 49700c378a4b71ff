package org.accede.paper.office;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A row of a sheet. Its cells are given from left to right; numbers of rows and columns, looks and texts begin with nought. */
final class Row {

    /** Parts of a point in which heights are kept. */
    private static final int PARTS = 20;

    private final XSSFSheet sheet;
    private final int number;
    private final Xml cells = new Xml();
    private double height;
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    Row(XSSFSheet sheet, int number) {
        this.sheet = sheet;
        this.number = number;
    }

    int number() {
        return number;
    }

    /** Its columns with something in them. */
    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** In points, until Excel measures for itself because somebody edits the row; gives what it then is. */
    float high(float points) {
        height = (int) (points * PARTS) / (double) PARTS;
        return (float) height;
    }

    void empty(int column, int style) {
        cell(column, style).close();
    }

    /** @param place where the workbook keeps the text */
    void text(int column, int style, int place) {
        value(cell(column, style).with("t", "s"), Integer.toString(place));
    }

    void number(int column, int style, double number) {
        value(cell(column, style).with("t", "n"), Double.toString(number));
    }

    /** @param number what comes of the formula */
    void formula(int column, int style, String formula, double number) {
        cell(column, style).with("t", "n").open("f").text(formula).close();
        value(cells, Double.toString(number));
    }

    /** A cell leads to an address. */
    void link(int column, String address) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        link.setCellReference(place(column, number));
        sheet.addHyperlink(link);
    }

    private static void value(Xml cell, String value) {
        cell.open("v").text(value).close().close();
    }

    private Xml cell(int column, int style) {
        if (column <= last) {
            throw new IllegalStateException("cell " + place(column, number) + " comes too late");
        }
        first = Math.min(first, column);
        last = column;
        return cells.open("c").with("r", place(column, number)).with("s", style);
    }

    private static String place(int column, int row) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    void write(Xml data) {
        data.open("row").with("r", number + 1);
        if (height > 0) {
            data.with("ht", Double.toString(height));
        }
        data.put(cells).close();
    }
}
