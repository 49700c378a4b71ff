package org.accede.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    private final Function<Set<String>, Function<Profile, Findings>> assess;
    private final Function<Profile, ReadinessVerdict> ready;

    /**
     * @param now the findings as they are
     * @param assess gives the findings on another profile, of some requirements at least
     * @param ready says by the rules how ready for the treaty a State with another profile is
     */
    public Planner(
            Findings now,
            Instrument treaty,
            Function<Set<String>, Function<Profile, Findings>> assess,
            Function<Profile, ReadinessVerdict> ready) {
        this.now = now;
        this.catalogue = now.catalogue();
        this.treaty = treaty;
        Map<Set<String>, Function<Profile, Findings>> known = new HashMap<>();
        this.assess = ids -> known.computeIfAbsent(ids, assess);
        this.ready = ready;
    }

    /** By each route; one that comes to the same changes as an earlier one is left out. */
    public Plan plan() {
        ReadinessVerdict before = ready.apply(now.profile());
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
        Map<String, List<Step>> chosen = new LinkedHashMap<>();
        Remedies remedies = new Remedies(now, assess);
        for (Finding duty : duties) {
            List<Step> candidates = Candidates.of(duty, now.profile(), catalogue, kind != RouteKind.AMEND_ONLY).stream()
                    .sorted(Comparator.comparing(step -> dear(kind, step)))
                    .toList();
            remedies.of(duty, candidates, Planner::isFulfilled, 1)
                    .forEach(set -> chosen.put(duty.requirement().id(), set));
        }
        return settled(kind, chosen);
    }

    /** Where filings are wanted the law is changed last, and a filing that needs no law is kept. */
    private static int dear(RouteKind kind, Step step) {
        return kind == RouteKind.FILINGS && step.kind() == StepKind.FILE ? 1 : 0;
    }

    private static boolean isFulfilled(Finding finding) {
        return finding.interval().floor().atLeast(Level.COVERED);
    }

    /** What is left when nothing more can be left out without another duty standing in the way. */
    private Plan.Route settled(RouteKind kind, Map<String, List<Step>> byDuty) {
        List<Step> steps = byDuty.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(step -> step.kind() == StepKind.JUDGE ? 0 : 1))
                .toList();
        long left = duties(verdict(steps)).count();
        for (Step step : steps) {
            List<Step> without = new ArrayList<>(steps);
            without.remove(step);
            boolean mayGo = step.kind() == StepKind.JUDGE || !isNeededByItsDuties(step, without, byDuty);
            if (mayGo && duties(verdict(without)).count() <= left) {
                steps = without;
            }
        }
        ReadinessVerdict then = verdict(steps);
        return new Plan.Route(
                kind,
                steps.stream()
                        .sorted(Comparator.comparing(Step::kind)
                                .thenComparing(Step::id)
                                .thenComparing(Step::to))
                        .toList(),
                then,
                duties(then)
                        .map(duty -> duty.duty().finding().requirement().id())
                        .toList());
    }

    private ReadinessVerdict verdict(List<Step> steps) {
        return ready.apply(Step.applied(steps, now.profile(), catalogue));
    }

    /** One duty is tried sooner than all: most changes are needed by the duty for which they were found, whatever else changes. */
    private boolean isNeededByItsDuties(Step step, List<Step> without, Map<String, List<Step>> byDuty) {
        Profile others = Step.applied(without, now.profile(), catalogue);
        return byDuty.entrySet().stream()
                .filter(one -> one.getValue().contains(step))
                .map(Map.Entry::getKey)
                .anyMatch(duty ->
                        !isFulfilled(assess.apply(Set.of(duty)).apply(others).finding(duty)));
    }
}
