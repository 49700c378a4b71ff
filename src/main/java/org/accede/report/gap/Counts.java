package org.accede.report.gap;

import java.util.ArrayList;
import java.util.List;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.words.Verdicts;
import org.accede.report.words.Words;
import org.accede.verdict.Word;

/**
 * The counts of a treaty, a chapter or a kind of requirement, as tables have them.
 *
 * @param of what was counted
 */
record Counts(String id, String treaty, String of, Summary summary) {

    private static final int NARROW = 5;
    private static final int WIDE = 7;

    /** One treaty in a row. */
    static Table byTreaty(GapReport report) {
        Columns<Counts> columns = Columns.<Counts>of()
                .head("Treaty", 23, Counts::treaty)
                .count("All", WIDE, counts -> counts.summary().obligations());
        return words(columns, WIDE)
                .count("Unverified", WIDE, counts -> counts.summary().unverified())
                .table(
                        "counts",
                        "Obligations by verdict",
                        report.instruments().stream()
                                .map(part -> of(part, "", "all", part.summary()))
                                .toList(),
                        Counts::id);
    }

    static Table byChapter(GapReport report) {
        List<Counts> all = new ArrayList<>();
        for (GapReport.Part part : report.instruments()) {
            part.chapters()
                    .forEach(chapter -> all.add(of(
                            part,
                            " " + chapter.number(),
                            chapter.number() + " " + chapter.title(),
                            chapter.summary())));
            all.add(of(part, "", "all chapters", part.summary()));
        }
        return detailed("Chapter").table("chapters", "By chapter", all, Counts::id);
    }

    static Table byKind(GapReport report) {
        List<Counts> all = new ArrayList<>();
        for (GapReport.Part part : report.instruments()) {
            part.kinds().stream()
                    .filter(kind -> kind.summary().obligations() > 0)
                    .forEach(kind -> all.add(of(part, " " + kind.id(), kind.id(), kind.summary())));
        }
        return detailed("Kind").table("kinds", "By kind", all, Counts::id);
    }

    private static Counts of(GapReport.Part part, String suffix, String of, Summary summary) {
        return new Counts(part.instrument().id() + suffix, part.instrument().shortTitle(), of, summary);
    }

    private static Columns<Counts> detailed(String what) {
        Columns<Counts> columns = Columns.<Counts>of()
                .text("Treaty", 15, Counts::treaty)
                .head(what, 30, Counts::of)
                .count("Obligations", NARROW, counts -> counts.summary().obligations());
        return words(columns, NARROW)
                .count("On unverified text", NARROW, counts -> counts.summary().unverified())
                .count("For review", NARROW, counts -> counts.summary().review());
    }

    private static Columns<Counts> words(Columns<Counts> before, int share) {
        Columns<Counts> columns = before;
        for (Word word : Verdicts.OF_DUTIES) {
            columns = columns.count(Words.capital(word.words()), share, counts -> counts.summary()
                    .words()
                    .get(word));
        }
        return columns;
    }
}
