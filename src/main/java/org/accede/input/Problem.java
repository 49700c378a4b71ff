package org.accede.input;

import org.accede.text.Visible;

/**
 * Something wrong in a file, said so that its author can mend it.
 *
 * @param where the place
 * @param wrong what is wrong, as a sentence without its full stop
 * @param mend what to do about it; empty if the first sentence says it already
 */
public record Problem(Where where, String wrong, String mend) {

    private static final int LONGEST = 300;

    /** What is wrong, the beginning and the end of it if it is long. */
    public String inShort() {
        return inShort(wrong);
    }

    @Override
    public String toString() {
        return Visible.of(where + ": " + inShort()) + (mend.isEmpty() ? "." : ".\n    " + Visible.of(mend));
    }

    /** The beginning and the end of what is too long to be read in a message. */
    private static String inShort(String text) {
        int letters = text.codePointCount(0, text.length());
        return letters <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST / 3)) + " ... "
                        + text.substring(text.offsetByCodePoints(text.length(), -LONGEST / 3));
    }
}
