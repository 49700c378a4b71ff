package org.accede.checklist.task;

import org.accede.verdict.Worded;

/** How far a task has come, as the profile and the register show it. */
public enum TaskState implements Worded {
    DONE("done"),
    PLANNED("planned"),
    /** Bills or adopted texts in the profile would do it, once they are in force. */
    DRAFTED("drafted"),
    TO_DO("to do"),
    /** Whether it is done already is not known. */
    OPEN("not known"),
    /** Nothing calls for it; the State may. */
    OPTIONAL("optional"),
    /** Its time has not come. */
    LATER("later");

    private final String words;

    TaskState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody has to act on it before the deposit. */
    public boolean isPending() {
        return this == PLANNED || this == DRAFTED || this == TO_DO || this == OPEN;
    }
}
