package org.accede.report.delta;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.accede.report.frame.Page;
import org.accede.report.words.Words;

/** The delta for a terminal of 80 columns. */
public final class DeltaText {

    private final DeltaReport report;
    private final Page page;

    private DeltaText(DeltaReport report, boolean colour) {
        this.report = report;
        this.page = new Page(colour);
    }

    public static String write(DeltaReport report, boolean colour) {
        return new DeltaText(report, colour).text();
    }

    private String text() {
        page.title(report.profile().name() + ": from the " + report.from().shortTitle() + " to the "
                + report.to().shortTitle());
        page.paragraph(
                0,
                "As of " + Words.day(report.asOf())
                        + (report.profile().lawAsRead().isEmpty()
                                ? ""
                                : "; newest law text read: " + report.profile().lawAsRead()));
        if (report.profile().constructed()) {
            page.line("A constructed example, not a real country.");
        }
        page.blank().paragraph(0, Words.NOT_A_MEASURE).blank();
        page.paragraph(0, DeltaWords.frame(report)).blank();
        report.counts()
                .forEach((group, count) -> page.line(
                        String.format(Locale.ROOT, "  %4d  %s", count.all(), DeltaWords.count(group, count))));
        for (DeltaReport.Group group : DeltaReport.Group.values()) {
            group(group, report.rows(group));
        }
        page.heading("What to do next");
        page.paragraph(
                0,
                "Both verdicts of a row have their reasons: accede explain "
                        + report.profile().iso3() + " ID");
        return page.toString();
    }

    private void group(DeltaReport.Group group, List<DeltaReport.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.heading(
                Character.toUpperCase(group.words().charAt(0)) + group.words().substring(1));
        if (group.isWork()) {
            rows.forEach(this::row);
        } else {
            page.paragraph(0, rows.stream().map(DeltaWords::brief).collect(Collectors.joining("; ")) + ".");
        }
    }

    private void row(DeltaReport.Row row) {
        String id = row.here().requirement().id() + Words.mark(row.here().requirement());
        page.blank()
                .line("  " + Page.pad(id, 22)
                        + page.tinted(row.here().word(), row.here().word().words()));
        label("asks", row.here().requirement().asks());
        row.there().forEach(beside -> label("there", DeltaWords.there(beside)));
        row.difference().forEach(reason -> label("because", reason));
        label("do", row.step());
        row.here().reviews().forEach(question -> label("review", question));
    }

    private void label(String label, String value) {
        if (!value.isBlank()) {
            page.labelled(4, label, 10, value);
        }
    }
}
