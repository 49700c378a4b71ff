package org.accede.desk.store;

import org.accede.verdict.Worded;

/** What is kept beside a file, and decides nothing. */
public enum Section implements Worded {
    /** What was typed and not saved, by place and whoever typed it. */
    DRAFTS,
    /** Which law to open for a question, by fact. */
    LOOK_IN,
    /** Questions to come back to, by fact. */
    SKIPPED,
    /** What a second person has checked, by place. */
    CHECKED,
    /** How the work on a task stands, by task. */
    TASKS,
    /** Lines of the brief in a team's own words, by line. */
    REWORDED,
    /** The planned day of deposit, by treaty. */
    PLANNED,
    /** The last verdict on each paragraph, by paragraph. */
    VERDICTS,
    /** Where each person stopped, and what they used last. */
    LAST
}
