package org.accede.report.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Requirement;
import org.accede.finding.Finding;
import org.accede.finding.Formality;
import org.accede.paper.Cell;
import org.accede.paper.Table;
import org.accede.report.frame.Papers;
import org.accede.report.words.ConcernWords;
import org.accede.report.words.Verdicts;
import org.accede.report.words.Words;

/** The gap report as flat tables: one row a requirement, and what goes with it. */
final class GapSheets {

    private GapSheets() {}

    static List<Table> of(GapReport report) {
        List<Table> sheets = new ArrayList<>(List.of(
                concordance(report),
                summary(report),
                kinds(report),
                unknowns(report),
                formalities(report),
                concerns(report)));
        sheets.removeIf(sheet -> sheet.rows().isEmpty() && !sheet.id().equals("concordance"));
        return sheets;
    }

    private static Table concordance(GapReport report) {
        List<Table.Row> rows = new ArrayList<>();
        for (GapReport.Part part : report.instruments()) {
            for (GapReport.Chapter chapter : part.chapters()) {
                for (GapReport.ArticlePart article : chapter.articles()) {
                    article.rows().forEach(row -> rows.add(row(report, part, chapter, article, row)));
                }
            }
        }
        return new Table(
                "concordance",
                "Concordance",
                List.of(
                        Papers.text("Treaty", 6),
                        Papers.text("Chapter", 6),
                        Papers.text("Article", 6),
                        Papers.head("Requirement", 5),
                        Papers.text("Place", 5),
                        Papers.text("Binding", 4),
                        Papers.text("Kind", 4),
                        Papers.text("Asks", 14),
                        Papers.text("National provision", 8),
                        Papers.mark("Verdict", 4),
                        Papers.text("What is missing", 8),
                        Papers.text("Narrowed by", 6),
                        Papers.text("To do", 8),
                        Papers.text("Hints", 4),
                        Papers.text("Review", 4),
                        Papers.text("Reported", 4),
                        Papers.text("Treaty text", 4)),
                rows);
    }

    private static Table.Row row(
            GapReport report,
            GapReport.Part part,
            GapReport.Chapter chapter,
            GapReport.ArticlePart article,
            GapReport.Row row) {
        Finding finding = row.finding();
        Requirement requirement = finding.requirement();
        List<String> toDo = new ArrayList<>(List.of(row.step()));
        toDo.addAll(Concordance.because(finding));
        return Papers.row(
                requirement.id(),
                Concordance.tags(finding),
                Cell.text(part.instrument().shortTitle()),
                Cell.text(chapter.number() + " " + chapter.title()),
                Cell.text(article.article().id() + " " + article.article().title()),
                Cell.text(requirement.id()),
                Cell.text(requirement.pinpoint()),
                Cell.text(requirement.binding().words()),
                Cell.text(requirement.kind()),
                Cell.text(requirement.asks()),
                Cell.text(Words.citations(report.profile(), finding.citations())),
                Papers.marked(finding.word()),
                Papers.joined(Concordance.missing(finding)),
                Papers.joined(Concordance.narrowedBy(finding)),
                Cell.text(String.join(" ", toDo)),
                Cell.text(String.join(" ", row.hints())),
                Cell.text(String.join(" ", finding.reviews())),
                Papers.joined(finding.reported()),
                Cell.text(requirement.confidence().words()));
    }

    private static Table summary(GapReport report) {
        List<Table.Row> rows = new ArrayList<>();
        for (GapReport.Part part : report.instruments()) {
            for (GapReport.Chapter chapter : part.chapters()) {
                rows.add(counted(
                        part.instrument().id() + " " + chapter.number(),
                        part,
                        chapter.number() + " " + chapter.title(),
                        chapter.summary()));
            }
            rows.add(counted(part.instrument().id(), part, "all chapters", part.summary()));
        }
        return new Table("chapters", "By chapter", columns("Chapter"), rows);
    }

