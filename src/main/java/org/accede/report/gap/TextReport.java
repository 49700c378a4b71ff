package org.accede.report.gap;

import java.util.List;
import org.accede.finding.Finding;
import org.accede.finding.Sum;
import org.accede.report.frame.Page;
import org.accede.report.words.ConcernWords;
import org.accede.report.words.Words;
import org.accede.verdict.Word;

/** The gap report for a terminal of 80 columns. */
public final class TextReport {

    private static final int MOST_UNKNOWNS = 15;

    private final GapReport report;
    private final Page page;

    private TextReport(GapReport report, boolean colour) {
        this.report = report;
        this.page = new Page(colour);
    }

    public static String write(GapReport report, boolean colour) {
        return new TextReport(report, colour).text();
    }

    private String text() {
        String name = report.profile().name();
        page.title(name + ": what the treaties still ask");
        page.paragraph(
                0,
                "As of " + Words.day(report.asOf())
                        + (report.profile().lawAsRead().isEmpty()
                                ? ""
                                : "; newest law text read: " + report.profile().lawAsRead()));
        if (report.profile().constructed()) {
            page.line("A constructed example, not a real country.");
        }
        page.blank().paragraph(0, Words.NOT_A_MEASURE);
        if (!report.hintsRestOn().isEmpty()) {
            page.blank().paragraph(0, report.hintsRestOn());
        }
        report.instruments().forEach(this::summary);
        report.instruments().forEach(this::concordance);
        report.instruments().forEach(this::formalities);
        report.instruments().forEach(this::unknowns);
        report.instruments().forEach(this::concerns);
        next();
        return page.toString();
    }

    private void summary(GapReport.Part part) {
        page.heading(part.instrument().shortTitle() + " (" + part.instrument().reference() + ")");
        page.line(Words.standing(part.standing()));
        page.paragraph(0, GapWords.inShort(part));
        page.paragraph(0, GapWords.duties(part.summary()) + ".");
        if (part.summary().review() > 0) {
            page.paragraph(0, part.summary().review() + " of them wait for a person's judgement.");
        }
        page.paragraph(0, GapWords.unverified(part.summary())).blank();
        for (GapReport.Chapter chapter : part.chapters()) {
            titled(2, chapter.number(), 6, chapter.title(), 46, sum(chapter.sum(), chapter.duties()));
        }
    }

    /** A title in a column of its own, with its verdict behind the first line. */
    private void titled(int indent, String id, int idWidth, String title, int width, String verdict) {
        List<String> lines = Page.wrap(title, width - 1);
        page.line(" ".repeat(indent) + Page.pad(id, idWidth) + Page.pad(lines.get(0), width) + verdict);
        lines.stream().skip(1).forEach(rest -> page.line(" ".repeat(indent + idWidth) + rest));
    }

    private String sum(Sum sum, int duties) {
        return duties == 0 ? "no obligation" : verdict(sum.word());
    }

    private String verdict(Word word) {
        return page.tinted(word, word.words());
    }

    private void concordance(GapReport.Part part) {
        page.heading(part.instrument().shortTitle() + ": treaty and law" + (report.onlyGaps() ? ", gaps only" : ""));
        for (GapReport.Chapter chapter : part.chapters()) {
            if (chapter.articles().isEmpty()) {
                continue;
            }
            page.blank();
            Page.wrap(chapter.number() + "  " + chapter.title(), Page.WIDTH)
                    .forEach(line -> page.line(page.bold(line)));
            for (GapReport.ArticlePart article : chapter.articles()) {
                page.blank();
                titled(
                        0,
                        article.article().id(),
                        8,
                        article.article().title(),
                        57,
                        sum(article.sum(), article.duties()));
                List<String> reported = List.of();
                for (GapReport.Row row : article.rows()) {
                    row(
                            row,
                            !row.finding()
                                    .reported()
                                    .equals(reported)); // what is reported on the whole article is said once
                    reported = row.finding().reported();
                }
            }
        }
    }

