package org.accede.paper.office;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.accede.paper.form.FilledBook;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads the rows of sheets. */
final class SheetReader {

    private static final int MOST_CELLS = 200_000;
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int LETTERS = 26;

    private final List<String> shared;
    private final DayFormats days;
    private final boolean since1904;
    private final Texts texts;
    private int cells;

    SheetReader(List<String> shared, DayFormats days, boolean since1904, Texts texts) {
        this.shared = shared;
        this.days = days;
        this.since1904 = since1904;
        this.texts = texts;
    }

    /** The rows of a sheet that hold anything, from above, each from the left. */
    List<FilledBook.Row> rows(Pull in) throws XMLStreamException {
        SortedMap<Integer, SortedMap<Integer, FilledBook.Cell>> rows = new TreeMap<>();
        int row = 0;
        int column = -1;
        while (in.next()) {
            if (in.begins("row")) {
                String number = in.attribute("r", "");
                row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
                column = -1;
            } else if (in.begins("c")) {
                String address = in.attribute("r", "");
                column = address.isEmpty() ? column + 1 : column(address);
                if (row < 1 || row > MOST_ROWS || column < 0 || column >= MOST_COLUMNS) {
                    throw new IllegalArgumentException("a sheet has no such cell");
                }
                FilledBook.Cell cell = cell(in, column, row);
                if (cell.kind() != FilledBook.Kind.TEXT || !cell.text().isEmpty()) {
                    if (++cells > MOST_CELLS) {
                        throw Unfolded.tooLarge("the file has more than " + MOST_CELLS + " cells that hold something");
                    }
                    rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, cell);
                }
            }
        }
        List<FilledBook.Row> all = new ArrayList<>();
        rows.forEach((number, held) -> all.add(new FilledBook.Row(number, List.copyOf(held.values()))));
        return List.copyOf(all);
    }

    private FilledBook.Cell cell(Pull in, int column, int row) throws XMLStreamException {
        String type = in.attribute("t", "n");
        boolean isDay = days.isDay(in.attribute("s", ""));
        StringBuilder value = new StringBuilder();
        StringBuilder formula = null;
        String inline = "";
        String within = "";
        while (in.next() && !in.ends("c")) {
            if (in.begins("is")) {
                inline = texts.of(in, "is");
            } else if (in.begins("v")) {
                within = "v";
            } else if (in.begins("f")) {
                within = "f";
                formula = new StringBuilder();
            } else if (in.ends("v") || in.ends("f")) {
                within = "";
            } else if (within.equals("v")) {
                value.append(in.text());
            } else if (within.equals("f")) {
                formula.append(in.text());
            }
        }
        String address = letters(column) + row;
        if (formula != null) {
            return new FilledBook.Cell(address, column, FilledBook.Kind.FORMULA, texts.shown(formula.toString()));
        }
        return held(address, column, type, inline.isEmpty() ? value.toString() : inline, isDay);
    }

    private FilledBook.Cell held(String address, int column, String type, String value, boolean isDay) {
        return switch (type) {
            case "s" -> text(address, column, value.isEmpty() ? "" : shared.get(Integer.parseInt(value.strip())));
            case "inlineStr" -> text(address, column, value);
            case "str" -> text(address, column, Texts.plain(value));
            case "b" ->
                new FilledBook.Cell(
                        address,
                        column,
                        FilledBook.Kind.FLAG,
                        String.valueOf(value.strip().equals("1")));
            case "e" -> new FilledBook.Cell(address, column, FilledBook.Kind.FAULT, "#");
            case "n" -> value.isBlank() ? text(address, column, "") : number(address, column, value.strip(), isDay);
            default -> throw new IllegalArgumentException("there is no kind of cell " + type);
        };
    }

    private FilledBook.Cell text(String address, int column, String text) {
        return new FilledBook.Cell(address, column, FilledBook.Kind.TEXT, texts.shown(text));
    }

    private FilledBook.Cell number(String address, int column, String value, boolean isDay) {
        double number = Double.parseDouble(value);
        if (isDay && DateUtil.isValidExcelDate(number)) {
            LocalDateTime time = DateUtil.getLocalDateTime(number, since1904);
            return new FilledBook.Cell(
                    address,
                    column,
                    FilledBook.Kind.DAY,
                    time == null ? "" : time.toLocalDate().toString());
        }
        String digits = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return new FilledBook.Cell(address, column, FilledBook.Kind.NUMBER, digits);
    }

    /** The column of an address such as E14, from 0. */
    private static int column(String address) {
        int column = 0;
        for (int i = 0;
                i < address.length() && column < MOST_COLUMNS && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z';
                i++) {
            column = column * LETTERS + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
