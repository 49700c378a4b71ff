package org.accede.report.gap;

import java.util.List;
import java.util.Optional;
import org.accede.paper.Cell;
import org.accede.paper.Section;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.verdict.Word;

/** Every gap in one table, before the whole law is laid beside the treaty: what somebody looks for who opens the report. */
final class FallsShort {

    /** Few enough for a page that stands, so that the first gap need not wait for a page that lies. */
    private static final Columns<Entry> COLUMNS = Columns.<Entry>of()
            .and(
                    Papers.head("Paragraph", 20),
                    entry -> Cell.text(
                            entry.markedId(), entry.article().article().title()))
            .mark("Verdict", 13, Entry::verdict)
            .lines("What is missing", 35, Entry::lacks)
            .lines("To do, and the law now", 32, FallsShort::toDo);

    private static final String TITLE = "What falls short";

    private FallsShort() {}

    private static List<String> toDo(Entry entry) {
        return entry.law().isEmpty()
                ? List.of(entry.row().step())
                : List.of(entry.row().step(), "The law now: " + entry.law());
    }

    static Optional<Section> of(GapReport report) {
        List<Entry> gaps = Entry.of(report).stream()
                .filter(entry -> entry.requirement().isObligation())
                .filter(entry ->
                        entry.finding().word().isGap() || entry.finding().word() == Word.CURABLE)
                .toList();
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(Papers.section(
                        "falls-short",
                        1,
                        TITLE,
                        COLUMNS.table("falls-short-table", TITLE, gaps, entry -> "gap " + entry.id())));
    }
}
