package org.accede.checklist.task;

import org.accede.verdict.Worded;

/** What kind of work a task is, in the order in which a State comes to it. */
public enum WorkPhase implements Worded {
    FIND_OUT("Find out"),
    DECIDE("Decide"),
    LEGISLATE("Legislate"),
    ESTABLISH("Establish or designate"),
    NOTIFY("Prepare the notifications"),
    ADOPT("Adopt and deposit"),
    AFTER("After the entry into force");

    private final String title;

    WorkPhase(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
