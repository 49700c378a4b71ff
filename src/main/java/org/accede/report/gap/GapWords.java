package org.accede.report.gap;

import java.util.ArrayList;
import java.util.List;
import org.accede.finding.Basis;
import org.accede.report.words.CountWords;
import org.accede.report.words.Words;

/** Phrases of the gap report. */
final class GapWords {

    private GapWords() {}

    /** How the country stands before the treaty, as a sentence. */
    static String standing(GapReport.Part part) {
        return Words.capital(Words.standing(part.standing())) + ".";
    }

    /** All counts of a treaty, in sentences. */
    static String counts(GapReport.Part part) {
        Summary summary = part.summary();
        return inShort(part) + " " + duties(summary) + "."
                + (summary.review() == 0 ? "" : " " + summary.review() + " of them wait for a person's judgement.")
                + reported(summary)
                + " "
                + unverified(summary);
    }

    /** How many rest on what others said, where any does. */
    private static String reported(Summary summary) {
        int reported = summary.basis().get(Basis.REPORTED);
        int mixed = summary.basis().get(Basis.MIXED);
        return reported + mixed == 0
                ? ""
                : " What is known of " + reported + " was reported by others and not read in the law"
                        + (mixed == 0 ? "." : ", of " + mixed + " more in part.");
    }

    /** The counts of the duties in a sentence; what is zero is left out. */
    static String duties(Summary summary) {
        List<String> counts = new ArrayList<>();
        summary.words().forEach((word, count) -> {
            if (count > 0) {
                counts.add(count + " " + word.words());
            }
        });
        return summary.obligations() + " obligations: " + (counts.isEmpty() ? "none" : String.join(", ", counts));
    }

    /** What the numbers mean for somebody who reads nothing else. */
    static String inShort(GapReport.Part part) {
        return CountWords.of(part.counts());
    }

    private static String unverified(Summary summary) {
        return summary.unverified() == 0
                ? "All of them rest on the authentic text of the treaty."
                : summary.unverified()
                        + " of these verdicts rest on treaty text that was not checked against the authentic one (marked ~).";
    }
}
