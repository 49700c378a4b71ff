package org.accede.paper.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/** What may be chosen in columns to be filled in. It stands in cells, because a list within a rule may hold neither commas nor much text. */
final class Choices {

    static final String SHEET = "Choices";

    private final List<List<String>> lists = new ArrayList<>();

    /** Where the choices will stand, as a formula. */
    String range(List<String> choices) {
        if (!lists.contains(choices)) {
            lists.add(choices);
        }
        int column = lists.indexOf(choices);
        return new CellRangeAddress(0, choices.size() - 1, column, column).formatAsString(SHEET, true);
    }

    /** On a sheet out of the way, but there for whoever wants to add a choice. */
    void write(Book book, Cells cells) {
        if (lists.isEmpty()) {
            return;
        }
        Rows rows = book.sheet(SHEET);
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            Row row = rows.row(i);
            for (int column = 0; column < lists.size(); column++) {
                if (i < lists.get(column).size()) {
                    cells.text(row, column, List.of(lists.get(column).get(i)), Look.PLAIN);
                }
            }
        }
        book.inLibrary().setSheetHidden(book.inLibrary().getSheetIndex(SHEET), true);
    }
}
