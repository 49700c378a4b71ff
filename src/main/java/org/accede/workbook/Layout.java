package org.accede.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accede.paper.form.FormSheet;

/** Where things stand on the sheets. */
final class Layout {

    static final String START = "Start";

    static final String ID = "Id";
    static final String COUNTS = "Counts";
    /** What counts as a question: one to be answered in its row, and one that is answered elsewhere. */
    static final String HERE = "here";

    static final String ELSEWHERE = "elsewhere";
    static final String KEPT = "Kept as it is";

    /** Before the columns that can be filled in. */
    static final List<String> BEFORE = List.of(ID, COUNTS, "Question", "Help");

    static final List<String> AFTER = List.of(KEPT, "Asked by");

    private static final int[] WIDTHS_BEFORE = {12, 8, 44, 36};
    private static final int[] WIDTHS_AFTER = {26, 14};
    private static final int HIDDEN = 2;

    /** Title, how to fill it in, and the heads of the columns. */
    static final int HEAD_ROW = 3;

    static final FormSheet.Frozen FROZEN = new FormSheet.Frozen(HEAD_ROW, HIDDEN + 1);

    /** The columns of a new source, and the fields of a profile that they stand for. */
    static final List<String> SOURCE_HEADS = List.of(
            "Source id",
            "Title",
            "Short title",
            "Kind",
            "Date of the text",
            "Web address",
            "Read on",
            "Note on the source");

    static final List<String> SOURCE_FIELDS = List.of("", "title", "short", "kind", "asOf", "url", "read", "note");

    static final List<String> SOURCE_KINDS = List.of(
            "statute-read", "published-assessment", "own-reading", "memory", "official-statement", "treaty-text");

    static final int NEW_SOURCES = 25;

    private Layout() {}

    /** The columns of a sheet that can be filled in. */
    static List<Column> columnsOf(String sheet) {
        List<Column> entries = Stream.of(Kind.values())
                .filter(kind -> kind.sheet().equals(sheet))
                .flatMap(kind -> kind.fields().stream())
                .map(Field::column)
                .distinct()
                .toList();
        return entries.isEmpty() ? Column.OF_A_QUESTION : entries;
    }

    static List<String> heads(List<Column> columns) {
        return Stream.of(BEFORE.stream(), columns.stream().map(Column::title), AFTER.stream())
                .flatMap(titles -> titles)
                .toList();
    }

    static List<FormSheet.Column> columns(List<Column> columns) {
        List<FormSheet.Column> all = new ArrayList<>();
        for (int i = 0; i < WIDTHS_BEFORE.length; i++) {
            all.add(new FormSheet.Column(WIDTHS_BEFORE[i], i < HIDDEN));
        }
        columns.forEach(column -> all.add(new FormSheet.Column(column.width(), false)));
        for (int width : WIDTHS_AFTER) {
            all.add(new FormSheet.Column(width, false));
        }
        return all;
    }

    /** The letter of a column beside questions. */
    static char letter(String head) {
        return (char) ('A' + heads(Column.OF_A_QUESTION).indexOf(head));
    }
}
