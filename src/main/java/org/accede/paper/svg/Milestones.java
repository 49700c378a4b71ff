package org.accede.paper.svg;

import java.util.ArrayList;
import java.util.List;
import org.accede.paper.Picture;

/** Days of one half of an axis: each a line across the bars, and its words at the end of the line. */
final class Milestones {

    private static final double GAP = 14;
    private static final int MOST_LINES = 4;

    private final Canvas canvas;
    private final TimeAxis axis;
    /** Whether the words stand above the bars, to the right of their lines; else below and to the left. */
    private final boolean above;

    private final List<Picture.Event> days = new ArrayList<>();
    private final List<Double> ends = new ArrayList<>();

    /** Where nothing but bars stands, so that lines may pass. */
    record Strip(double top, double bottom) {}

    Milestones(Canvas canvas, TimeAxis axis, boolean above) {
        this.canvas = canvas;
        this.axis = axis;
        this.above = above;
    }

    /** In the order of their dates. */
    void add(Picture.Event day) {
        days.add(day);
    }

    /** @param width of the drawing */
    void words(double width) {
        double y = canvas.bottom() + 8;
        for (Picture.Event day : days) {
            double x = axis.noon(day.date());
            double room = above ? width - x - GAP : x - GAP;
            String date = day.date().toString();
            List<String> lines =
                    Letters.wrap(day.says(), Canvas.SIZE, room, Letters.boldWidth(date, Canvas.SIZE) + 4, MOST_LINES);
            double at = above ? x + GAP : x - GAP;
            String anchor = above ? "start" : "end";
            canvas.text(at, y + 12, date, " " + lines.get(0), Canvas.SIZE, "text-anchor", anchor);
            for (int i = 1; i < lines.size(); i++) {
                canvas.text(at, y + 12 + i * Canvas.LINE, lines.get(i), Canvas.SIZE, "text-anchor", anchor);
            }
            ends.add(y + 8);
            y += lines.size() * Canvas.LINE + 6;
        }
        if (!days.isEmpty()) {
            canvas.reach(y);
        }
    }

    /**
     * The lines with their signs, over what has been drawn.
     *
     * @param edge up to where lines come from their words, before the months
     */
    void lines(List<Strip> strips, double edge) {
        for (int i = 0; i < days.size(); i++) {
            double x = axis.noon(days.get(i).date());
            double end = ends.get(i);
            strips.forEach(strip -> line(x, strip.top(), strip.bottom()));
            line(x, Math.min(end, edge), Math.max(end, edge));
            DayShape.of(days.get(i).kind()).draw(canvas, x, end);
        }
    }

    private void line(double x, double from, double to) {
        canvas.line(x, from, x, to, "stroke", "#1d2329", "stroke-dasharray", "4 3", "class", "stroke-ink");
    }
}
