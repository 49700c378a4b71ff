package org.accede.workbook;

import java.util.List;

/** What can be filled in in a row. */
enum Column {
    ANSWER("Answer", 16),
    PROVISION("Provision", 30),
    NOTE("Note", 36),
    SOURCE("Source", 13),
    REVIEWER("Reviewer", 14),
    OPEN("Left open: why, and what to look at", 26),
    NOTHING_ELSE("Nothing else does it", 11),
    ON("On", 22),
    SAYS("Says", 11),
    WITH("With", 14),
    ARTICLE("Filed under", 13),
    STATE("State", 13),
    TITLE("Title", 36),
    COVERS("Covers", 26),
    CALLED("Called", 14),
    DATE("Date", 12),
    AS_OF("As of", 12),
    DOUBT("Doubt", 26),
    TEXT("Text", 36),
    BEYOND("Beyond the text", 10);

    /** Beside a question. */
    static final List<Column> OF_A_QUESTION = List.of(ANSWER, PROVISION, NOTE, SOURCE, REVIEWER, OPEN, NOTHING_ELSE);

    static final List<Column> OF_A_STATEMENT =
            OF_A_QUESTION.stream().filter(column -> column != OPEN).toList();

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
