package org.accede.profile;

import java.util.Arrays;
import java.util.List;
import org.accede.verdict.Worded;

/** What happens on the way of a State to a treaty, in the order of the way. */
public enum TreatyEvent implements Worded {
    /** It fits its law; no formal step is made. */
    PREPARING,
    SIGNED,
    /** It asks to be invited. */
    REQUESTED,
    CONSULTATION,
    OBJECTION,
    RAPPORTEUR_GROUP,
    INVITED,
    /** Its invitation is given a longer term. */
    EXTENDED,
    /** Its parliament approves. */
    APPROVED,
    DEPOSITED,
    /** The treaty enters into force for it. */
    IN_FORCE,
    DENOUNCED;

    /** The words of what a profile can state as a step: the entry into force is the date of a Party. */
    public static List<String> steps() {
        return Arrays.stream(values())
                .filter(event -> event != IN_FORCE)
                .map(Worded::id)
                .toList();
    }

    /** Whether it belongs to a request to be invited. */
    public boolean isByInvitation() {
        return switch (this) {
            case REQUESTED, CONSULTATION, OBJECTION, RAPPORTEUR_GROUP, INVITED, EXTENDED -> true;
            default -> false;
        };
    }
}
