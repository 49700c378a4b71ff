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
        if (!mayHoldName(text)) {
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

    /** Whether a hyphen stands between a capital or a digit and a digit, which it seldom does: all texts come by here. */
    private static boolean mayHoldName(String text) {
        for (int at = text.indexOf('-', 1); at > 0 && at < text.length() - 1; at = text.indexOf('-', at + 1)) {
            if (isDigit(text.charAt(at + 1)) && (isDigit(text.charAt(at - 1)) || isCapital(text.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
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
