package org.accede.workbook;

import java.util.EnumSet;
import java.util.Set;

/** What can be filled in beside a question. */
enum Column {
    ANSWER("Answer", 16),
    PROVISION("Provision", 30),
    NOTE("Note", 36),
    SOURCE("Source", 13),
    REVIEWER("Reviewer", 14),
    OPEN("Left open: why, and what to look at", 26),
    NOTHING_ELSE("Nothing else does it", 11);

    static final Set<Column> OF_A_STATEMENT = EnumSet.complementOf(EnumSet.of(OPEN));

    private final String title;
    private final int width;

    Column(String title, int width) {
        this.title = title;
        this.width = width;
    }

    String title() {
        return title;
    }

    int width() {
        return width;
    }
}
