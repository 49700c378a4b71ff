package org.accede.finding;

import java.util.List;
import org.accede.verdict.Interval;
import org.accede.verdict.Truth;

/**
 * The verdict on one element.
 *
 * @param counts whether the verdict of the requirement turns on it: false for an alternative that another makes needless
 * @param unknown the facts that would have to be found to close it
 */
public record ElementResult(
        String name,
        String says,
        Interval interval,
        Truth applies,
        boolean counts,
        String ours,
        List<Reason> reasons,
        List<String> unknown,
        List<Formality> formalities,
        List<String> reviews) {

    public boolean missing() {
        return counts && applies == Truth.YES && interval.ceiling().below(org.accede.verdict.Level.MET);
    }

    public ElementResult needless() {
        return new ElementResult(name, says, interval, applies, false, ours, reasons, unknown, formalities, reviews);
    }
}
