package org.accede.paper.office;

import org.accede.paper.Mark;

/**
 * How a tone looks. Each pattern differs from the others without its colour.
 *
 * @param light behind words
 * @param strong of a bar
 * @param pattern of a bar, by its name in the format; empty for a plain one
 */
record Tint(String light, String strong, String pattern) {

    /** Of header rows and of headings of groups. */
    static final String HEADER = "D9E2F3";

    static final String GROUP = "EDEDED";
    /** Of what is left to be filled in. */
    static final String FILL = "FFFBDB";

    static final String LINE = "A6A6A6";
    static final String LINK = "1F4E9E";
    static final String INK = "1F3864";

    static Tint of(Mark.Tone tone) {
        return switch (tone) {
            case FINE -> new Tint("E2EFDA", "4E7D34", "");
            case FORMALITY -> new Tint("DDEBF7", "2E75B6", "wdUpDiag");
            case GAP -> new Tint("FBE0D1", "B4490E", "lgCheck");
            case OPEN -> new Tint("F2F2F2", "FFFFFF", "");
            case ASIDE -> new Tint("FFFFFF", "D0D0D0", "");
        };
    }
}
