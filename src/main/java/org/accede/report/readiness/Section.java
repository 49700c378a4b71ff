package org.accede.report.readiness;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a report that every format shows in its own way.
 *
 * @param level 1 for a treaty, 2 for a part of it
 * @param id a short name, under which a format can add something of its own
 */
record Section(int level, String id, String title, List<Row> rows) {

    /** A label with what it says; a row without label is a sentence by itself. */
    record Row(String label, String says) {}

    static Section of(int level, String id, String title) {
        return new Section(level, id, title, new ArrayList<>());
    }

    /** Adds a row, unless it says nothing. */
    Section row(String label, String says) {
        if (!says.isBlank()) {
            rows.add(new Row(label, says));
        }
        return this;
    }

    Section row(String says) {
        return row("", says);
    }
}
