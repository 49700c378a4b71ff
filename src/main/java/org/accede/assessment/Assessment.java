package org.accede.assessment;

import java.util.List;
import java.util.Optional;
import org.accede.assessment.treaty.Clause;
import org.accede.assessment.treaty.Place;
import org.accede.catalogue.Due;
import org.accede.finding.ElementResult;
import org.accede.finding.Reason;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;

/**
 * What is known of a clause, or of an article, chapter or treaty as the sum of its obligations, before a rule says what it means.
 *
 * @param subject the id of the clause, or of the sum
 * @param clause empty for a sum
 * @param membership whether the State is party to the treaty
 * @param applicability why it applies or does not; empty if it always applies
 * @param bounds reports that bear on the whole
 * @param rule the rule that put it together
 * @param applicabilityRule the rule that said whether it applies; empty if it always does
 */
public record Assessment(
        String subject,
        Optional<Clause> clause,
        Interval interval,
        Truth applies,
        Truth membership,
        String applicability,
        List<ElementResult> elements,
        List<Reason> bounds,
        String rule,
        String applicabilityRule) {

    static Assessment ofPlace(Place place, Interval interval, Truth applies, List<Reason> bounds, String rule) {
        return new Assessment(
                place.subject(), Optional.empty(), interval, applies, Truth.YES, "", List.of(), bounds, rule, "");
    }

    /** Whether it is a permission that a State uses or not. */
    public boolean isOption() {
        return clause.map(one -> one.requirement().isOption()).orElse(false);
    }

    public boolean isOutOfReach() {
        return applies == Truth.NO;
    }

    public boolean isPerhapsOutOfReach() {
        return applies == Truth.UNKNOWN;
    }

    public boolean isCertain() {
        return applies == Truth.YES;
    }

    /** Whether it is asked of every State, and not only of a Party. */
    public boolean isAlwaysDue() {
        return clause.map(one -> one.requirement().due() == Due.ALWAYS).orElse(true);
    }

    public boolean isParty() {
        return membership == Truth.YES;
    }

    public boolean isNoParty() {
        return membership == Truth.NO;
    }

    public boolean isPerhapsParty() {
        return membership == Truth.UNKNOWN;
    }

    /** Whether nothing more can change it. */
    public boolean isClosed() {
        return interval.closed();
    }

    public Level getFloor() {
        return interval.floor();
    }

    public Level getCeiling() {
        return interval.ceiling();
    }

    /** The qualifiers of the treaty's wording. */
    public List<String> getQualifiers() {
        return clause.map(one -> one.requirement().qualifiers()).orElse(List.of());
    }
}
