package org.accede.paper.office;

/** The beginning of a text, never with half a character at its end. */
final class Cut {

    private Cut() {}

    static String at(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** As above, but at a space, and showing that more was said. */
    static String atWord(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        String cut = at(text, length);
        int space = cut.lastIndexOf(' ');
        return (space > length / 2 ? cut.substring(0, space) : at(text, length - 1)) + "\u2026";
    }
}
