package org.accede.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.profile.Profile;
import org.accede.readiness.DutyReadiness;
import org.accede.readiness.ReadinessVerdict;
import org.accede.verdict.Level;

/** Plans the way to a deposit: duty by duty what closes it, then all together, and of that nothing that can be left out. */
public final class Planner {

    private final Findings now;
    private final Catalogue catalogue;
    private final Instrument treaty;
    private final Function<Profile, Function<Profile, Findings>> near;
    private final Function<Findings, ReadinessVerdict> ready;

    /**
     * @param now the findings as they are
     * @param near of a law, what gives the findings on other states of it, the sooner the nearer they are
     * @param ready says by the rules how ready for the treaty a State is on which these are the findings
     */
    public Planner(
            Findings now,
            Instrument treaty,
            Function<Profile, Function<Profile, Findings>> near,
            Function<Findings, ReadinessVerdict> ready) {
        this.now = now;
        this.catalogue = now.catalogue();
        this.treaty = treaty;
        this.near = near;
        this.ready = ready;
    }

    /** By each route; one that comes to the same changes as an earlier one is left out. */
    public Plan plan() {
        ReadinessVerdict before = ready.apply(now);
        List<Finding> duties = duties(before).map(duty -> duty.duty().finding()).toList();
        List<Plan.Route> routes = new ArrayList<>();
        routes.add(route(RouteKind.AMEND_ONLY, duties));
        add(routes, route(RouteKind.FILINGS, duties));
        return new Plan(now, treaty, before, List.copyOf(routes));
    }

    private static void add(List<Plan.Route> routes, Plan.Route route) {
        if (routes.stream().noneMatch(other -> other.steps().equals(route.steps()))) {
            routes.add(route);
        }
    }

    private static Stream<DutyReadiness> duties(ReadinessVerdict verdict) {
        return verdict.summary().duties().stream()
                .filter(duty -> duty.kind() == DutyReadiness.Kind.BLOCKER || duty.kind() == DutyReadiness.Kind.OPEN);
    }

    /** Whether no duty blocks and none is open; that the door is closed, or that the State is bound, is no matter of its law. */
    static boolean isReady(ReadinessVerdict verdict) {
        return verdict.summary().getBlockers() == 0 && verdict.summary().getOpen() == 0;
    }

    private Plan.Route route(RouteKind kind, List<Finding> duties) {
        Fewest fewest = new Fewest(now.profile(), catalogue, near);
        for (Finding duty : duties) {
            fewest.add(duty, Candidates.of(duty, now.profile(), catalogue, kind != RouteKind.AMEND_ONLY));
        }
        return settled(kind, fewest.found());
    }

    static boolean isFulfilled(Finding finding) {
        return finding.interval().floor().atLeast(Level.COVERED);
    }

    /** What is left when nothing more can be left out without another duty standing in the way; a judgement may not have to be made. */
    private Plan.Route settled(RouteKind kind, Fewest.Found found) {
        List<Step> steps = found.steps().stream()
                .sorted(Comparator.comparing(step -> step.kind() == StepKind.JUDGE ? -1 : Fewest.dear(step)))
                .toList();
        Function<Profile, Findings> assess = near.apply(Step.applied(steps, now.profile(), catalogue));
        Set<String> left = inTheWay(verdict(steps, assess));
        Map<Step, List<String>> needs = new HashMap<>();
        boolean least = found.least();
        int before;
        do {
            before = steps.size();
            for (Step step : steps) {
                List<Step> without = new ArrayList<>(steps);
                without.remove(step);
                Set<String> inTheWay = inTheWay(verdict(without, assess));
                needs.put(
                        step, inTheWay.stream().filter(id -> !left.contains(id)).toList());
                if (inTheWay.size() <= left.size()) {
                    steps = without;
                    least &= step.kind() == StepKind.JUDGE;
                }
            }
        } while (steps.size() < before);
        needs.keySet().retainAll(steps);
        ReadinessVerdict then = verdict(steps, assess);
        return new Plan.Route(
                kind,
                steps.stream()
                        .sorted(Comparator.comparing(Step::kind)
                                .thenComparing(Step::id)
                                .thenComparing(Step::to))
                        .toList(),
                Map.copyOf(needs),
                then,
                List.copyOf(inTheWay(then)),
                (int) steps.stream().filter(found.inEach()::contains).count(),
                least);
    }

    private static Set<String> inTheWay(ReadinessVerdict verdict) {
        return duties(verdict)
                .map(duty -> duty.duty().finding().requirement().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private ReadinessVerdict verdict(List<Step> steps, Function<Profile, Findings> assess) {
        return ready.apply(assess.apply(Step.applied(steps, now.profile(), catalogue)));
    }
}
