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
            String rest = word;
            if (line.length() > 0 && width(line) + 1 + width(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > width) {
                int end = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.length() == 0 || rest.isEmpty() ? "" : " ").append(rest);
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
