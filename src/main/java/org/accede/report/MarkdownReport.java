package org.accede.report;

import java.util.ArrayList;
import java.util.List;
import org.accede.finding.Finding;

/** The gap report as Markdown: the table of concordance that the European institutions use. */
public final class MarkdownReport {

    private final StringBuilder out = new StringBuilder();
    private final GapReport report;

    private MarkdownReport(GapReport report) {
        this.report = report;
    }

    public static String write(GapReport report) {
        return new MarkdownReport(report).text();
    }

    private String text() {
        line("# " + escape(report.profile().name()) + ": what the treaties still ask")
                .blank();
        line("As of " + Words.day(report.asOf()) + "."
                        + (report.profile().lawAsRead().isEmpty()
                                ? ""
                                : " Newest law text read: "
                                        + escape(report.profile().lawAsRead()) + "."))
                .blank();
        if (report.profile().constructed()) {
            line("A constructed example, not a real country.").blank();
        }
        line("> " + Words.NOT_A_MEASURE).blank();
        if (!report.hintsRestOn().isEmpty()) {
            line(escape(report.hintsRestOn())).blank();
        }
        report.instruments().forEach(this::part);
        return out.toString();
    }

    private void part(GapReport.Part part) {
        line("## " + escape(part.instrument().shortTitle()) + " ("
                        + escape(part.instrument().reference()) + ")")
                .blank();
        line("Standing: " + Words.standing(part.standing()) + ". " + Words.inShort(part))
                .blank();
        line(Words.duties(part.summary()) + ". " + Words.unverified(part.summary()))
                .blank();
        for (GapReport.Chapter chapter : part.chapters()) {
            line("### " + escape(chapter.number() + " " + chapter.title()) + " ("
                            + (chapter.duties() == 0
                                    ? "no obligation"
                                    : chapter.sum().word().words()) + ")")
                    .blank();
            line("| Treaty | Asks | National provision | Verdict | Missing | To do |");
            line("|---|---|---|---|---|---|");
            chapter.articles().forEach(article -> article.rows().forEach(this::row));
            blank();
        }
        concerns(part);
    }

    private void row(GapReport.Row row) {
        Finding finding = row.finding();
        String binding = finding.requirement().isObligation()
                ? ""
                : " (" + finding.requirement().binding().words() + ")";
        List<String> todo = new ArrayList<>(List.of(row.step()));
        row.hints().forEach(hint -> todo.add("Hint: " + hint));
        finding.reviews().forEach(question -> todo.add("Review: " + question));
        finding.reported().forEach(says -> todo.add("Reported: " + says));
        todo.removeIf(String::isBlank);
        line("| "
                + String.join(
                        " | ",
                        finding.requirement().id() + Words.mark(finding.requirement()) + binding,
                        escape(finding.requirement().asks()),
                        escape(Words.citations(report.profile(), finding.citations())),
                        finding.word().words(),
                        escape(missing(finding)),
                        String.join(
                                "<br>",
                                todo.stream().map(MarkdownReport::escape).toList()))
                + " |");
    }

    private void concerns(GapReport.Part part) {
        if (part.concerns().isEmpty()) {
            return;
        }
        line("### Concerns that others raised").blank();
        line(ConcernWords.THEIRS).blank();
        line("| | Articles | Concern | Raised by | What would answer it | Against it |");
        line("|---|---|---|---|---|---|");
        for (GapReport.Voiced voiced : part.concerns()) {
            List<String> cells = List.of(
                    voiced.concern().id(),
                    escape(ConcernWords.about(voiced.concern())),
                    escape(voiced.concern().says()),
                    escape(voiced.concern().raisedBy()),
                    escape(ConcernWords.answers(voiced)),
                    String.join(
                            "<br>",
                            voiced.concern().counter().stream()
                                    .map(one -> escape(one.words()))
                                    .toList()));
            line("| " + String.join(" | ", cells) + " |");
        }
        blank();
    }

    private static String missing(Finding finding) {
        String missing = String.join("; ", finding.missing());
        String narrowed =
                finding.narrowedBy().isEmpty() ? "" : "narrowed by: " + String.join("; ", finding.narrowedBy());
        return missing.isEmpty() || narrowed.isEmpty() ? missing + narrowed : missing + "; " + narrowed;
    }

    private MarkdownReport line(String line) {
        out.append(line).append('\n');
        return this;
    }

    private void blank() {
        out.append('\n');
    }

    /** Text from a profile stays text: no markup, no link, no new table cell. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (char c : Page.printable(text).toCharArray()) {
            if (c == '&') {
                safe.append("&amp;");
            } else if (c == '<') {
                safe.append("&lt;");
            } else if (c == '>') {
                safe.append("&gt;");
            } else {
                if ("\\`*_[]|#!~$".indexOf(c) >= 0) {
                    safe.append('\\');
                }
                safe.append(c);
            }
        }
        // A bare address becomes a link where Markdown is shown.
        return safe.toString().replace("://", ":\\//").replace("www.", "www\\.");
    }
}
