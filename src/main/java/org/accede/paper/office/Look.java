package org.accede.paper.office;

/**
 * How a cell of a workbook looks.
 *
 * @param fill its colour; empty for none
 * @param size in points
 * @param lined whether it stands in a grid
 * @param format of a number or day; empty for text
 * @param quoted whether what it holds stays text whatever its first character
 * @param linked whether it leads somewhere
 */
record Look(String fill, int size, boolean bold, boolean lined, String format, boolean quoted, boolean linked) {

    static final Look PLAIN = new Look("", 10, false, false, "", false, false);
    static final Look BOLD = new Look("", 10, true, false, "", false, false);
    static final Look TITLE = new Look("", 16, true, false, "", false, false);
    static final Look SMALL = new Look("", 8, false, false, "", false, false);
    static final Look GRID = new Look("", 10, false, true, "", false, false);
    static final Look GRID_BOLD = new Look("", 10, true, true, "", false, false);
    static final Look HEADER = new Look(Tint.HEADER, 10, true, true, "", false, false);
    static final Look GROUP = new Look(Tint.GROUP, 10, true, true, "", false, false);

    Look filled(String colour) {
        return new Look(colour, size, bold, lined, format, quoted, linked);
    }

    Look formatted(String pattern) {
        return new Look(fill, size, bold, lined, pattern, quoted, linked);
    }

    Look quoted(boolean so) {
        return so == quoted ? this : new Look(fill, size, bold, lined, format, so, linked);
    }

    Look asLink() {
        return new Look(fill, size, bold, lined, format, quoted, true);
    }
}
