package org.accede.paper.svg;

import org.accede.paper.Picture;

/**
 * Draws pictures. Colours stand in the drawing as plain values, so that every viewer shows them; a page may change them by class. Each
 * colour comes with a pattern, each number is printed, and the title and the words of the picture are its text alternatives.
 */
public final class SvgWriter {

    /** For how wide a place; text has the size of the text of a page. */
    public enum Width {
        /** A sheet of paper or a screen. */
        PAGE(840),
        /** A telephone held upright. */
        PHONE(340);

        private final int units;

        Width(int units) {
            this.units = units;
        }

        int units() {
            return units;
        }
    }

    private SvgWriter() {}

    /** A file of its own, on white and under its title. */
    public static String write(Picture picture) {
        return draw(picture, Width.PAGE, true);
    }

    /** An element to stand within a page, without background; its ids begin with that of the picture. */
    public static String inline(Picture picture, Width width) {
        return draw(picture, width, false);
    }

    private static String draw(Picture picture, Width width, boolean alone) {
        Canvas canvas = new Canvas(picture, width, alone);
        if (picture instanceof Picture.Bars bars) {
            new BarsDrawing(bars, canvas, width).draw();
        } else if (picture instanceof Picture.Grid grid) {
            new GridDrawing(grid, canvas, width).draw();
        } else if (picture instanceof Picture.Days days) {
            new DaysDrawing(days, canvas, width).draw();
        } else if (picture instanceof Picture.Schedule schedule) {
            new ScheduleDrawing(schedule, canvas, width).draw();
        }
        return canvas.finish();
    }
}
