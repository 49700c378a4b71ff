package org.accede.paper.office;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many lines a text needs. Programs measure for themselves when somebody edits, but not all of them when they open a file. The widths
 * are about those of Arial, taken from no font, so that they are the same on every machine.
 */
final class Measure {

    /** Of the characters that make up most texts. */
    private static final int[] WIDTHS =
            IntStream.range(0, 128).map(Measure::look).toArray();

    private static final int SPACE = width(' ');

    private Measure() {}

    /**
     * How many lines these lines need when they are broken at spaces.
     *
     * @param width of a line, in hundredths of the font's size
     */
    static int lines(List<String> lines, int width) {
        return lines(words(lines), width);
    }

    /** The widths of the words of each line, for those who ask for several widths of the line. */
    static int[][] words(List<String> lines) {
        return lines.stream().map(Measure::words).toArray(int[][]::new);
    }

    /** Spaces at the end are not counted, as in a line that is broken. */
    private static int[] words(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        int[] words = new int[8];
        int word = 0;
        int wide = 0;
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (c == ' ') {
                words = word < words.length ? words : Arrays.copyOf(words, 2 * word);
                words[word++] = wide;
                wide = 0;
            } else if (!Character.isLowSurrogate(c) || i == 0 || !Character.isHighSurrogate(line.charAt(i - 1))) {
                wide += c < WIDTHS.length ? WIDTHS[c] : look(line.codePointAt(i));
            }
        }
        words = Arrays.copyOf(words, word + 1);
        words[word] = wide;
        return words;
    }

    /** @param words as {@link #words} gives them */
    static int lines(int[][] words, int width) {
        int lines = 0;
        for (int[] line : words) {
            lines += lines(line, width);
        }
        return Math.max(1, lines);
    }

    private static int lines(int[] words, int width) {
        int lines = 1;
        int used = 0;
        for (int wide : words) {
            int space = used == 0 ? 0 : SPACE;
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
        int word = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            word = c == ' ' || c >= '\t' && c <= '\r' ? 0 : word + width(c);
            longest = Math.max(longest, word);
            i += Character.charCount(c);
        }
        return longest;
    }

    private static int width(int c) {
        return c < WIDTHS.length ? WIDTHS[c] : look(c);
    }

    private static int look(int c) {
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
