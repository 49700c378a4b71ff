package org.accede.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What rules say of a task. Each task has one meaning, one state and one time, at least one owner, and needs what it needs. */
public sealed interface Detail {

    /** The id of the task. */
    String task();

    /**
     * What it is.
     *
     * @param basis the provision on which it rests
     * @param proof what shows that it is done
     */
    record Meaning(String task, Work work, String title, String basis, String proof) implements Detail {}

    /** Who usually sees to it, the first before the others. */
    record Owned(String task, List<Owner> owners) implements Detail {}

    /** It comes after another. */
    record Needs(String task, String other) implements Detail {}

    /** How far it has come, and why that is thought. */
    record InState(String task, State state, String because) implements Detail {}

    /**
     * When.
     *
     * @param earliest the first day on which it can be done
     * @param planned by when, if the instrument is deposited on the day asked about
     * @param latest the last day on which it can be done, this day included
     */
    record Timed(
            String task,
            Optional<LocalDate> earliest,
            Optional<LocalDate> planned,
            Optional<LocalDate> latest,
            String says)
            implements Detail {}
}
