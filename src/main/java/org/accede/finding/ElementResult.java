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
 * @param lacks whether the law falls short here apart from its conditions
 * @param narrowedBy conditions of the law that go beyond what the treaty permits; if none does, those that a filing covers or would have to
 * @param unknown the facts that would have to be found to close it
 */
public record ElementResult(
        ElementName name,
        String says,
        Interval interval,
        Truth applies,
        boolean counts,
        String ours,
        boolean lacks,
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

    /** Whether the law lacks it, and does not only ask for something more. */
    public boolean missing() {
        return fallsShort() && (lacks || narrowedBy.isEmpty());
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
                lacks,
                narrowedBy,
                reasons,
                unknownBesides,
                formalities,
                reviews);
    }

    public ElementResult needless() {
        return new ElementResult(
                name, says, interval, applies, false, ours, lacks, narrowedBy, reasons, unknown, formalities, reviews);
    }
}
