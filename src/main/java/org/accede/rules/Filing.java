package org.accede.rules;

import java.util.Set;
import org.accede.catalogue.Permit;
import org.accede.profile.Formalities;
import org.accede.profile.Profile;

/**
 * A declaration or reservation that a treaty permits, and where the State stands with it.
 *
 * @param names the conditions or elements that it would cover
 * @param state made, planned, missing (all were looked up) or not-looked-up
 * @param party yes, no or unknown: a Party can no longer file
 */
public record Filing(String instrument, String article, Set<String> names, String state, String party) {

    static Filing of(String instrument, Permit permit, Profile profile) {
        Formalities formalities = profile.formalities(instrument);
        String state = formalities
                .find(permit.article(), permit.names())
                .map(filing -> filing.state() == Formalities.State.MADE ? "made" : "planned")
                .orElse(formalities.complete() ? "missing" : "not-looked-up");
        String party = profile.standing(instrument).party().name().toLowerCase(java.util.Locale.ROOT);
        return new Filing(instrument, permit.article(), permit.names(), state, party);
    }

    /** What a verdict below met becomes by it. */
    public Cure cures(org.accede.verdict.Level level, String state) {
        return new Cure(this, org.accede.verdict.Interval.at(level), state);
    }

    /** What it becomes, as far as that is known. */
    public Cure cures(org.accede.verdict.Level floor, org.accede.verdict.Level ceiling, String state) {
        return new Cure(this, new org.accede.verdict.Interval(floor, ceiling), state);
    }
}
