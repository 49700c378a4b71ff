package org.accede.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.paper.form.FilledBook;
import org.accede.paper.form.FormCell;
import org.accede.paper.form.FormSheet;

/**
 * What the workbook remembers on a hidden sheet: for which profile it was written, and what each cell held then, so that what was filled in
 * can be told from what changed in the profile meanwhile.
 *
 * @param about by name
 * @param sheets of chapters
 * @param rows what was said of each question, by its id; {@code kept} is a fingerprint
 */
record Written(Map<String, String> about, List<String> sheets, Map<String, Said> rows) {

    static final String SHEET = "Written";

    static final String FORMAT = "accede questionnaire";
    static final String VERSION = "2";
    static final String ISO3 = "iso3";
    static final String CALLED = "called";
    static final String DIGEST = "digest";
    static final String CATALOGUE = "catalogue";

    private static final String OF_SHEET = "sheet";
    private static final String OF_ROW = "row";
    private static final int FIRST = 2;

    String about(String name) {
        return about.getOrDefault(name, "");
    }

    FormSheet sheet() {
        List<FormSheet.Row> all = new ArrayList<>();
        about.forEach((name, value) -> all.add(row(List.of(name, value))));
        sheets.forEach(name -> all.add(row(List.of(OF_SHEET, name))));
        rows.forEach((id, said) -> all.add(row(Stream.concat(
                        Stream.of(OF_ROW, id),
                        Stream.concat(
                                Stream.of(Column.values()).map(said::in),
                                Stream.of(
                                        String.join(
                                                " ",
                                                said.locked().stream()
                                                        .map(Column::name)
                                                        .toList()),
                                        said.fixed())))
                .toList())));
        List<FormSheet.Column> columns = new ArrayList<>();
        for (int i = 0; i < FIRST + Column.values().length + 2; i++) {
            columns.add(new FormSheet.Column(20, false));
        }
        return new FormSheet(SHEET, true, columns, new FormSheet.Frozen(0, 0), all);
    }

    private static FormSheet.Row row(List<String> texts) {
        return new FormSheet.Row(
                FormSheet.Kind.ROW, texts.stream().map(FormCell::fixed).toList());
    }

    /** Empty if the sheet is none of ours. */
    static Optional<Written> read(FilledBook.Sheet sheet) {
        Map<String, String> about = new LinkedHashMap<>();
        List<String> sheets = new ArrayList<>();
        Map<String, Said> rows = new LinkedHashMap<>();
        for (FilledBook.Row row : sheet.rows()) {
            String name = text(row, 0);
            if (name.equals(OF_SHEET)) {
                sheets.add(text(row, 1));
            } else if (name.equals(OF_ROW)) {
                rows.put(text(row, 1), said(row));
            } else {
                about.put(name, text(row, 1));
            }
        }
        return about.getOrDefault(FORMAT, "").equals(VERSION)
                ? Optional.of(new Written(about, sheets, rows))
                : Optional.empty();
    }

    private static Said said(FilledBook.Row row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, text(row, FIRST + column.ordinal()));
        }
        EnumSet<Column> locked = EnumSet.noneOf(Column.class);
        for (Column column : Column.values()) {
            if (List.of(text(row, FIRST + Column.values().length).split(" ")).contains(column.name())) {
                locked.add(column);
            }
        }
        return new Said(cells, locked, text(row, FIRST + Column.values().length + 1));
    }

    private static String text(FilledBook.Row row, int column) {
        return row.in(column).map(FilledBook.Cell::text).orElse("");
    }
}
