package org.accede.paper.svg;

import org.accede.paper.Mark;

/** The sign of a tone as a shape, which no font can lack: full and half circle, square, empty circle, dash. */
final class ToneShape {

    private static final double RADIUS = 6;

    private ToneShape() {}

    /** @param x of the middle */
    static void draw(Canvas canvas, double x, double y, Mark.Tone tone) {
        Swatch swatch = Swatch.of(tone);
        switch (tone) {
            case FINE -> circle(canvas, x, y, swatch, swatch.colour(), "stroke-fine fill-fine");
            case FORMALITY -> {
                circle(canvas, x, y, swatch, "none", "stroke-formality");
                canvas.shape(
                        "path",
                        "d",
                        "M" + at(x, y - RADIUS) + "A6 6 0 0 0 " + at(x, y + RADIUS) + "Z",
                        "fill",
                        swatch.colour(),
                        "stroke",
                        swatch.colour(),
                        "class",
                        "stroke-formality fill-formality");
            }
            case GAP ->
                canvas.shape(
                        "rect",
                        "x",
                        Canvas.number(x - RADIUS),
                        "y",
                        Canvas.number(y - RADIUS),
                        "width",
                        Canvas.number(2 * RADIUS),
                        "height",
                        Canvas.number(2 * RADIUS),
                        "fill",
                        swatch.colour(),
                        "stroke",
                        swatch.colour(),
                        "class",
                        "stroke-gap fill-gap");
            case OPEN -> circle(canvas, x, y, swatch, "none", "stroke-open");
            case ASIDE ->
                canvas.line(
                        x - RADIUS,
                        y,
                        x + RADIUS,
                        y,
                        "stroke",
                        swatch.colour(),
                        "stroke-width",
                        "2",
                        "class",
                        "stroke-aside");
        }
    }

    private static void circle(Canvas canvas, double x, double y, Swatch swatch, String fill, String css) {
        String round = "A6 6 0 1 0 ";
        canvas.shape(
                "path",
                "d",
                "M" + at(x - RADIUS, y) + round + at(x + RADIUS, y) + round + at(x - RADIUS, y) + "Z",
                "fill",
                fill,
                "stroke",
                swatch.colour(),
                "stroke-width",
                "2",
                "class",
                css);
    }

    private static String at(double x, double y) {
        return Canvas.number(x) + " " + Canvas.number(y);
    }
}
