package org.accede.report.readiness;

import org.accede.paper.Paper;
import org.accede.readiness.Readiness;

/** Readiness for a terminal, with the most wanted facts only. */
public final class ReadinessBrief {

    private static final int MOST_FACTS = 12;

    private ReadinessBrief() {}

    public static Paper of(Readiness readiness) {
        return ReadinessPaper.of(readiness)
                .with(ReadinessPaper.withSources(
                        readiness,
                        readiness.ways().stream()
                                .flatMap(way -> ReadinessPassages.of(readiness, way, MOST_FACTS).stream()
                                        .map(passage -> PassageBlocks.onTerminal(way, passage)))));
    }
}
