package org.accede.report.readiness;

import org.accede.readiness.Readiness;
import org.accede.report.frame.Page;

/** Readiness for a terminal of 80 columns. */
public final class ReadinessText {

    private static final int MOST = 24;

    private ReadinessText() {}

    public static String write(Readiness readiness, boolean colour) {
        Page page = new Page(colour);
        page.title(ReadinessSections.title(readiness));
        ReadinessSections.opening(readiness).forEach(sentence -> page.paragraph(0, sentence));
        readiness.ways().forEach(way -> ReadinessSections.of(readiness, way)
                .forEach(section -> section(section, page)));
        return page.toString();
    }

    private static void section(Section section, Page page) {
        if (section.level() == 1) {
            page.heading(section.title());
        } else {
            page.blank().title(section.title());
        }
        int indent = section.level() == 1 ? 0 : 2;
        int width = Math.min(
                MOST,
                section.rows().stream()
                        .mapToInt(row -> row.label().length() + 2)
                        .max()
                        .orElse(0));
        for (Section.Row row : section.rows()) {
            if (row.label().isEmpty()) {
                page.paragraph(indent, row.says());
            } else if (row.label().length() + 2 > width) {
                page.line(" ".repeat(indent) + Page.printable(row.label()));
                page.labelled(indent, "", width, row.says());
            } else {
                page.labelled(indent, Page.printable(row.label()), width, row.says());
            }
        }
    }
}
