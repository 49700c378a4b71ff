package org.accede.paper.html;

/** The colours and drawings by which papers and the Desk are alike. */
public final class Tokens {

    private Tokens() {}

    /** As the beginning of a style sheet. */
    public static String css() {
        return Style.read("tokens.css") + Style.read("pictures.css");
    }
}
