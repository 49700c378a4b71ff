package org.accede.paper.svg;

import org.accede.paper.Picture;

/**
 * The sign of a kind of day.
 *
 * @param path around the origin; empty for a circle
 */
record DayShape(String path, boolean full, boolean dashed) {

    static DayShape of(Picture.Kind kind) {
        return switch (kind) {
            case TODAY -> new DayShape("m0 -7l7 7l-7 7l-7 -7z", true, false);
            case HAPPENED -> new DayShape("", true, false);
            case COMING -> new DayShape("", false, false);
            case LAST_DAY -> new DayShape("m-5 -5h10v10h-10z", true, false);
            case SUPPOSED -> new DayShape("", false, true);
        };
    }

    void draw(Canvas canvas, double x, double y) {
        String form = path.isEmpty() ? "m-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z" : path;
        canvas.shape(
                "path",
                "d",
                "M" + Canvas.number(x) + " " + Canvas.number(y) + form,
                "fill",
                full ? "#1d2329" : "#ffffff",
                "stroke",
                "#1d2329",
                "stroke-width",
                "1.5",
                "stroke-dasharray",
                dashed ? "2.5 2" : "none",
                "class",
                (full ? "ink" : "ground") + " stroke-ink");
        canvas.reach(y + 8);
    }
}
