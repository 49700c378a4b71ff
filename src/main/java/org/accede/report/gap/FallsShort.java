package org.accede.report.gap;

import java.util.List;
import java.util.Optional;
import org.accede.paper.Section;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.verdict.Word;

/** Every gap in one table, before the whole law is laid beside the treaty: what somebody looks for who opens the report. */
final class FallsShort {

    private static final Columns<Entry> COLUMNS = Columns.<Entry>of()
            .head("Paragraph", 11, Entry::markedId)
            .text("Article", 17, entry -> entry.article().article().title())
            .mark("Verdict", 10, Entry::verdict)
            .lines("What is missing", 24, Entry::lacks)
            .text("To do", 24, entry -> entry.row().step())
            .text("The law now", 14, Entry::law);

    private FallsShort() {}

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
                        "What falls short",
                        COLUMNS.table("falls-short-table", "Gaps", gaps, entry -> "gap " + entry.id())));
    }
}
