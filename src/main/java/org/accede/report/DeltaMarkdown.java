package org.accede.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The delta as Markdown. */
public final class DeltaMarkdown {

    private final StringBuilder out = new StringBuilder();
    private final DeltaReport report;

    private DeltaMarkdown(DeltaReport report) {
        this.report = report;
    }

    public static String write(DeltaReport report) {
        return new DeltaMarkdown(report).text();
    }

    private String text() {
        line("# "
                        + escape(report.profile().name() + ": from the "
                                + report.from().shortTitle() + " to the "
                                + report.to().shortTitle()))
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
        line(escape(DeltaWords.frame(report))).blank();
        line("| Obligations | |");
        line("|---|---|");
        report.counts()
                .forEach((group, count) ->
                        line("| " + count.all() + " | " + escape(DeltaWords.count(group, count)) + " |"));
        blank();
        for (DeltaReport.Group group : DeltaReport.Group.values()) {
            group(group, report.rows(group));
        }
        return out.toString();
    }

    private void group(DeltaReport.Group group, List<DeltaReport.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        line("## " + Character.toUpperCase(group.words().charAt(0))
                        + group.words().substring(1))
                .blank();
        if (!group.isWork()) {
            line(rows.stream().map(row -> escape(DeltaWords.brief(row))).collect(Collectors.joining("; ")) + ".")
                    .blank();
            return;
        }
        line("| Here | Asks | Verdict | There | Because | To do |");
        line("|---|---|---|---|---|---|");
        rows.forEach(this::row);
        blank();
    }

    private void row(DeltaReport.Row row) {
        List<String> todo = new ArrayList<>(List.of(row.step()));
        row.here().reviews().forEach(question -> todo.add("Review: " + question));
        todo.removeIf(String::isBlank);
        line("| "
                + String.join(
                        " | ",
                        row.here().requirement().id() + Words.mark(row.here().requirement()),
                        escape(row.here().requirement().asks()),
                        row.here().word().words(),
                        broken(row.there().stream().map(DeltaWords::there).toList()),
                        broken(row.difference()),
                        broken(todo))
                + " |");
    }

    private static String broken(List<String> lines) {
        return lines.stream().map(DeltaMarkdown::escape).collect(Collectors.joining("<br>"));
    }

    private static String escape(String text) {
        return MarkdownReport.escape(text);
    }

    private DeltaMarkdown line(String line) {
        out.append(line).append('\n');
        return this;
    }

    private void blank() {
        out.append('\n');
    }
}
