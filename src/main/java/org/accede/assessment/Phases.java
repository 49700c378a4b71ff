package org.accede.assessment;

/** The phases of an assessment, one after the other; within a phase no rule depends on another's firing first. */
final class Phases {

    /** From the answers to a word on each clause. What is answered by reports may be a part of something that exists by it. */
    static final String[] OF_CLAUSES = {
        "existence", "agree", "reports", "existence", "derive", "settle", "weigh", "lower", "assess", "conclude"
    };

    /** From what a profile says to the answers that are stated, or implied by what it says of a topic or an article as a whole. */
    static final String[] OF_STATEMENTS = {"existence", "agree", "reports", "existence"};

    /** From these to all that are known, in two steps. */
    static final String DERIVE = "derive";

    static final String SETTLE = "settle";

    /** From all answers that are known to a word on each clause. */
    static final String[] FROM_ANSWERS = {"weigh", "lower", "assess", "conclude"};

    /** From the answers that are stated to all that are known. */
    static final String[] OF_ANSWERS = {"existence", "agree", "reports", "existence", "derive", "settle"};

    /** From these to a word on each article, chapter and treaty. */
    static final String[] OF_SUMS = {"sum", "conclude"};

    private Phases() {}
}
