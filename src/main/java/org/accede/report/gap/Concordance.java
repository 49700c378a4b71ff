package org.accede.report.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Requirement;
import org.accede.finding.Finding;
import org.accede.finding.Formality;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Papers;
import org.accede.report.words.ConcernWords;
import org.accede.report.words.Words;
import org.accede.verdict.Word;

/** One treaty in the form of table that European institutions use: what the treaty asks, what the law says, and what is missing. */
final class Concordance {

    private final GapReport report;
    private final GapReport.Part part;
    private final List<Section> sections = new ArrayList<>();

    private Concordance(GapReport report, GapReport.Part part) {
        this.report = report;
        this.part = part;
    }

    static List<Section> of(GapReport report, GapReport.Part part) {
        Concordance all = new Concordance(report, part);
        all.standing();
        part.chapters().stream()
                .filter(chapter -> !chapter.articles().isEmpty())
                .forEach(all::chapter);
        all.formalities();
        all.unknowns();
        all.concerns();
        return all.sections;
    }

    private void standing() {
        section(
                1,
                part.instrument().id(),
                part.instrument().shortTitle() + " (" + part.instrument().reference() + ")"
                        + (report.onlyGaps() ? ", gaps only" : ""),
                Block.say(part.instrument().title() + ". " + Papers.capital(Words.standing(part.standing())) + "."),
                Block.say(GapWords.inShort(part) + " " + GapWords.duties(part.summary()) + "."
                        + (part.summary().review() == 0
                                ? ""
                                : " " + part.summary().review() + " of them wait for a person's judgement.")
                        + " " + GapWords.unverified(part.summary())));
    }

    private void chapter(GapReport.Chapter chapter) {
        String id = Papers.id(part.instrument().id(), chapter.number());
        List<Table.Row> rows = new ArrayList<>();
        for (GapReport.ArticlePart article : chapter.articles()) {
            rows.add(Table.Row.group(
                    "article-" + article.article().id(),
                    article.article().id() + " " + article.article().title() + ": "
                            + (article.duties() == 0
                                    ? "no obligation"
                                    : article.sum().word().words())));
            article.rows().forEach(row -> rows.add(row(row)));
        }
        String title = chapter.number() + " " + chapter.title();
        section(
                2,
                id,
                title,
                Block.say(
                        chapter.duties() == 0
                                ? "No obligation."
                                : "Together " + chapter.sum().word().words() + ". " + GapWords.duties(chapter.summary())
                                        + "."),
                new Table(
                        "concordance-" + id,
                        title,
                        List.of(
                                Papers.head("Treaty provision", 34),
                                Papers.text("National provision", 17),
                                Papers.mark("Verdict", 9),
                                Papers.text("What is missing", 18),
                                Papers.text("To do and remarks", 22)),
                        rows));
    }

    private Table.Row row(GapReport.Row row) {
        Finding finding = row.finding();
        Requirement requirement = finding.requirement();
        return Papers.row(
                requirement.id(),
                tags(finding),
                Cell.text(
                        requirement.id() + Words.mark(requirement),
                        requirement.pinpoint() + ", " + requirement.binding().words(),
                        requirement.asks()),
                Cell.text(Words.citations(report.profile(), finding.citations())),
                Papers.marked(finding.word()),
                Cell.text(lacks(finding)),
                Cell.text(remarks(row)));
    }

