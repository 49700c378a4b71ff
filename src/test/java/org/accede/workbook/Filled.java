package org.accede.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as somebody fills it in. */
public final class Filled {

    private final XSSFWorkbook book;

    private Filled(XSSFWorkbook book) {
        this.book = book;
    }

    public static Filled of(byte[] workbook) {
        try {
            return new Filled(new XSSFWorkbook(new ByteArrayInputStream(workbook)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param column its head */
    public Filled put(String id, String column, String text) {
        return put(
                id,
                Arrays.stream(Column.values())
                        .filter(one -> one.title().equals(column))
                        .findFirst()
                        .orElseThrow(),
                text);
    }

    Filled put(String id, Column column, String text) {
        cell(id, column).setCellValue(text);
        return this;
    }

    /** Adds a source in the first empty row. */
    public Filled source(String id, String title, String kind) {
        Sheet sheet = book.getSheet(Layout.START);
        int row = sheet.getLastRowNum() - Layout.NEW_SOURCES + 1;
        while (!sheet.getRow(row).getCell(0).getStringCellValue().isEmpty()) {
            row++;
        }
        sheet.getRow(row).getCell(0).setCellValue(id);
        sheet.getRow(row).getCell(1).setCellValue(title);
        sheet.getRow(row).getCell(3).setCellValue(kind);
        return this;
    }

    public Filled change(Consumer<XSSFWorkbook> change) {
        change.accept(book);
        return this;
    }

    Cell cell(String id, Column column) {
        Row row = row(id);
        int index =
                Layout.heads(Layout.columnsOf(row.getSheet().getSheetName())).indexOf(column.title());
        return row.getCell(index, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    Row row(String id) {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                Cell first = row.getCell(0);
                if (!sheet.getSheetName().equals(Written.SHEET)
                        && first != null
                        && first.toString().equals(id)) {
                    return row;
                }
            }
        }
        throw new IllegalArgumentException(id);
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
