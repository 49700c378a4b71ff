package org.accede.paper.svg;

import java.util.List;
import java.util.stream.Stream;
import org.accede.paper.Mark;
import org.accede.paper.Picture;

/** Rows of signs under the titles of their columns, with their words as far as there is room; on a telephone each sign has its column's name. */
final class GridDrawing {

    private static final double LABEL = 300;
    private static final double ROW = 22;
    /** Of a sign with its word behind it. */
    private static final double WORDED = 108;

    private static final double SIGN = 20;

    private final Picture.Grid grid;
    private final Canvas canvas;
    private final double width;
    private final boolean phone;
    private final double column;
    private final boolean isWorded;

    GridDrawing(Picture.Grid grid, Canvas canvas, SvgWriter.Width width) {
        this.grid = grid;
        this.canvas = canvas;
        this.width = width.units();
        this.phone = width == SvgWriter.Width.PHONE;
        int columns = Math.max(1, grid.columns().size());
        this.column = phone ? this.width / 2 : (this.width - LABEL) / columns;
        this.isWorded = phone || column >= WORDED;
    }

    void draw() {
        legend();
        if (!phone) {
            heads();
        }
        for (Picture.Line line : grid.rows()) {
            rule();
            row(line);
        }
    }

    private void legend() {
        List<Mark.Tone> occur = Stream.of(Mark.Tone.values())
                .filter(tone -> grid.rows().stream()
                        .flatMap(line -> line.marks().stream())
                        .anyMatch(mark -> mark.tone() == tone))
                .toList();
        double x = 0;
        double y = canvas.bottom() + 12;
        for (Mark.Tone tone : occur) {
            double wide = SIGN + Letters.width(tone.words(), Canvas.SMALL) + 16;
            if (x > 0 && x + wide > width) {
                x = 0;
                y += ROW;
            }
            ToneShape.draw(canvas, x + 7, y - 4, tone);
            canvas.text(x + SIGN, y, tone.words(), Canvas.SMALL);
            x += wide;
        }
        canvas.reach(y + 10);
    }

    private void heads() {
        double top = canvas.bottom() + 16;
        for (int i = 0; i < grid.columns().size(); i++) {
            Picture.Heading heading = grid.columns().get(i);
            String title = Letters.boldWidth(heading.title(), Canvas.SIZE) <= column - 6
                    ? heading.title()
                    : Letters.wrap(heading.shorter(), Canvas.SIZE, column - 2, 0, 1)
                            .get(0);
            canvas.text(left(i), top, title, Canvas.SIZE, "font-weight", "bold");
        }
        canvas.reach(top + 4);
    }

    private double left(int i) {
        return LABEL + i * column;
    }

    private void rule() {
        double y = canvas.bottom() + 3;
        canvas.line(0, y, width, y, "stroke", "#b9c0c7", "class", "rule");
        canvas.reach(y + 1);
    }

    private void row(Picture.Line line) {
        double y = canvas.bottom() + 16;
        double top = y;
        for (String words : Letters.wrap(line.label(), Canvas.SIZE, phone ? width : LABEL - 14, 0, 3)) {
            canvas.text(0, y, words, Canvas.SIZE);
            y += Canvas.LINE;
        }
        for (int i = 0; i < line.marks().size(); i++) {
            double x = phone ? i % 2 * column : left(i);
            double base = phone ? y + i / 2 * ROW : top;
            Mark mark = line.marks().get(i);
            ToneShape.draw(canvas, x + 7, base - 4, mark.tone());
            if (isWorded) {
                String before = phone ? grid.columns().get(i).shorter() + " " : "";
                canvas.text(x + SIGN, base, fit(before + mark.words()), Canvas.SMALL);
            }
        }
    }

    private String fit(String words) {
        return Letters.wrap(words, Canvas.SMALL, column - SIGN - 4, 0, 1).get(0);
    }
}
