package org.accede.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.accede.text.Visible;

/** Text in lines of letters of one width. */
public final class Lines {

    private Lines() {}

    /** Breaks at spaces; a word longer than the width is cut, so that nothing ever leaves the page. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        StringTokenizer words = new StringTokenizer(Visible.of(text), " ");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            int letters = width(word); // counted once: a word can be as long as a book
            if (line.length() > 0 && used + 1 + letters > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            int from = 0;
            for (; letters > width; letters -= width) {
                int end = word.offsetByCodePoints(from, width);
                lines.add(word.substring(from, end));
                from = end;
            }
            if (line.length() > 0) {
                line.append(' ');
                used++;
            }
            line.append(word, from, word.length());
            used += letters;
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    public static String pad(String words, int width) {
        return width(words) >= width ? words : words + " ".repeat(width - width(words));
    }

    public static int width(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }
}
