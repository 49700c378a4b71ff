package org.accede.paper.html;

/** Names fit for attributes and selectors. */
final class Tag {

    private Tag() {}

    /** The same text without any character that means something in HTML or CSS; different texts stay different. */
    static String word(String text) {
        StringBuilder word = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isFit(c)) {
                word.append((char) c);
            } else {
                word.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return word.toString();
    }

    private static boolean isFit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    /** A tag of a row in the list of its tags. */
    static String of(String filter, String choice) {
        return word(filter) + ":" + word(choice);
    }
}
