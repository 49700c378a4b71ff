package org.accede.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table with a header row.
 *
 * @param id unique in its paper
 * @param title its caption; the name of its sheet in a workbook
 */
public record Table(String id, String title, List<Column> columns, List<Row> rows) implements Block {

    public Table {
        for (Row row : rows) {
            if (!row.isGroup() && row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(id + ": row " + row.id() + " has "
                        + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** Whether it only counts what is filled in elsewhere, which makes sense in a workbook alone. */
    public boolean isOfTallies() {
        return columns.stream().anyMatch(column -> column.kind() == Kind.COUNT)
                && rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell.Tally.class::isInstance);
    }

    /** What a column holds. */
    public enum Kind {
        /** Names its row. */
        HEAD,
        TEXT,
        MARK,
        DAY,
        COUNT,
        /** Left to be filled in by the reader. */
        FILL
    }

    /**
     * A column.
     *
     * @param share of the width of the table, in hundredths
     * @param choices for a column to be filled in, what may be chosen; empty for free text
     * @param label the title in a word or two, where there is little room
     */
    public record Column(String title, int share, Kind kind, List<String> choices, String label) {

        public Column(String title, int share, Kind kind) {
            this(title, share, kind, List.of());
        }

        public Column(String title, int share, Kind kind, List<String> choices) {
            this(title, share, kind, choices, title);
        }

        /** The same with a shorter title for where there is little room. */
        public Column labelled(String shorter) {
            return new Column(title, share, kind, choices, shorter);
        }
    }

    /**
     * A row, or the heading of a group of rows.
     *
     * @param id what the row is about; unique among the rows of its table
     * @param tags what filters choose by: the id of a filter and the id of a choice
     */
    public record Row(String id, List<Cell> cells, Map<String, String> tags) {

        /** A heading across the whole table, for the rows that follow. */
        public static Row group(String id, String title) {
            return new Row(id, List.of(Cell.text(title)), Map.of("group", "yes"));
        }

        /** The same with the verdict on all of them. */
        public static Row group(String id, String title, Mark mark) {
            return new Row(id, List.of(Cell.text(title), new Cell.Marked(mark)), Map.of("group", "yes"));
        }

        public boolean isGroup() {
            return tags.containsKey("group");
        }

        /** All that a heading says, in one cell. */
        public Cell heading() {
            return Cell.text(
                    cells.stream().flatMap(cell -> cell.lines().stream()).collect(Collectors.joining(": ")));
        }
    }
}
