package org.accede.validate;

import java.util.List;
import org.accede.verdict.Worded;

/**
 * Something in a profile that is no error and still weakens what is made from it.
 *
 * @param file in which it stands
 * @param line counted from 1; 0 where it concerns the file as a whole
 * @param column counted from 1; 0 where it concerns the file as a whole
 * @param subjects the questions, topics, sources or paragraphs that it is about
 * @param what it is, as a sentence
 * @param mend what to do about it, as a sentence or two
 */
public record Warning(Kind kind, String file, int line, int column, List<String> subjects, String what, String mend) {

    /** What is weak, the gravest first, and why it matters. */
    public enum Kind implements Worded {
        CONTRADICTED("One of the two is wrong. A verdict follows the answers; where there are none it stays open."),
        NOT_IN_FORCE("Only what is in force counts as law, and something else may do it meanwhile."),
        REPORT_NOT_IN_FORCE("Only what is in force counts as law: the report is no more than a place to look."),
        UNSIGNED("A judgement counts only if somebody stands for it: until then the question is open."),
        CONDITIONS_IN_DOUBT("Only where somebody looked for all conditions can a verdict be met."),
        SECTION_HALF_READ("Who has read a section whole for one topic has read it for the other too."),
        NO_STATUS("What binds only a Party, and what can still be filed, stays open."),
        UNREAD("An Act that is cited and was not read, or nobody knows as of when, is hearsay with a section number."),
        STALE("It may have been amended since."),
        NO_SOURCE("Nobody can tell who says so."),
        NO_PROVISION("Nobody can look it up, so nobody can check it."),
        NEVER_CITED("Either an answer lacks its source, or the source is not needed."),
        UNKNOWN_WRITTEN("It is the same as no answer.");

        private final String why;

        Kind(String why) {
            this.why = why;
        }

        /** Why it matters. */
        public String why() {
            return why;
        }
    }

    /** File and line. */
    public String place() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
