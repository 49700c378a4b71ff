package org.accede.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a paper has the row that a name stands for: the first that there is. */
public final class Places {

    /** A row and its table. */
    public record Place(Table table, Table.Row row) {}

    private final Map<String, Place> byName = new LinkedHashMap<>();

    public Places(Paper paper) {
        for (Section section : paper.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Table table) {
                    table.rows().stream()
                            .filter(row -> !row.isGroup())
                            .forEach(row -> byName.putIfAbsent(row.id(), new Place(table, row)));
                }
            }
        }
    }

    /** In the order of the paper. */
    public List<Place> all() {
        return List.copyOf(byName.values());
    }

    /**
     * What a piece of text names.
     *
     * @param row in which the text stands, which needs no way to itself; empty or null outside of tables
     */
    public Optional<Place> of(Piece piece, String row) {
        return piece.name().isEmpty() || piece.name().equals(row)
                ? Optional.empty()
                : Optional.ofNullable(byName.get(piece.name()));
    }
}
