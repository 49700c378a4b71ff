package org.accede.desk.store;

/** What changed at a place. */
public record Change(Place place, Content before, Content after) {

    /** The way back. */
    Put undone() {
        return new Put(place, before, after.digest());
    }

    /** The same once more. */
    Put redone() {
        return new Put(place, after, before.digest());
    }
}
