package org.accede.paper.office;

import java.util.Arrays;
import java.util.List;
import org.accede.paper.Table;

/** Widths of the columns of a table in a document, in twentieths of a point. */
final class WordWidths {

    /** Of the text of a table, and the margins of a cell. */
    private static final int SIZE = 170;

    private static final int MARGINS = 170;

    /** The part of the whole beyond which no word makes a column wider. */
    private static final int MOST = 4;

    private WordWidths() {}

    /** As the columns share them, but wider where a word of the title or of a name would be broken; the others give that up. */
    static int[] of(Table table, int whole) {
        int[] widths = Shares.of(table.columns(), whole);
        int[] least = least(table, whole);
        int wanted = 0;
        int spare = 0;
        for (int i = 0; i < widths.length; i++) {
            wanted += Math.max(0, least[i] - widths[i]);
            spare += Math.max(0, widths[i] - least[i]);
        }
        int moved = Math.min(wanted, spare);
        int given = 0;
        int taken = 0;
        for (int i = 0; i < widths.length && moved > 0; i++) {
            if (widths[i] > least[i]) {
                int gives = (int) ((long) moved * (widths[i] - least[i]) / spare);
                widths[i] -= gives;
                given += gives;
            } else {
                int takes = (int) ((long) moved * (least[i] - widths[i]) / wanted);
                widths[i] += takes;
                taken += takes;
            }
        }
        widths[widths.length - 1] += given - taken;
        return widths;
    }

    /** Whether a page so wide is wide enough to leave names and titles whole. */
    static boolean fit(Table table, int whole) {
        return Arrays.stream(least(table, whole)).sum() <= whole;
    }

    static int lines(List<String> lines, int width) {
        return Measure.lines(lines, Math.max(1, (width - MARGINS) * 100 / SIZE));
    }

    private static int[] least(Table table, int whole) {
        int[] least = new int[table.columns().size()];
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(needs(table, i), whole / MOST);
        }
        return least;
    }

    private static int needs(Table table, int column) {
        int longest = Measure.longestWord(table.columns().get(column).title());
        if (table.columns().get(column).kind() != Table.Kind.TEXT) {
            for (Table.Row row : table.rows()) {
                if (!row.isGroup()) {
                    for (String line : row.cells().get(column).lines()) {
                        longest = Math.max(longest, Measure.longestWord(line));
                    }
                }
            }
        }
        // Bold is wider by a tenth.
        return longest * SIZE * 11 / 1000 + MARGINS;
    }
}