    static Map<String, String> tags(Finding finding) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("verdict", finding.word().id());
        tags.put("binding", finding.requirement().binding().id());
        tags.put("instrument", finding.requirement().instrument());
        return tags;
    }

    private static List<String> lacks(Finding finding) {
        List<String> lacks = new ArrayList<>(missing(finding));
        narrowedBy(finding).forEach(condition -> lacks.add("narrowed by: " + condition));
        return lacks;
    }

    /** An option that is not used lacks nothing. */
    static List<String> missing(Finding finding) {
        return lacksNothing(finding) ? List.of() : finding.missing();
    }

    static List<String> narrowedBy(Finding finding) {
        return lacksNothing(finding) ? List.of() : finding.narrowedBy();
    }

    private static boolean lacksNothing(Finding finding) {
        return finding.word() == Word.MET || finding.word() == Word.USED || finding.word() == Word.NOT_USED;
    }

    private static List<String> remarks(GapReport.Row row) {
        List<String> remarks = new ArrayList<>(List.of(row.step()));
        remarks.addAll(because(row.finding()));
        row.hints().forEach(hint -> remarks.add("Hint: " + hint));
        row.finding().reviews().forEach(question -> remarks.add("Review: " + question));
        row.finding().reported().forEach(says -> remarks.add("Reported: " + says));
        return remarks;
    }

    /** Why it does not apply. */
    static List<String> because(Finding finding) {
        return finding.word() == Word.NOT_APPLICABLE && !finding.applicability().isEmpty()
                ? List.of("Because: " + finding.applicability())
                : List.of();
    }

    private void formalities() {
        List<Table.Row> rows = new ArrayList<>();
        for (GapReport.Row row : part.rows()) {
            for (Formality one : filings(row)) {
                rows.add(Papers.row(
                        row.finding().requirement().id() + "-" + rows.size(),
                        Cell.text(row.finding().requirement().id()
                                + Words.mark(row.finding().requirement())),
                        Cell.text(one.by() + " under " + one.article()),
                        Cell.text(Words.names(one.names())),
                        Cell.text(one.state().words())));
            }
        }
        if (!rows.isEmpty()) {
            String title = "Declarations and reservations";
            section(
                    2,
                    Papers.id(part.instrument().id(), "formalities"),
                    title,
                    new Table(
                            Papers.id(part.instrument().id(), "formalities-table"),
                            title,
                            List.of(
                                    Papers.head("For", 16),
                                    Papers.text("What would be filed", 30),
                                    Papers.text("Covers", 34),
                                    Papers.text("State", 20)),
                            rows));
        }
    }

    /** Those of obligations. */
    static List<Formality> filings(GapReport.Row row) {
        return row.finding().requirement().isObligation() ? row.finding().formalities() : List.of();
    }

    private void unknowns() {
        if (part.unknowns().isEmpty() || report.onlyGaps()) {
            return;
        }
        String title = "What nobody has answered";
        section(
                2,
                Papers.id(part.instrument().id(), "unknown"),
                title,
                Block.say(part.unknowns().size() + " questions; those that most obligations wait for come first."),
                new Table(
                        Papers.id(part.instrument().id(), "unknown-table"),
                        title,
                        List.of(
                                Papers.head("Question", 50),
                                Papers.text("Obligations that wait for it", 25),
                                Papers.text("Note", 25)),
                        part.unknowns().stream()
                                .map(unknown -> Papers.row(
                                        unknown.question().id(),
                                        Cell.text(
                                                unknown.asks(),
                                                unknown.question().id()),
                                        Cell.text(String.join(", ", unknown.requirements())),
                                        Cell.text(unknown.why())))
                                .toList()));
    }

    private void concerns() {
        if (part.concerns().isEmpty()) {
            return;
        }
        String title = "Concerns that others raised";
        section(
                2,
                Papers.id(part.instrument().id(), "concerns"),
                title,
                new Block.Say(ConcernWords.THEIRS, true),
                new Table(
                        Papers.id(part.instrument().id(), "concerns-table"),
                        title,
                        List.of(
                                Papers.head("Concern", 34),
                                Papers.text("Raised by", 22),
                                Papers.text("What would answer it, and how that stands here", 22),
                                Papers.text("Against it", 22)),
                        part.concerns().stream()
                                .map(voiced -> Papers.row(
                                        voiced.concern().id(),
                                        Cell.text(
                                                voiced.concern().id() + ", on " + ConcernWords.about(voiced.concern()),
                                                voiced.concern().says()),
                                        Cell.text(voiced.concern().raised().stream()
                                                .map(voice -> voice.words())
                                                .toList()),
                                        Cell.text(GapWords.answers(voiced)),
                                        Cell.text(voiced.concern().counter().stream()
                                                .map(counter -> counter.words())
                                                .toList())))
                                .toList()));
    }

    private void section(int level, String id, String title, Block... blocks) {
        sections.add(Papers.section(id, level, title, blocks));
    }
}
