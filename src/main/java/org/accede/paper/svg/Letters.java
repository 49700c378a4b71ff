package org.accede.paper.svg;

import java.util.ArrayList;
import java.util.List;
import org.accede.text.Visible;

/** How much room words take. Fonts differ from machine to machine, so the estimate is a generous one, and the same everywhere. */
final class Letters {

    /** Some sans-serif fonts run wider than Helvetica, whose widths these are. */
    private static final double SPARE = 1.12;

    private static final double BOLD = 1.06;

    private static final String DOTS = " ...";

    private Letters() {}

    static double width(String words, double size) {
        return SPARE * size * words.codePoints().mapToDouble(Letters::em).sum();
    }

    static double boldWidth(String words, double size) {
        return BOLD * width(words, size);
    }

    private static double em(int c) {
        if (c >= 0x1100) {
            return 1.05;
        }
        if ("ijl.,:;'|!I/ft ".indexOf(c) >= 0) {
            return 0.28;
        }
        if ("mMW@%\u2014".indexOf(c) >= 0) {
            return 0.94;
        }
        if ("r()[]-\"".indexOf(c) >= 0) {
            return 0.35;
        }
        return Character.isUpperCase(c) ? 0.72 : 0.556;
    }

    /**
     * Breaks at spaces, and within a word that is wider than a line.
     *
     * @param first room that is already taken on the first line
     * @param most lines; what does not fit ends in three dots, and stands in full in the data
     */
    static List<String> wrap(String words, double size, double room, double first, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double taken = first;
        for (String word : Visible.of(words).strip().split("\\s+")) {
            for (String piece : pieces(word, size, room)) {
                boolean begins = line.isEmpty() && taken == 0;
                double width = width((begins ? "" : " ") + piece, size);
                if (!begins && taken + width > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                    taken = 0;
                    width = width(piece, size);
                }
                if (lines.size() == most) {
                    lines.set(most - 1, shortened(lines.get(most - 1), size, most == 1 ? room - first : room));
                    return lines;
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
                taken += width;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static String shortened(String line, double size, double room) {
        String rest = line;
        while (!rest.isEmpty() && width(rest + DOTS, size) > room) {
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
        }
        return rest.stripTrailing() + DOTS;
    }

    /** A word in pieces, none wider than a line. */
    private static List<String> pieces(String word, double size, double room) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        double width = 0;
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            double next = SPARE * size * em(word.codePointAt(at));
            if (width + next > room && at > start) {
                pieces.add(word.substring(start, at));
                start = at;
                width = 0;
            }
            width += next;
        }
        pieces.add(word.substring(start));
        return pieces;
    }
}
