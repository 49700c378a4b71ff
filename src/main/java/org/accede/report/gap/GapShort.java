package org.accede.report.gap;

import org.accede.paper.Block;
import org.accede.paper.Section;
import org.accede.report.frame.Papers;
import org.accede.report.words.Words;

/** The page of the gap report for those who read one page. */
final class GapShort {

    private GapShort() {}

    static Section of(GapReport report) {
        return Papers.section(
                "in-short",
                1,
                "In short",
                new Block.Points(report.instruments().stream()
                        .map(part -> part.instrument().shortTitle() + ", " + Words.standing(part.standing()) + ". "
                                + GapWords.inShort(part))
                        .toList()),
                Counts.byTreaty(report));
    }
}
