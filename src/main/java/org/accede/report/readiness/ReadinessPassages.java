package org.accede.report.readiness;

import java.util.ArrayList;
import java.util.List;
import org.accede.readiness.Readiness;
import org.accede.readiness.StatusKind;
import org.accede.readiness.Way;

/** What a report on readiness says on one treaty, in reading order. */
final class ReadinessPassages {

    private ReadinessPassages() {}

    /** @param facts how those are named that are wanted */
    static List<Passage> of(Readiness readiness, Way way, Naming facts) {
        List<Passage> passages = new ArrayList<>();
        passages.add(StandingPassage.of(readiness, way));
        if (isAhead(way)) {
            way.purposes().forEach(purpose -> passages.addAll(ReviewPassages.of(readiness, way, purpose, facts)));
        }
        passages.addAll(FilingPassages.of(readiness, way));
        passages.addAll(CoursePassages.of(readiness, way));
        return passages;
    }

    /** Whether the State can still join. */
    static boolean isAhead(Way way) {
        return !way.status().isBound() && way.status().kind() != StatusKind.NOT_ELIGIBLE;
    }
}
