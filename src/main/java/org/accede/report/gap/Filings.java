package org.accede.report.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.finding.Formality;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.words.Words;

/** Declarations and reservations on which verdicts turn. */
final class Filings {

    private static final Columns<Filing> PAGE = Columns.<Filing>of()
            .head("For", 16, filing -> filing.entry().markedId())
            .text(
                    "What would be filed",
                    30,
                    filing -> filing.formality().by() + " under "
                            + filing.formality().article())
            .text("Covers", 34, Filing::covers)
            .text("State", 20, Filing::state);

    private static final Columns<Filing> SHORT = Columns.<Filing>of()
            .head("For", 20, filing -> filing.entry().markedId())
            .labelled("")
            .text("Filing", 80, filing -> Words.filing(filing.formality()))
            .labelled("");

    private static final Columns<Filing> SHEET = Columns.<Filing>of()
            .text("Treaty", 16, filing -> filing.entry().treaty())
            .head("Requirement", 12, filing -> filing.entry().id())
            .text("By", 12, filing -> filing.formality().by())
            .text("Under", 14, filing -> filing.formality().article())
            .text("Covers", 30, Filing::covers)
            .text("State", 16, Filing::state);

    private Filings() {}

    /** One of them, for one requirement. */
    private record Filing(Entry entry, Formality formality) {

        String covers() {
            return Words.names(formality.names());
        }

        String state() {
            return formality.words();
        }
    }

    /** Those of one treaty; empty if there is none. */
    static Optional<Section> section(GapReport report, GapReport.Part part) {
        return section(report, part, PAGE);
    }

    /** The same in a line or two each. */
    static Optional<Section> inShort(GapReport report, GapReport.Part part) {
        return section(report, part, SHORT);
    }

    private static Optional<Section> section(GapReport report, GapReport.Part part, Columns<Filing> columns) {
        List<Filing> filings = of(Entry.of(report, part));
        String title = "Declarations and reservations";
        String id = Papers.id(part.instrument().id(), "formalities");
        return filings.isEmpty()
                ? Optional.empty()
                : Optional.of(Papers.section(id, 2, title, table(columns, id + "-table", title, "-", filings)));
    }

    static Table sheet(GapReport report) {
        return table(SHEET, "formalities", "Formalities", " ", of(Entry.of(report)));
    }

    private static Table table(Columns<Filing> columns, String id, String title, String apart, List<Filing> filings) {
        List<Table.Row> rows = new ArrayList<>();
        filings.forEach(filing -> rows.add(columns.row(filing.entry().id() + apart + rows.size(), Map.of(), filing)));
        return columns.table(id, title, rows);
    }

    /** Those of obligations. */
    private static List<Filing> of(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.requirement().isObligation())
                .flatMap(entry -> entry.finding().formalities().stream().map(formality -> new Filing(entry, formality)))
                .toList();
    }
}
