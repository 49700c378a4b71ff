package org.accede.checklist;

import java.util.Locale;

/** What kind of work a task is, in the order in which a State comes to it. */
public enum Work {
    FIND_OUT("Find out"),
    DECIDE("Decide"),
    LEGISLATE("Legislate"),
    ESTABLISH("Establish or designate"),
    NOTIFY("Prepare the notifications"),
    ADOPT("Adopt and deposit"),
    AFTER("After the entry into force");

    private final String title;

    Work(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
