package org.accede.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.accede.catalogue.Instrument;
import org.accede.finding.Basis;
import org.accede.finding.Counts;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.profile.Profile;
import org.accede.readiness.Readiness;
import org.accede.readiness.Way;

/**
 * What somebody has to know who decides.
 *
 * @param treaties that were asked about, in order
 * @param first what to do first, the weightiest first; no more than somebody can keep in mind
 * @param more how many things to do there are besides: articles that fall short, topics of the law to find out
 * @param moreToFindOut how many of these are to be found out
 * @param ours duties that are short by our reading alone
 */
public record Brief(
        Readiness readiness,
        Findings findings,
        List<Treaty> treaties,
        List<Weighed> first,
        int more,
        int moreToFindOut,
        List<Finding> ours) {

    /** A treaty, how its obligations stand, and the way to it. */
    public record Treaty(Instrument instrument, Counts counts, Way way) {}

    /** The same with some lines in a team's own words. @param words those of a line; empty for those of the rules */
    public Brief reworded(Function<Undertaking, Optional<Reworded>> words) {
        return new Brief(
                readiness,
                findings,
                treaties,
                first.stream()
                        .map(one -> new Weighed(one.undertaking(), one.weights(), words.apply(one.undertaking())))
                        .toList(),
                more,
                moreToFindOut,
                ours);
    }

    public Profile profile() {
        return readiness.profile();
    }

    public LocalDate asOf() {
        return readiness.asOf();
    }

    /** Whether anybody has described the law. */
    public boolean isLawRead() {
        return readiness.hasProfile() && !profile().topics().isEmpty()
                || !profile().reports().isEmpty();
    }

    /** Whether any answer bears on any obligation. */
    public boolean isAnythingKnown() {
        return isAnythingKnown(findings);
    }

    /** The same without a brief. */
    public static boolean isAnythingKnown(Findings findings) {
        return findings.all().stream()
                .anyMatch(finding -> finding.requirement().isObligation() && finding.basis() != Basis.NOTHING);
    }
}
