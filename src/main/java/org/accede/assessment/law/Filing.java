package org.accede.assessment.law;

import java.util.Optional;
import java.util.Set;
import org.accede.profile.Formalities;
import org.accede.profile.Late;

/**
 * A declaration or reservation of the State under an article of a treaty, made or planned.
 *
 * @param late that it was made after the treaty let it be made; empty if it was made in time, as far as that is known
 * @param place among all that the State filed under the treaty, in the order of the profile
 */
public record Filing(String instrument, Formalities.Filing filing, Optional<Late> late, int place) {

    public String getArticle() {
        return filing.article();
    }

    /** Whether it was made in time, as far as that is known. */
    public boolean isMade() {
        return filing.state() == Formalities.State.MADE && late.isEmpty();
    }

    /** Whether it was made too late. */
    public boolean isMadeLate() {
        return late.isPresent();
    }

    public boolean isPlanned() {
        return filing.state() == Formalities.State.PLANNED;
    }

    /** Whether the profile names it first. */
    public boolean namedBefore(Filing other) {
        return place < other.place;
    }

    /** Why it came too late. */
    public String getReason() {
        return late.orElseThrow().reason();
    }

    /** Whether it reaches a condition or an element for certain; one that names nothing reaches all that its article permits. */
    public boolean covers(String name) {
        return filing.covers(Set.of(name));
    }

    /** Whether it may reach a condition or an element, and may not: nobody knows what it covers. */
    public boolean isOfUnknownCoverage() {
        return !filing.coverageKnown();
    }

    /** Whether it reaches a condition or an element, or may. One that came too late reaches nothing that nobody says it does. */
    public boolean mayCover(String name) {
        return covers(name) || isOfUnknownCoverage() && !isMadeLate();
    }
}
