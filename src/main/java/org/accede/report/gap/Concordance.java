package org.accede.report.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.accede.finding.Later;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.words.Evidence;

/** The form of table that European institutions use: what a treaty asks, what the law says, and what is missing. */
final class Concordance {

    private static final Columns<Entry> PAGE = Columns.<Entry>of()
            .and(
                    Papers.head("Treaty provision", 34),
                    entry -> Cell.text(
                            entry.markedId(),
                            entry.requirement().pinpoint() + ", " + entry.binding(),
                            entry.requirement().asks()))
            .text("National provision", 17, Entry::law)
            .mark("Verdict", 9, Entry::verdict)
            .lines("What is missing", 18, Entry::lacks)
            .lines("To do and remarks", 22, Entry::remarks);

    private static final Columns<Entry> SHEET = Columns.<Entry>of()
            .text("Treaty", 6, Entry::treaty)
            .text(
                    "Chapter",
                    6,
                    entry -> entry.chapter().number() + " " + entry.chapter().title())
            .text(
                    "Article",
                    6,
                    entry -> entry.article().article().id() + " "
                            + entry.article().article().title())
            .head("Requirement", 5, Entry::id)
            .text("Place", 5, entry -> entry.requirement().pinpoint())
            .text("Binding", 4, Entry::binding)
            .text("Kind", 4, entry -> entry.requirement().kind())
            .text("Asks", 14, entry -> entry.requirement().asks())
            .text("National provision", 8, Entry::law)
            .mark("Verdict", 4, Entry::verdict)
            .joined("What is missing", 8, Entry::missing)
            .joined("Narrowed by", 6, Entry::narrowedBy)
            .joined("Why", 8, Entry::why)
            .text("To do", 8, entry -> String.join(" ", entry.toDo()))
            .text("Hints", 4, entry -> String.join(" ", entry.row().hints()))
            .text("Review", 4, entry -> String.join(" ", entry.finding().reviews()))
            .joined("Later", 4, entry -> entry.finding().later().stream()
                    .map(Later::words)
                    .toList())
            .joined("Evidence", 4, entry -> Evidence.of(entry.finding()))
            .text("Treaty text", 4, entry -> entry.requirement().confidence().words());

    /** Only where somebody asked for them. */
    private static final Columns<Entry> SHEET_WITH_OTHERS = SHEET.joined("Others", 8, Entry::others);

    private Concordance() {}

    /** The treaty itself, and its counts. */
    static Section standing(GapReport report, GapReport.Part part) {
        return Papers.section(
                part.instrument().id(),
                1,
                part.instrument().shortTitle() + " (" + part.instrument().reference() + ")"
                        + (report.onlyGaps() ? ", gaps only" : ""),
                Block.say(part.instrument().title() + ". " + GapWords.standing(part)),
                Block.say(GapWords.counts(part)));
    }

    /** A section for each chapter of which something is shown. */
    static List<Section> chapters(GapReport report, GapReport.Part part) {
        return sections(
                part,
                (chapter, id) -> List.of(
                        Block.say(
                                chapter.duties() == 0
                                        ? "No obligation."
                                        : "Together " + chapter.sum().word().words() + ". "
                                                + GapWords.duties(chapter.summary()) + "."),
                        table(report, part, chapter, id, PAGE)));
    }

    /** The same with other blocks under each heading. */
    static List<Section> sections(GapReport.Part part, BiFunction<GapReport.Chapter, String, List<Block>> blocks) {
        return part.chapters().stream()
                .filter(chapter -> !chapter.articles().isEmpty())
                .map(chapter -> {
                    String id = Papers.id(part.instrument().id(), chapter.number());
                    return new Section(id, 2, title(chapter), blocks.apply(chapter, id));
                })
                .toList();
    }

    /** The requirements of a chapter under their articles. */
    static Table table(
            GapReport report, GapReport.Part part, GapReport.Chapter chapter, String id, Columns<Entry> columns) {
        List<Table.Row> rows = new ArrayList<>();
        for (GapReport.ArticlePart article : chapter.articles()) {
            rows.add(group(article));
            Entry.of(report, part, chapter, article)
                    .forEach(entry -> rows.add(columns.row(entry.id(), entry.tags(), entry)));
        }
        return columns.table("concordance-" + id, title(chapter), rows);
    }

    private static Table.Row group(GapReport.ArticlePart article) {
        String id = "article-" + article.article().id();
        String title = article.article().id() + " " + article.article().title();
        return article.duties() == 0
                ? Table.Row.group(id, title + ": no obligation")
                : Table.Row.group(id, title, Papers.mark(article.sum().word()));
    }

    private static String title(GapReport.Chapter chapter) {
        return chapter.number() + " " + chapter.title();
    }

    /** Every requirement in a row. */
    static Table sheet(GapReport report) {
        Columns<Entry> columns = report.others().areAsked() ? SHEET_WITH_OTHERS : SHEET;
        return columns.table(
                "concordance",
                "Concordance",
                Entry.of(report).stream()
                        .map(entry -> columns.row(entry.id(), entry.tags(), entry))
                        .toList());
    }
}
