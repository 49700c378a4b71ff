package org.accede.paper.office;

import org.accede.paper.Mark;

/**
 * How a tone looks. Each pattern differs from the others without its colour.
 *
 * @param light behind words, and under a pattern
 * @param strong of a bar
 * @param pattern of a bar, by its name in the format; empty for a full one
 */
record Tint(String light, String strong, String pattern) {

    /** Of header rows and of headings of groups. */
    static final String HEADER = "D9E2F3";

    static final String GROUP = "EDEDED";
    /** Of what is left to be filled in. */
    static final String FILL = "FFFBDB";

    /** Instead of a pattern: nothing but a line around it. */
    static final String EMPTY = "empty";

    static final String LINE = "A6A6A6";
    static final String LINK = "1F4E9E";
    static final String INK = "1F3864";

    /** What can be done with days to spare; without one; the days to spare; a day; and what is only room before a bar. */
    static final Tint WORK = new Tint("DDE7F3", "2A5D9F", "wdUpDiag");

    static final Tint CHAIN = new Tint("", "1D2329", "");
    static final Tint SPARE = new Tint("FFFFFF", "5B646E", EMPTY);
    static final Tint DAY = new Tint("", "A23A1F", "");
    static final Tint UNSEEN = new Tint("", "", "");

    /** The colours of bars are those of drawings. */
    static Tint of(Mark.Tone tone) {
        return switch (tone) {
            case FINE -> new Tint("E2EFDA", "22684C", "");
            case FORMALITY -> new Tint("DDEBF7", "2A5D9F", "wdUpDiag");
            case GAP -> new Tint("FBE0D1", "A23A1F", "diagCross");
            case OPEN -> new Tint("F2F2F2", "6D5A12", "pct20");
            case ASIDE -> new Tint("FFFFFF", "5B646E", EMPTY);
        };
    }
}
