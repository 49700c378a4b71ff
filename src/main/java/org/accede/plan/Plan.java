package org.accede.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Instrument;
import org.accede.finding.Findings;
import org.accede.readiness.ReadinessVerdict;

/**
 * The smallest sets of changes by which a State becomes ready to deposit its instrument, by each route.
 *
 * @param now how ready it is
 * @param routes those that differ, in the order of {@link RouteKind}
 */
public record Plan(Findings findings, Instrument treaty, ReadinessVerdict now, List<Route> routes) {

    /** The route with the fewest changes of those that leave the fewest duties; the first of two alike. */
    public Route fewest() {
        return routes.stream()
                .min(Comparator.comparingInt((Route route) -> route.unreached().size())
                        .thenComparingInt(route -> route.steps().size()))
                .orElseThrow();
    }

    /**
     * One way.
     *
     * @param steps changes of which none can be left out; those of kind find out are assumptions
     * @param needs of each step the paragraphs that stay in the way where it alone is left out
     * @param then how ready the State is with all of them, by the rules
     * @param unreached ids of the duties that no answers that were tried close; where there are any, the others are closed
     * @param inEach how many of the steps are in every set of the changes that were tried which comes as far
     * @param isLeast whether no fewer of the changes that were tried would do: shown by trying; otherwise only that none can be left out
     */
    public record Route(
            RouteKind kind,
            List<Step> steps,
            Map<Step, List<String>> needs,
            ReadinessVerdict then,
            List<String> unreached,
            int inEach,
            boolean isLeast) {

        /** What is to be done: the law, practice or a filing is another. */
        public List<Step> acts() {
            return steps.stream().filter(step -> step.kind().isAct()).toList();
        }

        /** What is assumed, and has to be found out or judged. */
        public List<Step> assumptions() {
            return steps.stream().filter(step -> !step.kind().isAct()).toList();
        }

        /** Whether nothing of the law stands in the way of a deposit any more. */
        public boolean isReached() {
            return Planner.isReady(then);
        }
    }
}
