package org.accede.checklist.task;

import org.accede.verdict.Worded;

/** Between which days something is done. */
public enum TimeWindow implements Worded {
    /** From today; planned for the deposit that was asked about; at the latest on the last day on which one is possible. */
    BY_DEPOSIT,
    /** From today; planned for the entry into force that follows from the deposit asked about. */
    BY_ENTRY_INTO_FORCE,
    FROM_ENTRY_INTO_FORCE,
    /** From today until the last day that the step has of its own. */
    OWN_LAST_DAY,
    UNDATED
}
