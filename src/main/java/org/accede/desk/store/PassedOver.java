package org.accede.desk.store;

import org.accede.verdict.Worded;

/** A file beside the profiles that the Desk leaves alone, and why. */
public record PassedOver(String file, Reason reason) {

    public enum Reason implements Worded {
        /** Its name is more than small letters, digits and dashes, or too long. */
        NAME,
        /** It is a link that leaves the folder, or that leads nowhere. */
        LINK
    }
}
