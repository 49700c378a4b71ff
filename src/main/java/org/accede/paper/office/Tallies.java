package org.accede.paper.office;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accede.paper.Cell;
import org.accede.paper.Table;
import org.apache.poi.ss.util.CellReference;

/** Writes counts of what people fill in as formulas, so that they follow it. */
final class Tallies {

    private final List<Sheet> sheets;

    Tallies(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    String formula(Cell.Tally tally) {
        Sheet sheet = sheets.stream()
                .filter(one -> one.table().id().equals(tally.table()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet has the table " + tally.table()));
        return "COUNTIFS("
                + tally.where().entrySet().stream()
                        .map(one -> range(sheet, one.getKey()) + ",\""
                                + one.getValue().replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + ")";
    }

    private static String range(Sheet sheet, String title) {
        Table table = sheet.table();
        int column = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table.id() + " has no column " + title));
        int last = Math.max(1, table.rows().size());
        return "'" + sheet.name().replace("'", "''") + "'!"
                + new CellReference(1, column, true, true).formatAsString() + ":"
                + new CellReference(last, column, true, true).formatAsString();
    }
}
