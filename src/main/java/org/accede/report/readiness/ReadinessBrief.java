package org.accede.report.readiness;

import org.accede.paper.Paper;
import org.accede.readiness.Readiness;

/** Readiness for a terminal, with the most wanted facts only. */
public final class ReadinessBrief {

    private ReadinessBrief() {}

    /** @param whole the report in full, of which it is the short form */
    public static Paper of(Readiness readiness, Paper whole) {
        return whole.with(ReadinessPaper.withSources(
                readiness,
                readiness.ways().stream()
                        .flatMap(way -> ReadinessPassages.of(readiness, way, Naming.MOST_WANTED).stream()
                                .map(passage -> PassageBlocks.onTerminal(way, passage)))));
    }
}
