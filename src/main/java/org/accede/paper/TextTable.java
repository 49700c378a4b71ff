package org.accede.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in a terminal: columns side by side where they fit, or else for each row its cells below its name. */
final class TextTable {

    private static final int GAP = 2;
    private static final int NAME = 24;
    private static final int LABEL = 12;

    private final Table table;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    private TextTable(Table table, boolean colour) {
        this.table = table;
        this.colour = colour;
    }

    static List<String> of(Table table, boolean colour) {
        TextTable text = new TextTable(table, colour);
        int[] widths = text.widths();
        if (IntStream.of(widths).sum() + GAP * (widths.length - 1) <= TextWriter.WIDTH) {
            text.grid(widths);
        } else {
            table.rows().forEach(text::below);
        }
        return text.lines;
    }

    /** Of the columns side by side; a cell of several lines has no place there. */
    private int[] widths() {
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Lines.width(Visible.of(table.columns().get(i).title()));
            for (Table.Row row : table.rows()) {
                List<String> cell =
                        row.isGroup() ? List.of() : row.cells().get(i).lines();
                widths[i] = Math.max(
                        widths[i],
                        cell.size() > 1 ? TextWriter.WIDTH + 1 : Lines.width(Visible.of(String.join("", cell))));
            }
        }
        return widths;
    }

    private void grid(int[] widths) {
        List<String> titles = table.columns().stream()
                .map(column -> Visible.of(column.title()))
                .toList();
        lines.add(bold(beside(titles, widths), colour));
        for (Table.Row row : table.rows()) {
            if (row.isGroup()) {
                group(row);
            } else {
                lines.add(beside(
                        row.cells().stream()
                                .map(cell -> Visible.of(String.join("", cell.lines())))
                                .toList(),
                        widths));
            }
        }
    }

    /** Numbers stand to the right, in plain colour, so that the columns stay straight. */
    private String beside(List<String> words, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> table.columns().get(i).kind() == Table.Kind.COUNT
                        ? " ".repeat(widths[i] - Lines.width(words.get(i))) + words.get(i)
                        : Lines.pad(words.get(i), widths[i]))
                .collect(Collectors.joining(" ".repeat(GAP)))
                .stripTrailing();
    }

    private void group(Table.Row row) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        Lines.wrap(row.cells().get(0).lines().get(0), TextWriter.WIDTH).forEach(line -> lines.add(bold(line, colour)));
    }

    private void below(Table.Row row) {
        if (row.isGroup()) {
            group(row);
            return;
        }
        int head = head();
        name(row, head);
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            String title = label(i);
            if (cell instanceof Cell.Count count) {
                counts.add(title + " " + count.number());
            } else if (i != head && !(cell instanceof Cell.Marked && i == mark())) {
                cell(title, cell);
            }
        }
        if (!counts.isEmpty()) {
            lines.addAll(labelled(4, "", 0, String.join(", ", counts)));
        }
    }

    /** What the row is about, with its verdict; the rest of the cell below. */
    private void name(Table.Row row, int head) {
        List<String> says = row.cells().get(head).lines();
        String name = says.isEmpty() ? row.id() : says.get(0);
        Cell marked = mark() < 0 ? Cell.EMPTY : row.cells().get(mark());
        List<String> wrapped = Lines.wrap(name, TextWriter.WIDTH - 2);
        if (marked instanceof Cell.Marked cell && wrapped.size() == 1 && Lines.width(wrapped.get(0)) < NAME) {
            lines.add("  " + Lines.pad(wrapped.get(0), NAME) + tinted(cell.mark()));
        } else {
            wrapped.forEach(line -> lines.add("  " + line));
            if (marked instanceof Cell.Marked cell) {
                lines.add("    " + tinted(cell.mark()));
            }
        }
        says.stream().skip(1).forEach(line -> lines.addAll(labelled(4, "", 0, line)));
    }

    private void cell(String title, Cell cell) {
        String label = title;
        for (String line : cell.lines()) {
            lines.addAll(labelled(4, label, labelWidth(), line));
            label = "";
        }
    }

    private int head() {
        return first(Table.Kind.HEAD, 0);
    }

    private int mark() {
        return first(Table.Kind.MARK, -1);
    }

    private int first(Table.Kind kind, int otherwise) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).kind() == kind)
                .findFirst()
                .orElse(otherwise);
    }

    private String label(int column) {
        return Visible.of(table.columns().get(column).title()).toLowerCase(Locale.ROOT);
    }

    /** All labels as wide as the widest that leaves room. */
    private int labelWidth() {
        return IntStream.range(0, table.columns().size())
                        .filter(i -> i != head() && i != mark())
                        .filter(i -> table.columns().get(i).kind() != Table.Kind.COUNT)
                        .map(i -> Lines.width(label(i)))
                        .filter(width -> width <= NAME)
                        .max()
                        .orElse(LABEL)
                + GAP;
    }

    /** Text behind a label, further lines below; a label that is too long stands above. */
    static List<String> labelled(int indent, String label, int labelWidth, String text) {
        List<String> all = new ArrayList<>();
        String margin = " ".repeat(indent);
        String first = label;
        if (!label.isEmpty() && Lines.width(label) >= labelWidth) {
            Lines.wrap(label, TextWriter.WIDTH - indent).forEach(line -> all.add(margin + line));
            first = "";
        }
        for (String line : Lines.wrap(text, TextWriter.WIDTH - indent - labelWidth)) {
            all.add(margin + Lines.pad(first, labelWidth) + line);
            first = "";
        }
        return all;
    }

    private String tinted(Mark mark) {
        String words = Visible.of(mark.words());
        String code =
                switch (mark.tone()) {
                    case FINE -> "32";
                    case FORMALITY -> "36";
                    case GAP -> "33";
                    case OPEN, ASIDE -> "0";
                };
        return colour ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }

    static String bold(String words, boolean colour) {
        return colour ? "\u001b[1m" + words + "\u001b[0m" : words;
    }
}
