package org.accede.profile;

import org.accede.verdict.Worded;

/** Which law is looked at: a text that is adopted and not commenced is no law yet, and a bill is none at all. */
public enum TimeOfLaw implements Worded {
    /** What is in force on the day. */
    AS_IT_STANDS("as it stands"),
    /** As if what is adopted had commenced. */
    ONCE_COMMENCED("once what is adopted commences"),
    /** As if bills were law too. */
    WITH_THE_BILLS("with the bills");

    private final String words;

    TimeOfLaw(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether a provision that waits counts as law. */
    boolean counts(Provision provision) {
        return switch (this) {
            case AS_IT_STANDS -> false;
            case ONCE_COMMENCED -> provision.state() == Provision.State.ADOPTED;
            case WITH_THE_BILLS ->
                provision.state() == Provision.State.ADOPTED || provision.state() == Provision.State.BILL;
        };
    }
}
