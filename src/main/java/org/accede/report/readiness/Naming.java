package org.accede.report.readiness;

/** How the facts are named that are still wanted. */
enum Naming {
    /** Those that most duties wait for; of the others only the number. */
    MOST_WANTED,
    /** An article of which nothing is known in a line; elsewhere each fact. */
    BY_ARTICLE,
    /** Each. */
    EACH
}
