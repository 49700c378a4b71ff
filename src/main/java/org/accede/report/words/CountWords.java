package org.accede.report.words;

import java.util.ArrayList;
import java.util.List;
import org.accede.finding.Counts;

/** The counts of a treaty's obligations in the words that every paper has. */
public final class CountWords {

    private CountWords() {}

    /** "53 of 93 obligations due now are fulfilled, 5 need a change of law, 29 are open; 22 fall due later."; what is zero is left out. */
    public static String of(Counts counts) {
        if (counts.dueNow() > 0 && counts.openNow() == counts.dueNow()) {
            return "All " + counts.dueNow()
                    + " obligations due now are open: what the law says of them is not known yet" + later(counts)
                    + perhaps(counts);
        }
        List<String> says = new ArrayList<>();
        says.add(counts.fulfilled() + " of " + counts.dueNow() + " obligations due now "
                + (counts.fulfilled() == 1 ? "is" : "are") + " fulfilled");
        add(says, counts.needsChangeOfLaw(), "needs", "need", "a change of law");
        add(says, counts.needsFiling(), "needs", "need", "a filing");
        add(says, counts.needsPractice(), "needs", "need", "somebody to be named or told, or something done");
        add(says, counts.ourReading(), "falls", "fall", "short by our reading alone");
        add(says, counts.openNow(), "is", "are", "open");
        return String.join(", ", says) + later(counts) + perhaps(counts);
    }

    /** Where most is unknown, why so much is counted: more may be due for a State of which nothing is known than for one that is known. */
    private static String perhaps(Counts counts) {
        return counts.perhapsDue() == 0 || counts.openNow() * 2 <= counts.dueNow()
                ? ""
                : " " + counts.perhapsDue() + " of the " + counts.dueNow()
                        + (counts.perhapsDue() == 1 ? " counts" : " count")
                        + " as due only because nobody has answered whether "
                        + (counts.perhapsDue() == 1 ? "it is." : "they are.");
    }

    private static String later(Counts counts) {
        return counts.dueLater() == 0
                ? "."
                : "; " + counts.dueLater() + (counts.dueLater() == 1 ? " falls" : " fall") + " due later.";
    }

    private static void add(List<String> says, int count, String one, String several, String rest) {
        if (count > 0) {
            says.add(count + " " + (count == 1 ? one : several) + " " + rest);
        }
    }
}
