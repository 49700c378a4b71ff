package org.accede.paper.svg;

/** Signs and what they mean, as many in a line as have room. */
final class Legend {

    private static final double BETWEEN = 18;
    private static final double LINE = 22;

    private final Canvas canvas;
    private final double width;
    private double x;
    /** Where the words of the line stand. */
    private double y;

    Legend(Canvas canvas, double width) {
        this.canvas = canvas;
        this.width = width;
        this.y = canvas.bottom() + 12;
    }

    void add(Swatch swatch, String words) {
        make(words, 30);
        canvas.box(x, y - 11, 22, 12, swatch);
        say(words, 30);
    }

    void add(DayShape shape, String words) {
        make(words, 20);
        shape.draw(canvas, x + 7, y - 4);
        say(words, 20);
    }

    /** Room; a new line if this one is full. */
    private void make(String words, double sign) {
        if (x > 0 && x + sign + Letters.width(words, Canvas.SMALL) > width) {
            x = 0;
            y += LINE;
        }
    }

    private void say(String words, double sign) {
        canvas.text(x + sign, y, words, Canvas.SMALL);
        x += sign + Letters.width(words, Canvas.SMALL) + BETWEEN;
    }
}
