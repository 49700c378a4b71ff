package org.accede.assessment;

import java.util.Locale;
import java.util.Set;
import org.accede.finding.CureState;
import org.accede.profile.Formalities;
import org.accede.profile.Profile;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;

/**
 * A declaration or reservation that a treaty permits on one condition or element, and where the State stands with it. A filing can
 * cover some of what its article permits and leave the rest, so each name is looked at by itself.
 *
 * @param name the condition or element that it would cover
 * @param state made, planned, missing (all were looked up) or not-looked-up
 * @param party yes, no or unknown: a Party can no longer file
 */
public record Filing(String instrument, String article, String name, String state, String party) {

    static Filing of(String instrument, String article, String name, Profile profile) {
        String party = profile.standing(instrument).party().name().toLowerCase(Locale.ROOT);
        return new Filing(instrument, article, name, state(profile.formalities(instrument), article, name), party);
    }

    private static String state(Formalities formalities, String article, String name) {
        return formalities
                .find(article, Set.of(name))
                .map(filing -> filing.state() == Formalities.State.MADE ? "made" : "planned")
                .orElse(formalities.complete() ? "missing" : "not-looked-up");
    }

    /** What a verdict below met becomes by it. */
    public Cure cures(Level level, CureState state) {
        return new Cure(this, Interval.at(level), state);
    }

    /** What it becomes, as far as that is known. */
    public Cure cures(Level floor, Level ceiling, CureState state) {
        return new Cure(this, new Interval(floor, ceiling), state);
    }
}
