package org.accede.report.delta;

import java.util.List;
import org.accede.crosswalk.Relation;
import org.accede.verdict.Worded;

/** What an obligation asks beyond the obligations of the other treaty, as the crosswalk lays the two texts beside each other. */
public enum Beyond implements Worded {
    /** No obligation of the other treaty corresponds; a permission or a description may. */
    NEW,
    /** It asks something that no single obligation which corresponds to it asks. */
    MORE,
    NOTHING,
    /** Nobody has laid the two beside each other. */
    UNCOMPARED;

    /** @param compared whether the crosswalk speaks of the obligation and the other treaty at all */
    static Beyond of(List<DeltaReport.Beside> there, boolean compared) {
        List<Relation.Type> duties = there.stream()
                .filter(beside -> beside.finding().requirement().isObligation())
                .map(beside -> beside.relation().type())
                .toList();
        if (duties.isEmpty()) {
            return compared ? NEW : UNCOMPARED;
        }
        return duties.contains(Relation.Type.EQUAL) || duties.contains(Relation.Type.SUBSET) ? NOTHING : MORE;
    }
}
