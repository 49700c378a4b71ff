package org.accede.paper.svg;

import java.util.List;
import org.accede.paper.Mark;
import org.accede.paper.Picture;

/** Bars with a column of numbers for each series; on a telephone the words stand above their bar and the numbers below it. */
final class BarsDrawing {

    private static final double THICK = 16;
    private static final double LABEL = 264;
    private static final double COLUMN = 62;
    private static final double GAP = 14;
    private static final int MOST_LINES = 5;

    private final Picture.Bars bars;
    private final Canvas canvas;
    private final double width;
    private final boolean phone;
    private final double left;
    private final double length;
    private final int most;

    BarsDrawing(Picture.Bars bars, Canvas canvas, SvgWriter.Width width) {
        this.bars = bars;
        this.canvas = canvas;
        this.width = width.units();
        this.phone = width == SvgWriter.Width.PHONE;
        this.left = phone ? 0 : LABEL + GAP;
        this.length =
                phone ? this.width : this.width - left - COLUMN * bars.series().size() - GAP;
        this.most = Math.max(1, bars.bars().stream().mapToInt(this::shown).max().orElse(1));
    }

    private int shown(Picture.Bar bar) {
        return bars.series().stream().mapToInt(bar::count).sum();
    }

    void draw() {
        if (phone) {
            legend();
        } else {
            heads();
        }
        String group = "";
        for (Picture.Bar bar : bars.bars()) {
            if (!bar.group().equals(group)) {
                group = bar.group();
                heading(group);
            }
            bar(bar);
        }
    }

    private void heads() {
        double top = canvas.bottom();
        for (int i = 0; i < bars.series().size(); i++) {
            Swatch swatch = Swatch.of(bars.series().get(i));
            double end = column(i);
            canvas.box(end - 24, top + 1, 24, 12, swatch);
            double y = top + 30;
            for (String line : Letters.wrap(bars.series().get(i).words(), Canvas.SMALL, COLUMN - 2, 0, 2)) {
                canvas.text(end, y, line, Canvas.SMALL, "text-anchor", "end");
                y += 14;
            }
        }
        canvas.reach(canvas.bottom() + 6);
    }

    private void legend() {
        Legend legend = new Legend(canvas, width);
        bars.series().forEach(tone -> legend.add(Swatch.of(tone), tone.words()));
        canvas.reach(canvas.bottom() + 8);
    }

    private void heading(String group) {
        double y = canvas.bottom() + 10;
        canvas.line(0, y, width, y, "stroke", "#b9c0c7", "class", "rule");
        for (String line : Letters.wrap(group, Canvas.SIZE, width * 0.9, 0, 2)) {
            y += 20;
            canvas.text(0, y, line, Canvas.SIZE, "font-weight", "bold");
        }
        canvas.reach(y + 6);
    }

    private void bar(Picture.Bar bar) {
        double top = canvas.bottom() + 8;
        List<String> label = Letters.wrap(bar.label(), Canvas.SIZE, phone ? width : LABEL, 0, MOST_LINES);
        double y = top + 13;
        for (String line : label) {
            canvas.text(0, y, line, Canvas.SIZE);
            y += Canvas.LINE;
        }
        double barTop = phone ? y - 8 : top;
        segments(bar, barTop);
        for (int i = 0; i < bars.series().size(); i++) {
            String count = String.valueOf(bar.count(bars.series().get(i)));
            if (phone) {
                double x = i * width / bars.series().size();
                canvas.box(
                        x, barTop + THICK + 8, 12, 10, Swatch.of(bars.series().get(i)));
                canvas.text(x + 18, barTop + THICK + 17, count, Canvas.SIZE);
            } else {
                canvas.text(column(i), top + 13, count, Canvas.SIZE, "text-anchor", "end");
            }
        }
        canvas.reach(canvas.bottom() + (phone ? 6 : 0));
    }

    private void segments(Picture.Bar bar, double top) {
        canvas.line(left, top, left, top + THICK, "stroke", "#5b646e", "class", "stroke-aside");
        double x = left;
        for (Mark.Tone tone : bars.series()) {
            double wide = length * bar.count(tone) / most;
            if (wide > 0) {
                canvas.box(x, top, wide, THICK, Swatch.of(tone));
            }
            x += wide;
        }
    }

    /** The right edge of a column of numbers. */
    private double column(int i) {
        return width - COLUMN * (bars.series().size() - 1 - i);
    }
}
