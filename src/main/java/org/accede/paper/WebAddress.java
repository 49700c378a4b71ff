package org.accede.paper;

import java.util.regex.Pattern;

/** Tells an address of the web that a reader may follow from all other text: nothing that runs, nothing that hides where it leads. */
final class WebAddress {

    /** What every format takes; Excel stops at 2,079. */
    private static final int LONGEST = 2000;

    /**
     * Plain http or https with the name of a host, in letters of ASCII that end a link in no format. No name and password stand before the
     * host, no letters of other scripts look like those of another host, and no scheme runs.
     */
    private static final Pattern PLAIN =
            Pattern.compile("(?i)https?://[a-z0-9](?:[a-z0-9.-]*+(?<=[a-z0-9]))(?::[0-9]{1,5})?+"
                    + "(?:[/?#](?:[a-z0-9._~:/?#@!$&()*+,;=-]|%[0-9a-f]{2})*+)?+");

    private WebAddress() {}

    static boolean is(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches();
    }
}
