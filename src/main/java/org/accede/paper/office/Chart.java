package org.accede.paper.office;

import java.util.List;
import java.util.stream.Stream;

/**
 * Stacked bars as a program is to draw them, the first at the top.
 *
 * @param says the same in words
 * @param names one beside each bar
 * @param stacks from left to right
 */
record Chart(String title, String says, List<String> names, List<Stack> stacks, Scale scale) {

    /** A longer name does not stand beside a bar in every program; the table has it whole. */
    static final int LONGEST_NAME = 76;

    /** In points: what leaves room on a page for a heading, what stands above the bars, with a title of two lines, and what below. */
    static final int HIGHEST = 640;

    static final int ABOVE = 46;
    static final int BELOW = 82;

    /** Of the width: where the bars begin, and where they end. */
    static final double LEFT = 0.42;

    static final double RIGHT = 0.97;

    /** In points: of names and numbers. */
    static final double SMALL = 8.0;

    /** In points: a line of a name, and the gap between bars. */
    private static final int LINE = 10;

    private static final int GAP = 11;

    /**
     * What stands one on the other, in all bars.
     *
     * @param labelled whether each number is written on its bar
     * @param values one for each bar
     */
    record Stack(String words, Tint tint, boolean labelled, List<Double> values) {}

    /**
     * Along the bars.
     *
     * @param format of its numbers
     * @param title what is counted; empty if the numbers say it themselves
     */
    record Scale(double from, double to, double unit, String format, String title) {}

    /** How high it has to be, in points, so that each name has room beside its bar. */
    int height(int width) {
        return ABOVE + BELOW + names.size() * row(names, width);
    }

    /** How many such rows make the highest chart. */
    static int most(List<String> names, int width) {
        return Math.max(1, (HIGHEST - ABOVE - BELOW) / row(names, width));
    }

    private static int row(List<String> names, int width) {
        int room = (int) ((width * LEFT - 20) * 100 / SMALL);
        int lines = names.stream()
                .mapToInt(name -> Measure.lines(List.of(name), room))
                .max()
                .orElse(1);
        return lines * LINE + GAP;
    }

    /** A name as it stands beside a bar. */
    static String name(Stream<String> parts) {
        return Cut.atWord(
                Shown.of(parts.map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .reduce((a, b) -> a + ": " + b)
                        .orElse("")),
                LONGEST_NAME);
    }

    /** Whether a number has room on its bar, which is so many points wide on a chart of that width. */
    boolean hasRoom(double value, int width) {
        double points = value / (scale.to() - scale.from()) * width * (RIGHT - LEFT);
        return points >= 6 + 5 * Long.toString(Math.round(value)).length();
    }
}
