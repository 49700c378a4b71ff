package org.accede.input;

/** Text from a file or from the command line, made safe for a terminal. */
public final class Printable {

    private static final int LONGEST = 300;

    private Printable() {}

    /** Control and direction-changing characters become visible; a line break stays only where the text is our own. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean hidden = Character.isISOControl(c)
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE;
            if (hidden && c != '\n') {
                safe.append(String.format("<U+%04X>", c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** The beginning and the end of what is too long to be read in a message. */
    static String inShort(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST / 3) + " ... " + text.substring(text.length() - LONGEST / 3);
    }
}
