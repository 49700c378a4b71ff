package org.accede.desk.store;

import org.accede.verdict.Worded;

/**
 * A file that the Desk serves.
 *
 * @param id the name of a profile's file without its ending; of a bill's the same behind {@code bills/}
 */
public record Held(String id, Kind kind) {

    public enum Kind implements Worded {
        PROFILE,
        BILL
    }
}
