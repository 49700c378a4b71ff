package org.accede.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Catalogue;
import org.accede.paper.form.FilledBook;

/** The rows of the sheets as they came back. What cannot be read is told by its cell. */
final class FilledRows {

    private static final int LONGEST = 32_767;
    private static final String WRITE_AGAIN =
            "Write the questionnaire again, and copy the yellow cells of this workbook into it.";

    private final Catalogue catalogue;
    private final Written written;
    private final List<Preview.Problem> problems;
    private final Map<String, Filled> rows = new LinkedHashMap<>();

    FilledRows(Catalogue catalogue, Written written, List<Preview.Problem> problems) {
        this.catalogue = catalogue;
        this.written = written;
        this.problems = problems;
    }

    /** A row as it was filled in. */
    record Filled(Subject subject, String sheet, int row, Map<Column, Integer> columns, Said said) {

        String cell(Column column) {
            return address(columns.get(column), row);
        }
    }

    static String address(int column, int row) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters + row;
    }

    Map<String, Filled> read(FilledBook book) {
        for (String name : written.sheets()) {
            Optional<FilledBook.Sheet> sheet = book.sheet(name);
            if (sheet.isPresent()) {
                sheet(sheet.get());
            } else {
                problem(name, "", "the sheet is missing", "Put it back, or give it this name again. " + WRITE_AGAIN);
            }
        }
        return rows;
    }

    private void sheet(FilledBook.Sheet sheet) {
        Optional<FilledBook.Row> head = sheet.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.text().equals(Layout.ID)))
                .findFirst();
        Map<String, Integer> columns = new HashMap<>();
        for (FilledBook.Cell cell : head.map(FilledBook.Row::cells).orElse(List.of())) {
            if (columns.put(cell.text(), cell.column()) != null) {
                problem(
                        sheet.name(),
                        cell.address(),
                        "a second column is headed '" + cell.text() + "'",
                        "Take one of the two away.");
            }
        }
        List<String> missing = new ArrayList<>(List.of(Layout.ID));
        Layout.columnsOf(sheet.name()).forEach(column -> missing.add(column.title()));
        missing.removeIf(columns::containsKey);
        if (!missing.isEmpty()) {
            problem(
                    sheet.name(),
                    head.map(row -> "A" + row.number()).orElse("A" + Layout.HEAD_ROW),
                    "no column is headed '" + String.join("', '", missing) + "'",
                    "Put the heads back as they were. " + WRITE_AGAIN);
            return;
        }
        sheet.rows().stream()
                .filter(row -> row.number() > head.orElseThrow().number())
                .forEach(row -> row(sheet.name(), row, columns));
    }

    private void row(String sheet, FilledBook.Row row, Map<String, Integer> columns) {
        int before = problems.size();
        String id = row.in(columns.get(Layout.ID)).map(FilledBook.Cell::text).orElse("");
        Map<Column, Integer> where = new EnumMap<>(Column.class);
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Layout.columnsOf(sheet)) {
            where.put(column, columns.get(column.title()));
            cells.put(
                    column,
                    row.in(where.get(column)).map(cell -> text(sheet, cell)).orElse(""));
        }
        Said said = new Said(cells, EnumSet.noneOf(Column.class), "");
        if (id.isEmpty()) {
            if (!said.isEmpty()) {
                problem(
                        sheet,
                        first(said, where, row.number()),
                        "the row says something and belongs to no question",
                        "Move it to the row of its question, or into the note of one.");
            }
            return;
        }
        Optional<Subject> subject = Subject.of(id, catalogue);
        if (subject.isEmpty()) {
            if (!said.isEmpty()) {
                problem(
                        sheet,
                        first(said, where, row.number()),
                        "there is no question '" + id + "' any more",
                        "Clear the row, and answer what has taken its place: 'accede find WORDS' finds it. "
                                + WRITE_AGAIN);
            }
            return;
        }
        if (problems.size() > before) {
            return;
        }
        Filled filled = new Filled(subject.get(), sheet, row.number(), where, said);
        if (!written.rows().containsKey(id) && !said.isEmpty()) {
            problem(
                    sheet,
                    first(said, where, row.number()),
                    "the workbook was written without the question '" + id + "'",
                    "Clear the row. " + WRITE_AGAIN);
        } else if (rows.putIfAbsent(id, filled) != null) {
            problem(
                    sheet,
                    address(columns.get(Layout.ID), row.number()),
                    "the question '" + id + "' stands there twice, also in row "
                            + rows.get(id).row() + " of sheet '" + rows.get(id).sheet() + "'",
                    "Keep one of the two rows.");
        }
    }

    private static String first(Said said, Map<Column, Integer> where, int row) {
        return said.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .map(cell -> address(where.get(cell.getKey()), row))
                .findFirst()
                .orElseThrow();
    }

    /** What a cell says; what is wrong with it is told. */
    private String text(String sheet, FilledBook.Cell cell) {
        return text(sheet, cell, problems);
    }

    static String text(String sheet, FilledBook.Cell cell, List<Preview.Problem> problems) {
        if (cell.kind() == FilledBook.Kind.FORMULA) {
            problems.add(new Preview.Problem(
                    sheet,
                    cell.address(),
                    "it holds a formula, and formulas are not worked out",
                    "Write what it gives."));
        } else if (cell.kind() == FilledBook.Kind.FAULT) {
            problems.add(new Preview.Problem(
                    sheet, cell.address(), "it holds a fault of a formula", "Write the answer itself."));
        } else if (cell.text().length() > LONGEST) {
            problems.add(new Preview.Problem(
                    sheet,
                    cell.address(),
                    "it holds " + cell.text().length() + " characters, and a cell of a workbook takes " + LONGEST,
                    "Shorten it, or write it into the profile itself."));
        }
        return cell.text();
    }

    private void problem(String sheet, String cell, String wrong, String mend) {
        problems.add(new Preview.Problem(sheet, cell, wrong, mend));
    }
}
