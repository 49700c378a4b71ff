package org.accede.report;

import java.util.List;
import org.accede.readiness.Part;
import org.accede.readiness.Readiness;

/** Readiness as one page of HTML that needs nothing from elsewhere, with the timelines drawn. */
public final class ReadinessHtml {

    private final StringBuilder out = new StringBuilder();
    private final Readiness readiness;

    private ReadinessHtml(Readiness readiness) {
        this.readiness = readiness;
    }

    public static String write(Readiness readiness) {
        return new ReadinessHtml(readiness).page();
    }

    private String page() {
        String title = ReadinessSections.title(readiness);
        line("<!DOCTYPE html>").line("<html lang=\"en\">").line("<head>").line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width\">");
        line("<title>" + escape(title) + "</title>");
        line("<style>body{font-family:sans-serif;line-height:1.4;max-width:60em;margin:2em auto;padding:0 1em}"
                + "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.2em .8em .2em 0;"
                + "border-bottom:1px solid #ccc}th{width:12em;font-weight:600}svg{margin:1em 0}</style>");
        line("</head>").line("<body>").line("<h1>" + escape(title) + "</h1>");
        ReadinessSections.opening(readiness).forEach(sentence -> line("<p>" + escape(sentence) + "</p>"));
        readiness.parts().forEach(part -> ReadinessSections.of(readiness, part)
                .forEach(section -> section(part, section)));
        return line("</body>").line("</html>").out.toString();
    }

    private void section(Part part, Section section) {
        String tag = section.level() == 1 ? "h2" : "h3";
        line("<" + tag + ">" + escape(section.title()) + "</" + tag + ">");
        if (section.id().equals("timeline")) {
            out.append(TimelineSvg.write(
                    Timeline.of(readiness, part),
                    "timeline-" + part.treaty().id(),
                    readiness.profile().name() + ": " + part.treaty().shortTitle() + ", timeline"));
        }
        List<Section.Row> rows = section.rows();
        if (!rows.isEmpty()) {
            line("<table>");
            rows.forEach(row -> line(
                    row.label().isEmpty()
                            ? "<tr><td colspan=\"2\">" + escape(row.says()) + "</td></tr>"
                            : "<tr><th scope=\"row\">" + escape(row.label()) + "</th><td>" + escape(row.says())
                                    + "</td></tr>"));
            line("</table>");
        }
    }

    private ReadinessHtml line(String line) {
        out.append(line).append('\n');
        return this;
    }

    /** Text stays text. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (char c : Page.printable(text).toCharArray()) {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
