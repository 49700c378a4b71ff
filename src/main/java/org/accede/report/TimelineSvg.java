package org.accede.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A timeline as a drawing: an axis to scale, and below it a line for each day. Shapes tell the kinds apart; no colour is needed. */
final class TimelineSvg {

    private static final int WIDTH = 1120;
    private static final int LEFT = 30;
    private static final int RIGHT = 1090;
    private static final int AXIS = 34;
    private static final int FIRST_ROW = 66;
    private static final int ROW = 22;
    /** About the width of a letter of this size; labels are set where they have room. */
    private static final double LETTER = 6.4;

    private final StringBuilder svg = new StringBuilder();
    private final List<Timeline.Event> events;
    private final LocalDate first;
    private final long span;

    private TimelineSvg(Timeline timeline) {
        this.events = timeline.events();
        this.first = events.get(0).date();
        this.span = Math.max(
                1, ChronoUnit.DAYS.between(first, events.get(events.size() - 1).date()));
    }

    /** @param id unique in its page */
    static String write(Timeline timeline, String id, String title) {
        return new TimelineSvg(timeline).draw(id, title);
    }

    private String draw(String id, String title) {
        int height = FIRST_ROW + ROW * events.size();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" width=\"100%\">\n");
        svg.append("<title id=\"")
                .append(id)
                .append("-title\">")
                .append(escape(title))
                .append("</title>\n");
        svg.append("<desc id=\"")
                .append(id)
                .append("-desc\">")
                .append(escape(description()))
                .append("</desc>\n");
        svg.append("<g stroke=\"currentColor\" fill=\"none\" font-family=\"sans-serif\" font-size=\"12\">\n");
        line(LEFT, AXIS, RIGHT, AXIS, "");
        years();
        for (int i = 0; i < events.size(); i++) {
            event(events.get(i), FIRST_ROW + ROW * i);
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    private String description() {
        StringBuilder all = new StringBuilder();
        events.forEach(event ->
                all.append(event.date()).append(": ").append(event.says()).append(". "));
        return all.toString().strip();
    }

    private void years() {
        int every = span > 20 * 365 ? 5 : span > 8 * 365 ? 2 : 1;
        for (int year = first.getYear() + 1; ; year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (ChronoUnit.DAYS.between(first, day) > span) {
                return;
            }
            if (year % every == 0) {
                line(x(day), AXIS - 4, x(day), AXIS + 4, "");
                text(x(day), AXIS - 10, "middle", String.valueOf(year));
            }
        }
    }

    private void event(Timeline.Event event, int y) {
        int x = x(event.date());
        line(x, AXIS, x, y - 10, " stroke-dasharray=\"2 3\" stroke-opacity=\"0.6\"");
        shape(event.kind(), x, y - 4);
        String label = event.date() + "  " + event.says();
        boolean toTheRight = x + 12 + LETTER * label.length() <= WIDTH;
        text(toTheRight ? x + 12 : x - 12, y, toTheRight ? "start" : "end", label);
    }

    private void shape(Timeline.Kind kind, int x, int y) {
        String fill = kind == Timeline.Kind.SUPPOSED || kind == Timeline.Kind.COMING ? "none" : "currentColor";
        switch (kind) {
            case TODAY ->
                svg.append("<path d=\"M")
                        .append(x)
                        .append(' ')
                        .append(y - 7)
                        .append("l7 7l-7 7l-7 -7z\" fill=\"currentColor\"/>\n");
            case LAST_DAY ->
                svg.append("<rect x=\"")
                        .append(x - 5)
                        .append("\" y=\"")
                        .append(y - 5)
                        .append("\" width=\"10\" height=\"10\" fill=\"currentColor\"/>\n");
            default ->
                svg.append("<circle cx=\"")
                        .append(x)
                        .append("\" cy=\"")
                        .append(y)
                        .append("\" r=\"5\" fill=\"")
                        .append(fill)
                        .append(kind == Timeline.Kind.SUPPOSED ? "\" stroke-dasharray=\"2 2\"/>\n" : "\"/>\n");
        }
    }

    private int x(LocalDate date) {
        return LEFT + (int) ((RIGHT - LEFT) * ChronoUnit.DAYS.between(first, date) / span);
    }

    private void line(int x1, int y1, int x2, int y2, String more) {
        svg.append("<line x1=\"")
                .append(x1)
                .append("\" y1=\"")
                .append(y1)
                .append("\" x2=\"")
                .append(x2)
                .append("\" y2=\"")
                .append(y2)
                .append('"')
                .append(more)
                .append("/>\n");
    }

    private void text(int x, int y, String anchor, String words) {
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\" fill=\"currentColor\" stroke=\"none\">")
                .append(escape(words))
                .append("</text>\n");
    }

    private static String escape(String words) {
        return ReadinessHtml.escape(words);
    }
}
