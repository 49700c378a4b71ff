package org.accede.paper.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.accede.paper.form.FilledBook;
import org.accede.paper.form.UnreadableBook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a workbook that somebody has filled in. What it holds besides cells, such as macros, links and pictures, is not looked at, and no
 * formula is worked out. A file that would unfold into more than a workbook of ours is refused before it is unfolded.
 */
public final class FormReader {

    private static final int LARGEST_FILE = 10_000_000;
    private static final int LARGEST_UNPACKED = 60_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final String MEND =
            "Save it as an Excel workbook (.xlsx), or write the questionnaire again and copy the answers into it.";

    private FormReader() {}

    /** @throws UnreadableBook if it is none, or one that is too large */
    public static FilledBook read(byte[] file) {
        check(file);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<FilledBook.Sheet> sheets = new ArrayList<>();
            for (Sheet sheet : book) {
                sheets.add(sheet(sheet));
            }
            return new FilledBook(List.copyOf(sheets));
        } catch (IOException | RuntimeException e) {
            // The library has no one kind of fault for what it cannot read.
            throw new UnreadableBook("the file is damaged, or no Excel workbook", MEND);
        }
    }

    private static void check(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw tooLarge("the file is larger than " + LARGEST_FILE / 1_000_000 + " MB");
        }
        if (file.length > 4 && (file[0] & 0xff) == 0xd0 && (file[1] & 0xff) == 0xcf) {
            throw new UnreadableBook(
                    "the file is an old Excel file (.xls), or one with a password",
                    "Take the password away, and save it as an Excel workbook (.xlsx).");
        }
        boolean isWorkbook = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            int parts = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                isWorkbook |= entry.getName().equals("xl/workbook.xml");
                if (++parts > MOST_PARTS) {
                    throw tooLarge("the file has more than " + MOST_PARTS + " parts");
                }
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    size += read;
                    if (size > LARGEST_UNPACKED) {
                        throw tooLarge("the file unfolds into more than " + LARGEST_UNPACKED / 1_000_000 + " MB");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableBook("the file is damaged", MEND);
        }
        if (!isWorkbook) {
            throw new UnreadableBook("the file is no Excel workbook", MEND);
        }
    }

    private static UnreadableBook tooLarge(String wrong) {
        return new UnreadableBook(
                wrong, "A questionnaire is far smaller: take out what was added to it, or write it again.");
    }

    private static FilledBook.Sheet sheet(Sheet sheet) {
        List<FilledBook.Row> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<FilledBook.Cell> cells = new ArrayList<>();
            for (Cell cell : row) {
                FilledBook.Cell held = cell(cell);
                if (held.kind() != FilledBook.Kind.TEXT || !held.text().isBlank()) {
                    cells.add(held);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new FilledBook.Row(row.getRowNum() + 1, List.copyOf(cells)));
            }
        }
        return new FilledBook.Sheet(sheet.getSheetName(), List.copyOf(rows));
    }

    private static FilledBook.Cell cell(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? held(cell, FilledBook.Kind.DAY, day(cell))
                        : held(
                                cell,
                                FilledBook.Kind.NUMBER,
                                BigDecimal.valueOf(cell.getNumericCellValue())
                                        .stripTrailingZeros()
                                        .toPlainString());
            case BOOLEAN -> held(cell, FilledBook.Kind.FLAG, String.valueOf(cell.getBooleanCellValue()));
            case FORMULA -> held(cell, FilledBook.Kind.FORMULA, cell.getCellFormula());
            case ERROR -> held(cell, FilledBook.Kind.FAULT, "#");
            default -> held(cell, FilledBook.Kind.TEXT, FilledBook.tidy(cell.getStringCellValue()));
        };
    }

    private static FilledBook.Cell held(Cell cell, FilledBook.Kind kind, String text) {
        return new FilledBook.Cell(cell.getAddress().formatAsString(), cell.getColumnIndex(), kind, text);
    }

    private static String day(Cell cell) {
        LocalDateTime time = cell.getLocalDateTimeCellValue();
        return time == null ? "" : time.toLocalDate().toString();
    }
}
