package org.accede.paper.form;

import java.util.List;

/**
 * A sheet of it.
 *
 * @param hidden whether it is for the program alone
 * @param frozen how many rows and columns stay in view
 */
public record FormSheet(String name, boolean hidden, List<Column> columns, Frozen frozen, List<Row> rows) {

    /**
     * A column.
     *
     * @param width in characters
     */
    public record Column(int width, boolean hidden) {}

    /** The first rows and columns that stay in view. */
    public record Frozen(int rows, int columns) {}

    /** How a row looks. */
    public enum Kind {
        TITLE,
        TEXT,
        HEAD,
        GROUP,
        SUBGROUP,
        ROW
    }

    /** A row; a title, a text and a group of one cell go over all columns. */
    public record Row(Kind kind, List<FormCell> cells) {}
}
