package org.accede.paper.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture as an element of the page. */
record Drawing(String svg) {

    private static final Pattern HEIGHT = Pattern.compile(" height=\"(\\d+)\"");

    /** What a sheet that lies on its long side has room for. */
    private static final int LYING = 600;

    /** Whether it needs a sheet that stands. */
    boolean isTall() {
        Matcher height = HEIGHT.matcher(svg);
        return height.find() && Integer.parseInt(height.group(1)) > LYING;
    }
}
