package org.accede.change;

import java.util.List;
import org.accede.catalogue.Instrument;
import org.accede.finding.Counts;
import org.accede.readiness.DutyReadiness;
import org.accede.readiness.Way;

/** How the obligations of a treaty stand before and after, and the way to it. */
public record TreatyChange(Counts countsBefore, Counts countsAfter, Way wayBefore, Way wayAfter) {

    public Instrument treaty() {
        return wayAfter.treaty();
    }

    /** Ids of the requirements that keep the State from a deposit no longer. */
    public List<String> noLongerBlocking() {
        return without(blocking(wayBefore), blocking(wayAfter));
    }

    /** Ids of the requirements that come to keep it from one. */
    public List<String> newlyBlocking() {
        return without(blocking(wayAfter), blocking(wayBefore));
    }

    /** How many keep it from one after. */
    public int stillBlocking() {
        return blocking(wayAfter).size();
    }

    public boolean isReadinessTheSame() {
        return wayBefore.verdict().word() == wayAfter.verdict().word()
                && noLongerBlocking().isEmpty()
                && newlyBlocking().isEmpty();
    }

    private static List<String> blocking(Way way) {
        return way.verdict().summary().duties().stream()
                .filter(duty -> duty.kind() == DutyReadiness.Kind.BLOCKER)
                .map(duty -> duty.duty().finding().requirement().id())
                .toList();
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(id -> !others.contains(id)).toList();
    }
}
