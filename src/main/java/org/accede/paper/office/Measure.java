package org.accede.paper.office;

import java.util.List;

/**
 * How many lines a text needs. Programs measure for themselves when somebody edits, but not all of them when they open a file. The widths
 * are about those of Arial, taken from no font, so that they are the same on every machine.
 */
final class Measure {

    private Measure() {}

    /**
     * How many lines these lines need when they are broken at spaces.
     *
     * @param width of a line, in hundredths of the font's size
     */
    static int lines(List<String> lines, int width) {
        return Math.max(1, lines.stream().mapToInt(line -> lines(line, width)).sum());
    }

    private static int lines(String line, int width) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ")) {
            int wide = width(word);
            int space = used == 0 ? 0 : width(' ');
            if (used + space + wide <= width) {
                used += space + wide;
            } else if (wide <= width) {
                lines++;
                used = wide;
            } else {
                // A word longer than the line is broken where the line ends.
                int over = used + space + wide;
                lines += over / width;
                used = over % width;
            }
        }
        return lines;
    }

    /** The widest word, which ought not to be broken. */
    static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("\\s")) {
            longest = Math.max(longest, width(word));
        }
        return longest;
    }

    private static int width(String word) {
        return word.codePoints().map(Measure::width).sum();
    }

    private static int width(int c) {
        if ("ijl'|".indexOf(c) >= 0) {
            return 24;
        }
        if (" !,./:;ftrI[]()-`\\".indexOf(c) >= 0) {
            return 32;
        }
        if ("ckszvxyJ".indexOf(c) >= 0) {
            return 50;
        }
        if ("mwMW@%\u2026".indexOf(c) >= 0) {
            return 88;
        }
        if (Character.isUpperCase(c)) {
            return 71;
        }
        return c < 0x2e80 ? 56 : 100;
    }
}
