package org.accede.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.text.Visible;

/**
 * A table in a terminal: columns side by side where they fit or one of them can be broken, or else for each row its cells below its name.
 */
final class TextTable {

    private static final int GAP = 2;
    private static final int NAME = 24;
    private static final int LABEL = 12;

    /** Behind the heading of a group, for its mark. */
    private static final int MARK = 15;

    private final Table table;
    private final TextPage page;

    /** The column that says what a row is about, and the one of its verdict; -1 for none. */
    private final int head;

    private final int mark;
    private final List<String> labels;

    /** All labels as wide as the widest that leaves room. */
    private final int labelWidth;

    private TextTable(Table table, TextPage page) {
        this.table = table;
        this.page = page;
        this.head = first(Table.Kind.HEAD, 0);
        this.mark = first(Table.Kind.MARK, -1);
        this.labels = table.columns().stream()
                .map(column -> Visible.of(column.label()).toLowerCase(Locale.ROOT))
                .toList();
        this.labelWidth = columns()
                        .filter(i -> i != head && i != mark)
                        .filter(i -> table.columns().get(i).kind() != Table.Kind.COUNT)
                        .map(i -> Lines.width(labels.get(i)))
                        .filter(width -> width <= NAME)
                        .max()
                        .orElse(LABEL)
                + GAP;
    }

    static void write(Table table, TextPage page) {
        TextTable text = new TextTable(table, page);
        text.widths().ifPresentOrElse(text::grid, () -> IntStream.range(
                        0, table.rows().size())
                .forEach(text::below));
    }

    /**
     * Of the columns side by side; empty if they have no place there. One column, the only one with several lines in a cell or else the
     * widest, can be broken to fit, unless so many hold words that they are better told one below the other.
     */
    private Optional<int[]> widths() {
        int[] widths = columns().map(this::width).toArray();
        int room = TextPage.WIDTH
                - GAP * (widths.length - 1)
                - IntStream.of(widths).sum();
        List<Integer> ofLines = columns().filter(this::hasLines).boxed().toList();
        if (room >= 0 && ofLines.isEmpty()) {
            return Optional.of(widths);
        }
        if (texts() > 2 || ofLines.size() > 1) {
            return Optional.empty();
        }
        int broken = ofLines.isEmpty() ? widest(widths) : ofLines.get(0);
        widths[broken] += Math.min(0, room);
        return room < 0 && widths[broken] < NAME ? Optional.empty() : Optional.of(widths);
    }

    private IntStream columns() {
        return IntStream.range(0, table.columns().size());
    }

    private int widest(int[] widths) {
        return columns()
                .boxed()
                .max(Comparator.comparing((Integer i) -> widths[i]).thenComparing(i -> i))
                .orElseThrow();
    }

    private int width(int column) {
        return Stream.concat(Stream.of(table.columns().get(column).label()), lines(column))
                .mapToInt(line -> Lines.width(Visible.of(line)))
                .max()
                .orElse(0);
    }

    private Stream<String> lines(int column) {
        return table.rows().stream()
                .filter(row -> !row.isGroup())
                .flatMap(row -> row.cells().get(column).lines().stream());
    }

    private boolean hasLines(int column) {
        return table.rows().stream()
                .anyMatch(
                        row -> !row.isGroup() && row.cells().get(column).lines().size() > 1);
    }

    /** How many columns hold words of any length; more than two are told one below the other. */
    private long texts() {
        return table.columns().stream()
                .filter(column -> column.kind() == Table.Kind.TEXT || column.kind() == Table.Kind.HEAD)
                .count();
    }

    private void grid(int[] widths) {
        List<String> titles = table.columns().stream().map(Table.Column::label).toList();
        if (titles.stream().anyMatch(title -> !title.isBlank())) {
            List<List<String>> head = titles.stream().map(List::of).toList();
            lines(head, widths).forEach(line -> page.line(page.bold(String.join("", line))));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            Table.Row row = table.rows().get(i);
            if (row.isGroup()) {
                group(row, i > 0);
            } else {
                lines(row.cells().stream().map(Cell::lines).toList(), widths)
                        .forEach(line -> page.line(tinted(row, line)));
            }
        }
    }

    /** The pieces of each line of a row, as wide as their columns; numbers stand to the right. */
    private List<List<String>> lines(List<List<String>> cells, int[] widths) {
        List<List<String>> broken = IntStream.range(0, widths.length)
                .mapToObj(i -> cells.get(i).stream()
                        .flatMap(line -> Lines.wrap(line, Math.max(1, widths[i])).stream())
                        .toList())
                .toList();
        int height = broken.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            List<String> pieces = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                String words = line < broken.get(i).size() ? broken.get(i).get(line) : "";
                String space = " ".repeat(widths[i] - Lines.width(words));
                boolean number = table.columns().get(i).kind() == Table.Kind.COUNT;
                pieces.add((i == 0 ? "" : " ".repeat(GAP)) + (number ? space + words : words + space));
            }
            lines.add(pieces);
        }
        return lines;
    }

    private String tinted(Table.Row row, List<String> pieces) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            String words = piece.strip();
            line.append(
                    row.cells().get(i) instanceof Cell.Marked marked && !words.isEmpty()
                            ? piece.replace(words, page.tinted(marked.mark(), words))
                            : piece);
        }
        return line.toString();
    }

    private void group(Table.Row row, boolean apart) {
        if (apart) {
            page.blank();
        }
        if (row.cells().size() > 1 && row.cells().get(1) instanceof Cell.Marked marked) {
            page.beside(
                    0,
                    row.cells().get(0).lines().get(0),
                    TextPage.WIDTH - MARK,
                    page.tinted(marked.mark(), Visible.of(marked.mark().words())));
        } else {
            page.title(row.heading().lines().get(0));
        }
    }

    private void below(int index) {
        Table.Row row = table.rows().get(index);
        if (row.isGroup()) {
            group(row, index > 0);
            return;
        }
        name(row);
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            if (cell instanceof Cell.Count count) {
                counts.add(labels.get(i) + " " + count.number());
            } else if (i != head && !(cell instanceof Cell.Marked && i == mark)) {
                cell(labels.get(i), cell);
            }
        }
        if (!counts.isEmpty()) {
            page.paragraph(4, String.join(", ", counts));
        }
    }

    /** What the row is about, with its verdict; the rest of the cell below. */
    private void name(Table.Row row) {
        List<String> says = row.cells().get(head).lines();
        List<String> wrapped = Lines.wrap(says.isEmpty() ? row.id() : says.get(0), TextPage.WIDTH - 2);
        String verdict = mark >= 0 && row.cells().get(mark) instanceof Cell.Marked cell
                ? page.tinted(cell.mark(), Visible.of(cell.mark().words()))
                : "";
        if (!verdict.isEmpty() && wrapped.size() == 1 && Lines.width(wrapped.get(0)) < NAME) {
            page.line("  " + Lines.pad(wrapped.get(0), NAME) + verdict);
        } else {
            wrapped.forEach(line -> page.line("  " + line));
            if (!verdict.isEmpty()) {
                page.line("    " + verdict);
            }
        }
        says.stream().skip(1).forEach(line -> page.paragraph(4, line));
    }

    private void cell(String title, Cell cell) {
        String label = title;
        for (String line : cell.lines()) {
            page.labelled(4, label, labelWidth, line);
            label = "";
        }
    }

    private int first(Table.Kind kind, int otherwise) {
        return columns()
                .filter(i -> table.columns().get(i).kind() == kind)
                .findFirst()
                .orElse(otherwise);
    }
}
