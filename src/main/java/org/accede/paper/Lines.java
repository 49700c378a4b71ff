package org.accede.paper;

import java.util.ArrayList;
import java.util.List;
import org.accede.text.Visible;

/** Text in lines of letters of one width. */
public final class Lines {

    private Lines() {}

    /** Breaks at spaces; a word longer than the width is cut, so that nothing ever leaves the page. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Visible.of(text).split(" +")) {
            int letters = width(word); // counted once: a word can be as long as a book
            if (line.length() > 0 && width(line) + 1 + letters > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            int from = 0;
            for (; letters > width; letters -= width) {
                int end = word.offsetByCodePoints(from, width);
                lines.add(word.substring(from, end));
                from = end;
            }
            line.append(line.length() == 0 || letters == 0 ? "" : " ").append(word, from, word.length());
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
