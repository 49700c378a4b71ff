package org.accede.cli;

import java.util.List;
import org.accede.paper.Cell;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Table;

/** Finds what a paper holds. */
final class Look {

    private Look() {}

    static List<Table> tables(Paper paper, String prefix) {
        return paper.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Table table && table.id().startsWith(prefix))
                .map(Table.class::cast)
                .toList();
    }

    static List<Table> sheet(Paper paper, String id) {
        return paper.sheets().stream().filter(sheet -> sheet.id().equals(id)).toList();
    }

    static List<Picture.Bar> bars(Paper paper, String id) {
        return paper.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Picture.Bars bars && bars.id().equals(id))
                .flatMap(block -> ((Picture.Bars) block).bars().stream())
                .toList();
    }

    static List<String> rowIds(Table table) {
        return rowIds(List.of(table));
    }

    static List<String> rowIds(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.isGroup())
                .map(Table.Row::id)
                .toList();
    }

    static Table.Row row(List<Table> tables, String id) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + id));
    }

    static List<Integer> numbers(Table.Row row) {
        return row.cells().stream()
                .filter(Cell.Count.class::isInstance)
                .map(cell -> ((Cell.Count) cell).number())
                .toList();
    }
}
