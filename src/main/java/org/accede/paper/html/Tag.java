package org.accede.paper.html;

import java.util.regex.Pattern;

/** Names fit for attributes and selectors. */
final class Tag {

    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9.-]");

    private Tag() {}

    /** The same text without any character that means something in HTML or CSS; different texts stay different. */
    static String word(String text) {
        return OTHER.matcher(text)
                .replaceAll(found -> "_" + Integer.toHexString(found.group().codePointAt(0)) + "_");
    }

    /** A tag of a row in the list of its tags. */
    static String of(String filter, String choice) {
        return word(filter) + ":" + word(choice);
    }
}
