package org.accede.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.input.Digest;

/**
 * What is said of a question.
 *
 * @param cells what each cell holds; nothing where it is empty
 * @param locked what a cell cannot take as it is
 * @param kept what no cell shows, in words; it stays as it is
 */
record Said(Map<Column, String> cells, Set<Column> locked, String kept) {

    static Said nothing() {
        return new Said(new EnumMap<>(Column.class), EnumSet.noneOf(Column.class), "");
    }

    String in(Column column) {
        return cells.getOrDefault(column, "");
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(String::isEmpty);
    }

    /** Whether what can be filled in is the same. */
    boolean saysTheSame(Said other) {
        return Arrays.stream(Column.values())
                .filter(column -> !locked.contains(column) && !other.locked.contains(column))
                .allMatch(column -> in(column).equals(other.in(column)));
    }

    /** A fingerprint of what cannot be changed in the workbook. */
    String fixed() {
        String all = locked.stream().map(column -> column + ": " + in(column)).collect(Collectors.joining("\n"));
        return all.isEmpty() && kept.isEmpty() ? "" : Digest.of((all + "\n" + kept).getBytes(StandardCharsets.UTF_8));
    }
}
