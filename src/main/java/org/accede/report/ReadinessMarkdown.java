package org.accede.report;

import org.accede.readiness.Readiness;

/** Readiness as Markdown. */
public final class ReadinessMarkdown {

    private ReadinessMarkdown() {}

    public static String write(Readiness readiness) {
        StringBuilder out = new StringBuilder("# " + escape(ReadinessSections.title(readiness)) + "\n\n");
        ReadinessSections.opening(readiness)
                .forEach(sentence -> out.append(escape(sentence)).append("\n\n"));
        readiness.parts().forEach(part -> ReadinessSections.of(readiness, part)
                .forEach(section -> section(section, out)));
        return out.toString().stripTrailing() + "\n";
    }

    private static void section(Section section, StringBuilder out) {
        out.append("#".repeat(section.level() + 1))
                .append(' ')
                .append(escape(section.title()))
                .append("\n\n");
        for (Section.Row row : section.rows()) {
            out.append(row.label().isEmpty() ? "- " : "- **" + escape(row.label()) + "**: ")
                    .append(escape(row.says()))
                    .append('\n');
        }
        out.append(section.rows().isEmpty() ? "" : "\n");
    }

    private static String escape(String text) {
        return MarkdownReport.escape(text);
    }
}
