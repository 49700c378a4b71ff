package org.accede.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Text from elsewhere, made safe to show: nothing in it can steer a page or a terminal, or hide from its reader. */
public final class Visible {

    private Visible() {}

    /** Control and direction-changing characters become visible; a line break or a tab becomes a space. */
    public static String of(String text) {
        return isPlain(text) ? text : shown(text.replace('\n', ' ').replace('\t', ' '), false);
    }

    /** The same, but line breaks stay: for text whose lines are our own. */
    public static String inLines(String text) {
        return shown(text, true);
    }

    /** The same, but line breaks and tabs stay: for text that goes back into the field in which somebody typed it. */
    public static String inFields(String text) {
        return Arrays.stream(text.split("\t", -1))
                .map(part -> shown(part, true))
                .collect(Collectors.joining("\t"));
    }

    private static String shown(String text, boolean lines) {
        StringBuilder safe = null;
        int done = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                i++;
                continue;
            }
            c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isHidden(c) && !(lines && c == '\n')) {
                safe = safe == null ? new StringBuilder(text.length()) : safe;
                safe.append(text, done, i).append(String.format("<U+%04X>", c));
                done = next;
            }
            i = next;
        }
        return safe == null ? text : safe.append(text, done, text.length()).toString();
    }

    /** Whether there is nothing to look for: most text is letters, and all text comes by here. Half a character is left to be looked at. */
    private static boolean isPlain(String text) {
        for (char c : text.toCharArray()) {
            if (c < ' ' || c > '~' && isHidden(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
