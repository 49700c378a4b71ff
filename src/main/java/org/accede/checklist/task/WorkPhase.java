package org.accede.checklist.task;

import org.accede.verdict.Worded;

/** What kind of work a task is, in the order in which it is shown: amendments first, questions last. */
public enum WorkPhase implements Worded {
    LEGISLATE("Change the law"),
    DECIDE("Decide"),
    ESTABLISH("Establish or designate"),
    NOTIFY("Prepare the notifications"),
    ADOPT("Adopt and deposit"),
    AFTER("After the entry into force"),
    FIND_OUT("Find out");

    private final String title;

    WorkPhase(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
