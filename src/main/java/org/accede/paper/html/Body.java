package org.accede.paper.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.paper.Table;

/** Rows that belong together. */
record Body(Optional<Table.Row> heading, List<Table.Row> rows) {

    static List<Body> of(Table table) {
        List<Body> bodies = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (row.isGroup() || bodies.isEmpty()) {
                bodies.add(new Body(Optional.of(row).filter(Table.Row::isGroup), new ArrayList<>()));
            }
            if (!row.isGroup()) {
                bodies.get(bodies.size() - 1).rows().add(row);
            }
        }
        return bodies;
    }
}
