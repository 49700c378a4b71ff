package org.accede.paper.office;

/** Of a row of a workbook: as its lines need, until Excel measures for itself because somebody edits the row. */
final class Height {

    static final int MOST_LINES = 31;

    static final float LINE = 12.9f;
    private static final float HIGHEST = 409f;

    private Height() {}

    static float set(Row row, int lines) {
        return set(row, lines, LINE);
    }

    static float set(Row row, int lines, float line) {
        return row.high(Math.min(HIGHEST, lines * line + 2));
    }
}
