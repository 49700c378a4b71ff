package org.accede.paper.office;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as a workbook holds it: never a formula, never longer than a cell.
 *
 * @param quoted whether a reader who edits it would make a formula of it if it were not marked as text
 */
record CellText(String text, boolean quoted) {

    static final String CUT = "\u2026 (cut; the whole text stands in the JSON report)";

    private static final int LONGEST = 32_767;

    /** What Excel would read as a character by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Those that begin a formula or a command; the wide ones are the same to some spreadsheets. */
    private static final String BEGINNINGS = "=+-@'|%\uff1d\uff0b\uff0d\uff20";

    static CellText of(List<String> lines) {
        String text = String.join("\n", Shown.of(lines));
        String escaped = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
        String held = escaped.length() <= LONGEST ? escaped : Cut.at(escaped, LONGEST - CUT.length()) + CUT;
        String bare = text.stripLeading();
        return new CellText(held, !bare.isEmpty() && BEGINNINGS.indexOf(bare.charAt(0)) >= 0);
    }
}
