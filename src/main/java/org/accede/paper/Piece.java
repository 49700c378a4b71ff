package org.accede.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a text.
 *
 * @param whole whether it is a date or a number of a provision, which with the signs around it belongs on one line
 * @param name the date or the number without those signs; empty for other text
 */
public record Piece(String text, boolean whole, String name) {

    private static final Pattern WHOLE = Pattern.compile(
            "[(\\[\"']?\\b(\\d{4}-\\d{2}-\\d{2}|[A-Z][A-Z0-9]{1,3}-\\d(?:[\\w.]{0,30}\\w)?)\\b[)\\],;.:\"'~]{0,3}");

    public static List<Piece> of(String text) {
        if (text.indexOf('-') < 0) {
            return List.of(new Piece(text, false, ""));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher found = WHOLE.matcher(text);
        int end = 0;
        while (found.find()) {
            pieces.add(new Piece(text.substring(end, found.start()), false, ""));
            pieces.add(new Piece(found.group(), true, found.group(1)));
            end = found.end();
        }
        pieces.add(new Piece(text.substring(end), false, ""));
        return pieces;
    }

    /** The signs before the name. */
    public String before() {
        return text.substring(0, text.indexOf(name));
    }

    /** The signs behind the name. */
    public String after() {
        return text.substring(text.indexOf(name) + name.length());
    }
}
