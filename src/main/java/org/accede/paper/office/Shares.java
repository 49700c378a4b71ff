package org.accede.paper.office;

import java.util.List;
import org.accede.paper.Table;

/** How the columns of a table share a width. */
final class Shares {

    private Shares() {}

    /** Widths that add up to the whole, even where the shares do not make a hundred. */
    static int[] of(List<Table.Column> columns, int whole) {
        int sum = Math.max(1, columns.stream().mapToInt(Table.Column::share).sum());
        int[] widths = new int[columns.size()];
        int shared = 0;
        int given = 0;
        for (int i = 0; i < widths.length; i++) {
            shared += columns.get(i).share();
            int upTo = (int) ((long) whole * shared / sum);
            widths[i] = upTo - given;
            given = upTo;
        }
        return widths;
    }
}
