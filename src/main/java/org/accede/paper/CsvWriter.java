package org.accede.paper;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.text.Visible;

/**
 * A table as CSV: RFC 4180, every field in quotes, the column titles first, UTF-8 with a byte order mark, without which spreadsheets take
 * it for another encoding. Headings of groups are left out. What a spreadsheet would run as a formula gets an apostrophe before it, so
 * that such a text is not word for word what the profile says; JSON has it as it is.
 */
public final class CsvWriter {

    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";

    /**
     * Where a cell begins, also for programs that expect semicolons or tabs and so split a field at them, before what they take for the
     * start of a formula: an equals, plus, minus or at sign, of any width.
     */
    private static final Pattern FORMULA =
            Pattern.compile("(^|[;\\t\\r\\n])(?=[\\s\\p{Z}\"]*+[" + Pattern.quote(SIGNS) + "])");

    private static final Pattern SAFE =
            Pattern.compile("(^|[;\\t\\r\\n])'(?=[\\s\\p{Z}\"]*+[" + Pattern.quote(SIGNS) + "])");

    private static final String END_OF_LINE = "\r\n";

    private CsvWriter() {}

    /** The main sheet, which has each row of the paper once. */
    public static String write(Paper paper) {
        return write(paper.main());
    }

    public static String write(Table table) {
        StringBuilder out = new StringBuilder("\uFEFF");
        record(out, table.columns().stream().map(column -> List.of(column.title())));
        table.rows().stream()
                .filter(row -> !row.isGroup())
                .forEach(row -> record(out, row.cells().stream().map(Cell::lines)));
        return out.toString();
    }

    /** Rows of texts below their heads. */
    public static String write(List<String> heads, List<List<String>> rows) {
        StringBuilder out = new StringBuilder("\uFEFF");
        Stream.concat(Stream.of(heads), rows.stream())
                .forEach(
                        row -> record(out, row.stream().map(text -> text.lines().toList())));
        return out.toString();
    }

    /** What a cell said before an apostrophe was put before what a spreadsheet would run. */
    public static String asSaid(String cell) {
        return mayHoldFormula(cell) ? SAFE.matcher(cell).replaceAll("$1") : cell;
    }

    private static void record(StringBuilder out, Stream<List<String>> cells) {
        int begins = out.length();
        cells.forEach(cell -> out.append(out.length() > begins ? "," : "")
                .append('"')
                .append(field(cell))
                .append('"'));
        out.append(END_OF_LINE);
    }

    private static String field(List<String> lines) {
        String text = lines.size() == 1
                ? Visible.of(lines.get(0))
                : lines.stream().map(Visible::of).collect(Collectors.joining("\n"));
        String safe = mayHoldFormula(text) ? FORMULA.matcher(text).replaceAll("$1'") : text;
        return safe.replace("\"", "\"\"");
    }

    /** Whether a sign that starts a formula follows anything but a word, which it seldom does: all texts come by here. */
    private static boolean mayHoldFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSign(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Letters, which most are, are told by where they stand. */
    private static boolean isSign(char c) {
        return (c <= '@' || c > '~') && SIGNS.indexOf(c) >= 0;
    }
}
