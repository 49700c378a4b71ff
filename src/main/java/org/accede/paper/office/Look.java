package org.accede.paper.office;

/**
 * How a cell of a workbook looks.
 *
 * @param fill its colour; empty for none
 * @param size in points
 * @param lined whether it stands in a grid
 * @param format of a number or day; empty for text
 * @param quoted whether what it holds stays text whatever its first character
 */
record Look(String fill, int size, boolean bold, boolean lined, String format, boolean quoted) {

    static final Look PLAIN = new Look("", 10, false, false, "", false);
    static final Look BOLD = new Look("", 10, true, false, "", false);
    static final Look TITLE = new Look("", 16, true, false, "", false);
    static final Look SMALL = new Look("", 8, false, false, "", false);
    static final Look GRID = new Look("", 10, false, true, "", false);
    static final Look GRID_BOLD = new Look("", 10, true, true, "", false);
    static final Look HEADER = new Look(Tint.HEADER, 10, true, true, "", false);
    static final Look GROUP = new Look(Tint.GROUP, 10, true, true, "", false);

    Look filled(String colour) {
        return new Look(colour, size, bold, lined, format, quoted);
    }

    Look formatted(String pattern) {
        return new Look(fill, size, bold, lined, pattern, quoted);
    }

    Look quoted(boolean so) {
        return new Look(fill, size, bold, lined, format, so);
    }
}
