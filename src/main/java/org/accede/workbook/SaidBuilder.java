package org.accede.workbook;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.paper.form.FilledBook;
import org.accede.profile.edit.Part;
import org.accede.text.Visible;

/** Cells being filled; one that cannot hold its text as it is gets locked. */
final class SaidBuilder {

    /** Somewhat less than a cell takes. */
    private static final int LONGEST = 32_000;

    private final Map<Column, String> all = new EnumMap<>(Column.class);
    private final Set<Column> locked = EnumSet.noneOf(Column.class);

    SaidBuilder put(Column column, String text) {
        all.put(column, text);
        boolean fits = text.length() <= LONGEST
                && FilledBook.tidy(text).equals(text)
                && Visible.inLines(text).equals(text)
                && text.indexOf('\t') < 0
                && !text.matches("(?s).*_x[0-9A-Fa-f]{4}_.*");
        if (!fits) {
            locked.add(column);
        }
        return this;
    }

    /** @param otherwise what stands there in full, where no cell can tell it */
    SaidBuilder put(Column column, Optional<String> shown, Optional<Part> otherwise) {
        put(column, shown.orElseGet(() -> otherwise.map(Part::raw).orElse("")));
        if (shown.isEmpty()) {
            locked.add(column);
        }
        return this;
    }

    Said said(String kept) {
        return new Said(all, locked, kept);
    }
}
