package org.accede.desk.view;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * A message whose places are filled: {@code {0}} is the first of what it speaks of, {@code {0|one question|# questions}} chooses by a number,
 * {@code #} being the number itself. How many forms there are and when each is used is the language's.
 */
final class Filled {

    private final String text;
    private final Locale locale;
    private final Object[] of;

    Filled(String text, Locale locale, Object... of) {
        this.text = text;
        this.locale = locale;
        this.of = of;
    }

    @Override
    public String toString() {
        StringBuilder filled = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            if (open < 0) {
                return filled.append(text, at, text.length()).toString();
            }
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a place in '" + text + "' does not end");
            }
            filled.append(text, at, open).append(place(text.substring(open + 1, close)));
            at = close + 1;
        }
        return filled.toString();
    }

    private String place(String place) {
        String[] parts = place.split("\\|", -1);
        Object what = of[Integer.parseInt(parts[0])];
        String words = what instanceof Number number
                ? NumberFormat.getIntegerInstance(locale).format(number)
                : String.valueOf(what);
        if (parts.length == 1) {
            return words;
        }
        int form = Math.min(form(((Number) what).intValue()), parts.length - 2);
        return parts[form + 1].replace("#", words);
    }

    /** Which of the forms of a language a number takes, from the first. */
    private int form(int number) {
        return switch (locale.getLanguage()) {
            case "fr" -> number > 1 ? 1 : 0;
            case "ar" -> arabic(number);
            default -> number == 1 ? 0 : 1;
        };
    }

    /** Zero, one, two, few, many, other. */
    private static int arabic(int number) {
        int hundredth = number % 100;
        return number <= 2 ? number : hundredth >= 3 && hundredth <= 10 ? 3 : hundredth >= 11 ? 4 : 5;
    }
}
