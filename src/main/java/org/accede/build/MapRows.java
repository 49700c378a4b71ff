package org.accede.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Where;

/**
 * Reads {@code map-rows.csv}: the list of everything that a treaty says, paragraph by paragraph, against which the articles are
 * counted. It holds no treaty text, and it is not made from the articles, so that a paragraph that nobody encoded is missed.
 */
public final class MapRows {

    private static final List<String> COLUMNS = List.of("row", "title", "binding", "mark");

    private final List<MapRow> rows = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private MapRows() {}

    public static List<MapRow> read(Path path) {
        try {
            return parse(Files.readString(path), path.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("a treaty needs a list of its paragraphs: " + path, e);
        }
    }

    static List<MapRow> parse(String text, String file) {
        MapRows reader = new MapRows();
        int line = 0;
        for (String each : text.lines().toList()) {
            line++;
            reader.line(new Where(file, line, 1), cells(each));
        }
        return List.copyOf(reader.rows);
    }

    private void line(Where where, List<String> cells) {
        String columns = String.join(",", COLUMNS);
        if (where.line() == 1) {
            if (!cells.equals(COLUMNS)) {
                throw new InvalidDocumentException(
                        where, "the columns are " + String.join(",", cells), "Write: " + columns + ".");
            }
        } else if (cells.size() != COLUMNS.size() || cells.contains("")) {
            throw new InvalidDocumentException(
                    where, "a paragraph has four cells, none of them empty", "Fill: " + columns + ".");
        } else if (!ids.add(cells.get(0))) {
            throw new InvalidDocumentException(
                    where, "the paragraph '" + cells.get(0) + "' is listed twice", "Keep it once.");
        } else {
            rows.add(new MapRow(where, cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
        }
    }

    /** The cells of a line; one that holds a comma stands in quotation marks, and quotation marks in it are doubled. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
