package org.accede.assessment;

/** The phases of an assessment, one after the other; within a phase no rule depends on another's firing first. */
final class Phases {

    /** From the answers to a word on each clause. What is answered by reports may be a part of something that exists by it. */
    static final String[] OF_CLAUSES = {
        "existence", "agree", "reports", "existence", "derive", "settle", "weigh", "lower", "assess", "conclude"
    };

    /** From the answers that are stated to all that are known. */
    static final String[] OF_ANSWERS = {"existence", "agree", "reports", "existence", "derive", "settle"};

    /** From these to a word on each article, chapter and treaty. */
    static final String[] OF_SUMS = {"sum", "conclude"};

    private Phases() {}
}
