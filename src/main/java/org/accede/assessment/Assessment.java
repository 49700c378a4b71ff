package org.accede.assessment;

import java.util.List;
import java.util.Optional;
import org.accede.catalogue.Due;
import org.accede.catalogue.Requirement;
import org.accede.finding.ElementResult;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;

/**
 * What is known of a requirement, or of an article, chapter or treaty as the sum of its obligations, before a rule says what it means.
 *
 * @param subject requirement, article or treaty id
 * @param requirement empty for a sum
 * @param membership whether the State is party to the treaty
 */
public record Assessment(
        String subject,
        Optional<Requirement> requirement,
        Interval interval,
        Truth applies,
        Truth membership,
        String applicability,
        List<ElementResult> elements) {

    /** Whether it is a permission that a State uses or not. */
    public boolean isOption() {
        return requirement.map(Requirement::isOption).orElse(false);
    }

    public boolean doesNotApply() {
        return applies == Truth.NO;
    }

    public boolean mayNotApply() {
        return applies == Truth.UNKNOWN;
    }

    public boolean appliesForCertain() {
        return applies == Truth.YES;
    }

    /** Whether the duty is not fulfilled already, and falls due only for a Party, which the State is not or may not be. */
    public boolean isWaiting() {
        return due() != Due.ALWAYS && interval.floor() != Level.MET && membership != Truth.YES;
    }

    private Due due() {
        return requirement.map(Requirement::due).orElse(Due.ALWAYS);
    }

    public boolean isNotParty() {
        return membership == Truth.NO;
    }

    public boolean partyUnknown() {
        return membership == Truth.UNKNOWN;
    }

    public boolean isClosed() {
        return interval.closed();
    }

    public Level getFloor() {
        return interval.floor();
    }

    public Level getCeiling() {
        return interval.ceiling();
    }

    public boolean fallsShort() {
        return interval.ceiling().below(Level.CURABLE);
    }

    /** Whether something was fulfilled, but not all. */
    public boolean belowMet() {
        return interval.ceiling().below(Level.MET);
    }

    /** Whether the treaty's wording has the qualifier. */
    public boolean qualifiedBy(String qualifier) {
        return requirement.map(r -> r.qualifiers().contains(qualifier)).orElse(false);
    }
}
