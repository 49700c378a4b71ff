package org.accede.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.input.Digest;
import org.accede.paper.CsvWriter;
import org.accede.paper.form.CsvForm;
import org.accede.paper.form.FilledBook;
import org.accede.paper.form.FormCell;
import org.accede.paper.form.FormSheet;
import org.accede.paper.form.UnreadableBook;
import org.accede.profile.edit.Group;

/**
 * The questions as one table, for programs without workbooks. It has no hidden sheet: its last column remembers the country and a
 * fingerprint of what each row said, by which what was filled in is told from what changed in the profile meanwhile.
 */
final class Table {

    static final String SHEET = "Questions";

    private static final String WRITTEN = "Written from";
    private static final String FORMAT = "table";
    private static final int PRINTED = 12;

    private Table() {}

    /** @param sheets of chapters, and what they say of each question */
    static String write(List<FormSheet> sheets, Map<String, Said> said, String iso3) {
        List<String> heads = Stream.concat(Layout.heads(Column.OF_A_QUESTION).stream(), Stream.of(WRITTEN))
                .toList();
        List<List<String>> rows = sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.kind() == FormSheet.Kind.ROW)
                .map(row -> {
                    List<String> cells = new ArrayList<>(
                            row.cells().stream().map(FormCell::text).toList());
                    cells.add(iso3 + " " + print(said.get(cells.get(0))));
                    return cells;
                })
                .toList();
        return CsvWriter.write(heads, rows);
    }

    private static String print(Said said) {
        Map<Column, String> cells = new LinkedHashMap<>();
        Column.OF_A_QUESTION.forEach(column -> cells.put(column, CsvForm.asRead(said.in(column))));
        return print(cells) + (said.fixed().isEmpty() ? "" : " " + print(said.fixed()));
    }

    private static String print(Map<Column, String> cells) {
        return print(Column.OF_A_QUESTION.stream()
                .map(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining("\u0000")));
    }

    private static String print(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8))
                .replaceAll(".*:", "")
                .substring(0, PRINTED);
    }

    static Import.Opened open(byte[] bytes, String file) {
        FilledBook.Sheet sheet = CsvForm.read(bytes, SHEET, Layout.ID);
        List<String> heads = heads(sheet);
        if (!heads.contains(WRITTEN)) {
            throw new UnreadableBook(
                    "no column is headed '" + WRITTEN + "'",
                    "Fill in the table that 'accede questionnaire' wrote, with all its columns.");
        }
        int written = heads.indexOf(WRITTEN);
        List<String> countries = sheet.rows().stream()
                .skip(1)
                .flatMap(row -> row.in(written).stream())
                .map(cell -> cell.text().split(" ")[0])
                .distinct()
                .toList();
        if (countries.size() != 1) {
            throw new UnreadableBook(
                    countries.isEmpty() ? "it has no questions" : "its rows are on several countries: " + countries,
                    "Keep the rows of one country.");
        }
        Map<String, String> about = Map.of(Written.FORMAT, FORMAT);
        return new Import.Opened(
                file,
                countries.get(0),
                countries.get(0),
                new FilledBook(List.of(addressed(sheet))),
                new Written(about, List.of(SHEET), Map.of()));
    }

    static boolean is(Written written) {
        return written.about(Written.FORMAT).equals(FORMAT);
    }

    private static List<String> heads(FilledBook.Sheet sheet) {
        List<String> heads = new ArrayList<>();
        sheet.rows().get(0).cells().forEach(cell -> {
            while (heads.size() < cell.column()) {
                heads.add("");
            }
            heads.add(cell.text());
        });
        return heads;
    }

    private static FilledBook.Sheet addressed(FilledBook.Sheet sheet) {
        return new FilledBook.Sheet(
                sheet.name(),
                sheet.rows().stream()
                        .map(row -> new FilledBook.Row(
                                row.number(),
                                row.cells().stream()
                                        .map(cell -> new FilledBook.Cell(
                                                FilledRows.address(cell.column(), row.number()),
                                                cell.column(),
                                                cell.kind(),
                                                cell.text()))
                                        .toList()))
                        .toList());
    }

    /**
     * What each row said when the table was written, as far as it can be told: where the profile says the same still, or where nobody has
     * touched the row. Where both have changed there is a clash, and what stood there once is not known.
     */
    static Written written(Import.Opened opened, Catalogue catalogue, Group profile, String digest) {
        FilledBook.Sheet sheet = opened.book().sheet(SHEET).orElseThrow();
        List<String> heads = heads(sheet);
        Rows rows = new Rows(profile);
        Map<String, Said> said = new LinkedHashMap<>();
        boolean isSince = false;
        for (FilledBook.Row row : sheet.rows().subList(1, sheet.rows().size())) {
            String id =
                    row.in(heads.indexOf(Layout.ID)).map(FilledBook.Cell::text).orElse("");
            String print = row.in(heads.indexOf(WRITTEN))
                    .map(cell -> cell.text().replaceFirst("^\\S+ ?", ""))
                    .orElse("");
            Said now = Subject.of(id, catalogue).map(rows::of).orElseGet(Said::nothing);
            boolean isSame = print.equals(print(now));
            isSince |= !isSame;
            if (!print.isEmpty()) {
                said.put(id, base(cells(row, heads), now, print, isSame));
            }
        }
        Map<String, String> about = new LinkedHashMap<>(opened.written().about());
        about.put(Written.DIGEST, isSince ? "" : digest);
        return new Written(about, List.of(SHEET), said);
    }

    private static Said base(Map<Column, String> row, Said profile, String print, boolean isSame) {
        boolean isUntouched = print.split(" ")[0].equals(print(row));
        Map<Column, String> cells = new LinkedHashMap<>();
        Column.OF_A_QUESTION.forEach(
                column -> cells.put(column, isUntouched ? row.get(column) : CsvForm.asRead(profile.in(column))));
        return new Said(cells, profile.locked(), isSame ? profile.fixed() : print);
    }

    private static Map<Column, String> cells(FilledBook.Row row, List<String> heads) {
        Map<Column, String> cells = new LinkedHashMap<>();
        Column.OF_A_QUESTION.forEach(column -> cells.put(
                column,
                heads.contains(column.title())
                        ? row.in(heads.indexOf(column.title()))
                                .map(FilledBook.Cell::text)
                                .orElse("")
                        : ""));
        return cells;
    }

    /** A place by the number of the row and the head of the column, for whom letters say nothing. */
    static String where(FilledBook book, String cell) {
        if (!cell.matches("[A-Z]+\\d+")) {
            return cell;
        }
        String letters = cell.replaceAll("\\d", "");
        String row = cell.substring(letters.length());
        return book.sheet(SHEET).orElseThrow().rows().get(0).cells().stream()
                .filter(head -> head.address().equals(letters + "1"))
                .findFirst()
                .map(head -> "row " + row + ", " + head.text())
                .orElse("row " + row);
    }
}