    private static Table kinds(GapReport report) {
        List<Table.Row> rows = new ArrayList<>();
        for (GapReport.Part part : report.instruments()) {
            part.kinds().stream()
                    .filter(kind -> kind.summary().obligations() > 0)
                    .forEach(kind -> rows.add(
                            counted(part.instrument().id() + " " + kind.id(), part, kind.id(), kind.summary())));
        }
        return new Table("kinds", "By kind", columns("Kind"), rows);
    }

    private static List<Table.Column> columns(String what) {
        List<Table.Column> columns = new ArrayList<>(
                List.of(Papers.text("Treaty", 15), Papers.head(what, 30), Papers.count("Obligations", 5)));
        Verdicts.OF_DUTIES.forEach(word -> columns.add(Papers.count(Papers.capital(word.words()), 5)));
        columns.add(Papers.count("On unverified text", 5));
        columns.add(Papers.count("For review", 5));
        return columns;
    }

    private static Table.Row counted(String id, GapReport.Part part, String what, Summary summary) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(part.instrument().shortTitle()), Cell.text(what)));
        cells.addAll(GapShort.numbers(summary));
        cells.add(Papers.count(summary.review()));
        return new Table.Row(id, cells, Map.of());
    }

    private static Table unknowns(GapReport report) {
        List<Table.Row> rows = new ArrayList<>();
        if (!report.onlyGaps()) {
            for (GapReport.Part part : report.instruments()) {
                part.unknowns()
                        .forEach(unknown -> rows.add(Papers.row(
                                part.instrument().id() + " "
                                        + unknown.question().id(),
                                Cell.text(part.instrument().shortTitle()),
                                Cell.text(unknown.question().id()),
                                Cell.text(unknown.asks()),
                                Papers.count(unknown.requirements().size()),
                                Cell.text(String.join(", ", unknown.requirements())),
                                Cell.text(unknown.why()))));
            }
        }
        return new Table(
                "unknown-facts",
                "Unknown facts",
                List.of(
                        Papers.text("Treaty", 12),
                        Papers.head("Fact", 18),
                        Papers.text("Question", 30),
                        Papers.count("Obligations that wait", 8),
                        Papers.text("Which", 16),
                        Papers.text("Note", 16)),
                rows);
    }

    private static Table formalities(GapReport report) {
        List<Table.Row> rows = new ArrayList<>();
        for (GapReport.Part part : report.instruments()) {
            for (GapReport.Row row : part.rows()) {
                for (Formality one : Concordance.filings(row)) {
                    rows.add(Papers.row(
                            row.finding().requirement().id() + " " + rows.size(),
                            Cell.text(part.instrument().shortTitle()),
                            Cell.text(row.finding().requirement().id()),
                            Cell.text(one.by()),
                            Cell.text(one.article()),
                            Cell.text(Words.names(one.names())),
                            Cell.text(one.state().words())));
                }
            }
        }
        return new Table(
                "formalities",
                "Formalities",
                List.of(
                        Papers.text("Treaty", 16),
                        Papers.head("Requirement", 12),
                        Papers.text("By", 12),
                        Papers.text("Under", 14),
                        Papers.text("Covers", 30),
                        Papers.text("State", 16)),
                rows);
    }

    private static Table concerns(GapReport report) {
        List<Table.Row> rows = new ArrayList<>();
        for (GapReport.Part part : report.instruments()) {
            part.concerns()
                    .forEach(voiced -> rows.add(Papers.row(
                            voiced.concern().id(),
                            Cell.text(part.instrument().shortTitle()),
                            Cell.text(voiced.concern().id()),
                            Cell.text(ConcernWords.about(voiced.concern())),
                            Cell.text(voiced.concern().says()),
                            Cell.text(voiced.concern().raisedBy()),
                            Cell.text(GapWords.answers(voiced)),
                            Papers.joined(voiced.concern().counter().stream()
                                    .map(counter -> counter.words())
                                    .toList()))));
        }
        return new Table(
                "concerns",
                "Concerns of others",
                List.of(
                        Papers.text("Treaty", 10),
                        Papers.head("Concern", 6),
                        Papers.text("On", 12),
                        Papers.text("Says", 24),
                        Papers.text("Raised by", 16),
                        Papers.text("What would answer it, here", 16),
                        Papers.text("Against it", 16)),
                rows);
    }
}
