package org.accede.finding;

import java.util.List;
import org.accede.catalogue.ElementName;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;

/**
 * The verdict on one element.
 *
 * @param counts whether the verdict of the requirement turns on it: false for an alternative that another makes needless
 * @param narrowedBy conditions of the law that go beyond what the treaty permits, or that a filing would have to cover
 * @param unknown the facts that would have to be found to close it
 */
public record ElementResult(
        ElementName name,
        String says,
        Interval interval,
        Truth applies,
        boolean counts,
        String ours,
        List<String> narrowedBy,
        List<Reason> reasons,
        List<OpenQuestion> unknown,
        List<Formality> formalities,
        List<String> reviews) {

    /** What its verdict rests on; on nothing while nothing is known of it. */
    public Basis basis() {
        return interval.equals(Interval.UNKNOWN)
                ? Basis.NOTHING
                : reasons.stream().map(Reason::basis).reduce(Basis.NOTHING, Basis::and);
    }

    /** Whether the verdict falls short because of it. */
    public boolean fallsShort() {
        return counts && applies == Truth.YES && interval.ceiling().below(Level.MET);
    }

    /** Whether the law lacks it, rather than asking for something more. */
    public boolean missing() {
        return fallsShort() && narrowedBy.isEmpty();
    }

    /** The same, for an item of a list that may not be asked. */
    public ElementResult asked(Truth whether, List<OpenQuestion> unknownBesides) {
        return new ElementResult(
                name,
                says,
                interval,
                whether.and(applies),
                counts,
                ours,
                narrowedBy,
                reasons,
                unknownBesides,
                formalities,
                reviews);
    }

    public ElementResult needless() {
        return new ElementResult(
                name, says, interval, applies, false, ours, narrowedBy, reasons, unknown, formalities, reviews);
    }
}
