package org.accede.paper.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A workbook as it was read back. */
public record FilledBook(List<Sheet> sheets) {

    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /** One of its sheets; rows and cells that hold nothing are left out. */
    public record Sheet(String name, List<Row> rows) {}

    /** @param number as a reader counts, from 1 */
    public record Row(int number, List<Cell> cells) {

        public Optional<Cell> in(int column) {
            return cells.stream().filter(cell -> cell.column() == column).findFirst();
        }
    }

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        FLAG,
        FORMULA,
        FAULT
    }

    /**
     * A cell.
     *
     * @param address such as E14
     * @param column from 0
     */
    public record Cell(String address, int column, Kind kind, String text) {}

    /** Text as it comes back from any program: these end lines in their own ways, and some drop spaces at ends. */
    public static String tidy(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
