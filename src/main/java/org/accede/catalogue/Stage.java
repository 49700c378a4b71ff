package org.accede.catalogue;

/**
 * A stage of the work on a task, such as drafting.
 *
 * @param title in words
 * @param days of the calendar that it is assumed to take; 0 for none
 * @param inTurn whether it is done for one task after the other, since the same few people do it
 * @param note why so long; empty for nothing
 * @param own whether the State said so itself, and the time is no assumption of ours
 */
public record Stage(String id, String title, int days, boolean inTurn, String note, boolean own) {

    /** The same, as a State says how long it takes. */
    public Stage taking(int daysThere, String noteThere) {
        return new Stage(id, title, daysThere, inTurn, noteThere, true);
    }
}
