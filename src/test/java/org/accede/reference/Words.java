package org.accede.reference;

import org.accede.catalogue.Due;
import org.accede.catalogue.Requirement;
import org.accede.profile.Profile;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/** The word under which a verdict is shown: the first of the design's table that fits. */
final class Words {

    private Words() {}

    /** Whether a duty is due: some wait until the State is a Party. */
    static Truth due(Requirement requirement, Profile profile) {
        return requirement.due() == Due.ALWAYS
                ? Truth.YES
                : profile.standing(requirement.instrument()).party();
    }

    static Word of(Requirement requirement, Interval interval, Truth applies, Truth due) {
        if (applies == Truth.NO) {
            return Word.NOT_APPLICABLE;
        }
        if (requirement.isOption()) {
            return option(interval);
        }
        boolean fulfilled = interval.floor() == Level.MET;
        if (!fulfilled && due != Truth.YES) {
            return due == Truth.NO ? Word.NOT_YET_DUE : Word.OPEN;
        }
        return ofDuty(interval, applies);
    }

    private static Word option(Interval interval) {
        if (interval.ceiling() == Level.NOT_MET) {
            return Word.NOT_USED;
        }
        return interval.floor() == Level.NOT_MET ? Word.OPEN : Word.USED;
    }

    static Word ofDuty(Interval interval, Truth applies) {
        if (applies == Truth.NO) {
            return Word.NOT_APPLICABLE;
        }
        if (interval.floor() == Level.MET) {
            return Word.MET;
        }
        if (applies == Truth.UNKNOWN) {
            return Word.OPEN; // it may drop out, so nothing below met is certain
        }
        if (interval.closed()) {
            return switch (interval.floor()) {
                case NOT_MET -> Word.NOT_MET;
                case PARTLY -> Word.PARTIAL;
                case CURABLE -> Word.CURABLE;
                case COVERED -> Word.COVERED;
                case MET -> Word.MET;
            };
        }
        return interval.ceiling().below(Level.CURABLE) ? Word.GAP : Word.OPEN;
    }
}
