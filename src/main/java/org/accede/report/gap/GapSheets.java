package org.accede.report.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accede.paper.Table;
import org.accede.report.frame.Sources;

/** The gap report as flat tables: one row a requirement, and what goes with it. */
final class GapSheets {

    private GapSheets() {}

    static List<Table> of(GapReport report) {
        Stream<Table> beside = Stream.of(
                Counts.byChapter(report),
                Counts.byKind(report),
                Unknowns.sheet(report),
                Filings.sheet(report),
                Concerns.sheet(report));
        List<Table> sheets = new ArrayList<>(List.of(Concordance.sheet(report)));
        beside.filter(sheet -> !sheet.rows().isEmpty()).forEach(sheets::add);
        Sources.sheet(report.cited()).ifPresent(sheets::add);
        return sheets;
    }
}
