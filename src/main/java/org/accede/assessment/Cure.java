package org.accede.assessment;

import org.accede.assessment.treaty.FilingPlace;
import org.accede.finding.CureState;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;

/**
 * What a declaration or reservation does to a verdict that falls short.
 *
 * @param level what the verdict becomes; partly means that the filing does nothing
 * @param because why the filing stands so, where there is more to say than its state; else empty
 * @param review what a person has to answer about it; empty if nothing
 */
public record Cure(FilingPlace place, Interval level, CureState state, String because, String review, String rule) {

    /** For certain. */
    public static Cure of(FilingPlace place, Level level, CureState state, String rule) {
        return new Cure(place, Interval.at(level), state, "", "", rule);
    }

    /** As far as it is known. */
    public static Cure of(FilingPlace place, Level floor, Level ceiling, CureState state, String rule) {
        return new Cure(place, new Interval(floor, ceiling), state, "", "", rule);
    }

    /** The same, with the reason and with what a person has to answer. */
    public Cure because(String reason, String question) {
        return new Cure(place, level, state, reason, question, rule);
    }

    public String getInstrument() {
        return place.instrument();
    }

    public String getArticle() {
        return place.article();
    }

    public String getName() {
        return place.name();
    }
}
