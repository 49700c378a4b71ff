package org.accede.paper.office;

import java.util.Arrays;
import java.util.List;
import org.accede.paper.Table;

/** Widths of the columns of a sheet, in characters. */
final class SheetWidths {

    /** Of the columns together; wide enough for sentences, narrow enough for A4. */
    private static final int WHOLE = 165;

    /** What a page of A4 takes across, and one of A3; there is never a second beside it. */
    static final int PAGE = 270;

    static final int LARGE_PAGE = 380;

    private static final int WIDE = 48;

    /** What no column goes beyond, even where Excel could not show a row of its height. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 9;

    /** The longest word for which a column is made wider. */
    private static final int LONGEST_WORD = 26;

    private static final int STEP = 3;

    /** A step is worth its width if it makes the sheet lighter by so many parts of a thousand. */
    private static final int WORTH = 3;

    /** What a digit takes, in hundredths of the font's size. */
    private static final int DIGIT = 52;

    private final int[] widths;

    /** How wide the words of each cell are, by column and row, and within the cell by its lines. */
    private final int[][][][] words;

    /** Lines that each cell needs, by column and row: now, and were its column a step wider. */
    private final int[][] now;

    private final int[][] wider;

    /** How heavy a column is now, and how much lighter it were if it were a step wider. */
    private final long[] weights;

    private final long[] gains;

    /** As the columns share them, but wider where words would be broken, rows be high for one column, or not be shown whole. */
    SheetWidths(Table table) {
        List<Table.Row> rows =
                table.rows().stream().filter(row -> !row.isGroup()).toList();
        widths = Shares.of(table.columns(), WHOLE);
        words = new int[widths.length][rows.size()][][];
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < widths.length; i++) {
                words[i][row] = Measure.words(Shown.of(rows.get(row).cells().get(i)));
            }
        }
        now = new int[widths.length][];
        wider = new int[widths.length][];
        weights = new long[widths.length];
        gains = new long[widths.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] =
                    Math.max(Math.max(NARROWEST, words(table.columns().get(i).title(), i)), widths[i]);
            measure(i);
        }
        for (int i = 0; i < widths.length; i++) {
            while (widths[i] < WIDEST
                    && Arrays.stream(widths).sum() + STEP <= LARGE_PAGE
                    && Arrays.stream(now[i]).max().orElse(1) > Height.MOST_LINES) {
                widths[i] += STEP;
                measure(i);
            }
        }
        widen();
    }

    int of(int column) {
        return widths[column];
    }

    /** How many lines a row needs, by its number among those that are no headings. */
    int lines(int row) {
        return Arrays.stream(now).mapToInt(column -> column[row]).max().orElse(1);
    }

    /** Whether it needs A3, to be read without a glass. */
    boolean isLarge() {
        return Arrays.stream(widths).sum() > PAGE;
    }

    static int lines(List<String> lines, int width) {
        return Measure.lines(lines, width * DIGIT);
    }

    private void measure(int column) {
        now[column] = measure(column, widths[column]);
        wider[column] = measure(column, widths[column] + STEP);
        weights[column] = weight(now[column]);
        gains[column] = weights[column] - weight(wider[column]);
    }

    private int[] measure(int column, int width) {
        int[] lines = new int[words[column].length];
        for (int row = 0; row < lines.length; row++) {
            lines[row] = Measure.lines(words[column][row], width * DIGIT);
        }
        return lines;
    }

    /** Step by step the column that makes the sheet lighter by most, until that is no longer worth it. */
    private void widen() {
        int most = isLarge() ? LARGE_PAGE : PAGE;
        while (Arrays.stream(widths).sum() + STEP <= most) {
            int best = -1;
            long gain = Arrays.stream(weights).sum() * WORTH / 1000;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] < WIDE && gains[i] > gain) {
                    best = i;
                    gain = gains[i];
                }
            }
            if (best < 0) {
                return;
            }
            widths[best] += STEP;
            measure(best);
        }
    }

    /** High cells weigh more than in proportion, since one of them makes its whole row high. */
    private static long weight(int[] lines) {
        long weight = 0;
        for (int each : lines) {
            weight += (long) each * each * each;
        }
        return weight;
    }

    /** What the longest words need, in bold; two more beside a title for the button of the filter. */
    private int words(String title, int column) {
        int longest = 0;
        for (int[][] cell : words[column]) {
            for (int[] line : cell) {
                for (int word : line) {
                    longest = Math.max(longest, word);
                }
            }
        }
        return Math.max(2 + wide(Measure.longestWord(title)), Math.min(LONGEST_WORD, wide(longest)));
    }

    private static int wide(int word) {
        return word * 11 / 10 / DIGIT + 1;
    }
}
