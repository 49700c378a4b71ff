package org.accede.paper.office;

/** Styles of a Word document, as styles.xml names them. */
enum Style {
    NORMAL("Normal"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    CONTENTS_HEADING("TOCHeading"),
    BULLET("ListBullet"),
    CAPTION("Caption"),
    NOTICE("Notice"),
    SMALL_PRINT("SmallPrint"),
    BREAK("Break"),
    AFTER_TABLE("AfterTable"),
    TABLE_TEXT("TableText"),
    TABLE_HEADING("TableHeading"),
    TABLE_NAME("TableName"),
    TABLE_GROUP("TableGroup"),
    TABLE_CHOICES("TableChoices"),
    DRAFT_LABEL("DraftLabel"),
    DRAFT_TITLE("DraftTitle"),
    DRAFT_BASIS("DraftBasis"),
    DRAFT_TEXT("DraftText"),
    DRAFT_NOTE("DraftNote"),
    HEADER("Header"),
    FOOTER("Footer");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    static String contents(int level) {
        return "TOC" + level;
    }
}
