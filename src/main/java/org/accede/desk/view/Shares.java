package org.accede.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accede.finding.Counts;
import org.accede.paper.Mark;

/**
 * How the obligations of a treaty that are due stand, in four parts.
 *
 * @param later how many fall due later
 */
public record Shares(int due, int met, int filing, int shortfall, int open, int later) {

    /** What is short falls short whatever would mend it: the law, what is done, or our reading. */
    public static Shares of(Counts counts) {
        return new Shares(
                counts.dueNow(),
                counts.fulfilled(),
                counts.needsFiling(),
                counts.needsChangeOfLaw() + counts.needsPractice() + counts.ourReading(),
                counts.openNow(),
                counts.dueLater());
    }

    /**
     * One part as it is drawn.
     *
     * @param from where it begins, in hundredths of the whole width
     */
    public record Part(String tone, String from, String width) {}

    /** The parts from left to right, each as wide as it is many. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int before = 0;
        int[] counts = {met, filing, shortfall, open};
        Mark.Tone[] tones = {Mark.Tone.FINE, Mark.Tone.FORMALITY, Mark.Tone.GAP, Mark.Tone.OPEN};
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                parts.add(
                        new Part(tones[i].name().toLowerCase(Locale.ROOT), hundredths(before), hundredths(counts[i])));
                before += counts[i];
            }
        }
        return parts;
    }

    private String hundredths(int count) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * count / due);
    }
}
