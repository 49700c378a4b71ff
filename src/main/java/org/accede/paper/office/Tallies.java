package org.accede.paper.office;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accede.paper.Cell;
import org.accede.paper.Table;
import org.apache.poi.ss.util.CellReference;

/** Writes counts of what people fill in as formulas, so that they follow it. */
final class Tallies {

    private final Map<Table, String> sheets;

    /** @param sheets the names of the sheets by their tables */
    Tallies(Map<Table, String> sheets) {
        this.sheets = sheets;
    }

    String formula(Cell.Tally tally) {
        Table table = sheets.keySet().stream()
                .filter(one -> one.id().equals(tally.table()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet has the table " + tally.table()));
        return "COUNTIFS("
                + tally.where().entrySet().stream()
                        .map(one -> range(table, one.getKey()) + ",\""
                                + one.getValue().replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + ")";
    }

    private String range(Table table, String title) {
        int column = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table.id() + " has no column " + title));
        String sheet = "'" + sheets.get(table).replace("'", "''") + "'!";
        int last = Math.max(1, table.rows().size());
        return sheet + new CellReference(1, column, true, true).formatAsString() + ":"
                + new CellReference(last, column, true, true).formatAsString();
    }
}
