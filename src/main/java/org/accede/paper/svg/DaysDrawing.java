package org.accede.paper.svg;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.accede.paper.Picture;

/**
 * Days like steps of a stair above an axis to scale. The earliest stands on top, each day's line goes straight down to the axis and its
 * words to the right: so no line can cross any words, however close the days.
 */
final class DaysDrawing {

    private static final double GAP = 16;
    private static final int MOST_LINES = 6;

    private final Canvas canvas;
    private final Picture.Days days;
    private final double width;
    private final List<Picture.Event> events;
    private final double left = 7;
    private final double length;

    DaysDrawing(Picture.Days days, Canvas canvas, SvgWriter.Width width) {
        this.canvas = canvas;
        this.days = days;
        this.width = width.units();
        this.events = days.events().stream()
                .sorted(Comparator.comparing(Picture.Event::date))
                .toList();
        this.length = width == SvgWriter.Width.PHONE ? 96 : 380;
    }

    void draw() {
        if (events.isEmpty()) {
            return;
        }
        LocalDate first = events.get(0).date();
        LocalDate last = events.get(events.size() - 1).date();
        double span = Math.max(1, ChronoUnit.DAYS.between(first, last));
        List<double[]> places = new ArrayList<>();
        double y = canvas.bottom() + 4;
        for (Picture.Event event : events) {
            double x = left + length * ChronoUnit.DAYS.between(first, event.date()) / span;
            places.add(new double[] {x, y + 9});
            y += Canvas.LINE * words(event, x + GAP, y + 13) + 7;
        }
        double axis = y + 10;
        canvas.line(left, axis, left + length, axis, "stroke", "#1d2329", "class", "stroke-ink");
        for (double[] place : places) {
            canvas.line(
                    place[0],
                    place[1],
                    place[0],
                    axis,
                    "stroke",
                    "#8a939c",
                    "stroke-dasharray",
                    "1.5 3",
                    "class",
                    "rule");
        }
        for (int i = 0; i < places.size(); i++) {
            DayShape.of(events.get(i).kind()).draw(canvas, places.get(i)[0], places.get(i)[1]);
        }
        for (Ticks.Tick tick : Ticks.between(first, last, length)) {
            double x = left + length * tick.days() / span;
            canvas.line(x, axis - 4, x, axis + 4, "stroke", "#1d2329", "class", "stroke-ink");
            canvas.text(x, axis + 19, tick.label(), Canvas.SMALL, "text-anchor", x < 20 ? "start" : "middle");
        }
        canvas.reach(axis + 24);
        legend();
        before();
    }

    private void before() {
        if (!days.earlier().isEmpty()) {
            double y = canvas.bottom() + 18;
            for (String line : Letters.wrap(days.before(), Canvas.SMALL, width, 0, MOST_LINES)) {
                canvas.text(0, y, line, Canvas.SMALL);
                y += Canvas.LINE;
            }
        }
    }

    /** The day in bold, then what it means. */
    private int words(Picture.Event event, double x, double y) {
        String day = event.date().toString();
        double room = width - x;
        double taken = Letters.boldWidth(day, Canvas.SIZE) + 4;
        List<String> lines = Letters.wrap(event.says(), Canvas.SIZE, room, taken, MOST_LINES);
        canvas.text(x, y, day, " " + lines.get(0), Canvas.SIZE);
        for (int i = 1; i < lines.size(); i++) {
            canvas.text(x, y + Canvas.LINE * i, lines.get(i), Canvas.SIZE);
        }
        return lines.size();
    }

    private void legend() {
        canvas.reach(canvas.bottom() + 4);
        Legend legend = new Legend(canvas, width);
        for (Picture.Kind kind : Picture.Kind.values()) {
            if (events.stream().anyMatch(event -> event.kind() == kind)) {
                legend.add(DayShape.of(kind), kind.words());
            }
        }
    }
}
