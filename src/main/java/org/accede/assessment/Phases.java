package org.accede.assessment;

/** The phases of an assessment, one after the other; within a phase no rule depends on another's firing first. */
final class Phases {

    /** From the answers to a word on each clause. */
    static final String[] OF_CLAUSES = {
        "existence", "agree", "reports", "derive", "settle", "weigh", "lower", "assess", "conclude"
    };

    /** From these to a word on each article, chapter and treaty. */
    static final String[] OF_SUMS = {"sum", "conclude"};

    private Phases() {}
}