    private void row(GapReport.Row row, boolean withReported) {
        Finding finding = row.finding();
        String id = finding.requirement().id() + Words.mark(finding.requirement());
        String binding = finding.requirement().isObligation()
                ? ""
                : " [" + finding.requirement().binding().words() + "]";
        page.line("  " + Page.pad(id, 22) + verdict(finding.word()) + binding);
        page.labelled(4, "asks", 10, finding.requirement().asks());
        if (finding.word() == Word.OPEN
                && finding.citations().isEmpty()
                && finding.reviews().isEmpty()
                && finding.reported().isEmpty()) {
            return; // nothing is known; its questions stand in the list of unknowns
        }
        label("law", Words.citations(report.profile(), finding.citations()));
        if (finding.word() != Word.MET && finding.word() != Word.NOT_USED && finding.word() != Word.USED) {
            label("missing", String.join("; ", finding.missing()));
            label("narrowed", String.join("; ", finding.narrowedBy()));
        }
        if (finding.word() == Word.NOT_APPLICABLE) {
            label("because", finding.applicability());
        }
        if (withReported) {
            finding.reported().forEach(says -> label("reported", says));
        }
        label("do", row.step());
        row.hints().forEach(hint -> label("hint", hint));
        finding.reviews().forEach(question -> label("review", question));
    }

    private void label(String label, String value) {
        if (!value.isBlank()) {
            page.labelled(4, label, 10, value);
        }
    }

    private void formalities(GapReport.Part part) {
        List<String> lines = part.rows().stream()
                .filter(row -> row.finding().requirement().isObligation())
                .flatMap(row -> row.finding().formalities().stream()
                        .map(f -> row.finding().requirement().id() + "|" + f.by() + " under " + f.article() + " ("
                                + Words.names(f.names()) + "): " + f.state().words()))
                .distinct()
                .toList();
        if (!lines.isEmpty()) {
            page.heading(part.instrument().shortTitle() + ": declarations and reservations");
            lines.forEach(line ->
                    page.labelled(2, line.substring(0, line.indexOf('|')), 22, line.substring(line.indexOf('|') + 1)));
        }
    }

    private void unknowns(GapReport.Part part) {
        if (part.unknowns().isEmpty() || report.onlyGaps()) {
            return;
        }
        page.heading(part.instrument().shortTitle() + ": what nobody has answered");
        page.paragraph(0, part.unknowns().size() + " questions; those that most obligations wait for come first.")
                .blank();
        part.unknowns().stream().limit(MOST_UNKNOWNS).forEach(unknown -> {
            page.line("  " + unknown.question().id());
            page.paragraph(4, unknown.asks());
            if (!unknown.why().isEmpty()) {
                page.paragraph(4, "Note: " + unknown.why());
            }
            page.paragraph(4, "for " + String.join(", ", unknown.requirements()));
        });
        if (part.unknowns().size() > MOST_UNKNOWNS) {
            page.line("  and " + (part.unknowns().size() - MOST_UNKNOWNS) + " more (--format json lists all).");
        }
    }

    private void concerns(GapReport.Part part) {
        if (part.concerns().isEmpty()) {
            return;
        }
        page.heading(part.instrument().shortTitle() + ": concerns that others raised");
        page.paragraph(0, ConcernWords.THEIRS);
        for (GapReport.Voiced voiced : part.concerns()) {
            page.blank().labelled(0, voiced.concern().id(), 6, ConcernWords.about(voiced.concern()));
            page.paragraph(4, voiced.concern().says());
            label("raised by", voiced.concern().raisedBy());
            label("answer", GapWords.answers(voiced));
            voiced.concern().counter().forEach(counter -> label("but", counter.words()));
        }
    }

    private void next() {
        page.heading("What to do next");
        String country = report.profile().iso3();
        page.paragraph(
                0, "Begin with the obligations that need a change of law: accede gap " + country + " --only gaps");
        report.instruments().stream()
                .flatMap(part -> part.rows().stream())
                .filter(row -> row.finding().word().isGap()
                        && row.finding().requirement().isObligation())
                .findFirst()
                .ifPresent(row -> page.paragraph(
                        0,
                        "See why a verdict is what it is: accede explain " + country + " "
                                + row.finding().requirement().id()));
        page.paragraph(0, "Answer an open question in the profile, check it with accede validate, and run this again.");
    }
}
