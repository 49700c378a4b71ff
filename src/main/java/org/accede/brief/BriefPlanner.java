package org.accede.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.crosswalk.Crosswalk;
import org.accede.engine.RuleBase;
import org.accede.engine.RuleRun;
import org.accede.finding.Counts;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.readiness.Readiness;
import org.accede.readiness.Way;

/** Puts together what a brief says; which of the things to do come first is for the rules. */
public final class BriefPlanner {

    private static final int FIRST = 5;
    private static final int OURS = 3;

    private BriefPlanner() {}

    /**
     * Of one country.
     *
     * @param rules which have the weights
     * @param readiness for the treaties that are asked about
     */
    public static Brief plan(RuleBase rules, Findings findings, Readiness readiness, Crosswalk crosswalk) {
        List<Undertaking> all = new Undertakings(findings, readiness.ways(), crosswalk).all();
        List<Weighed> weighed = weighed(rules, all);
        return new Brief(
                readiness,
                findings,
                readiness.ways().stream().map(way -> treaty(findings, way)).toList(),
                weighed.stream().limit(FIRST).toList(),
                Math.max(0, weighed.size() - FIRST),
                (int) weighed.stream()
                        .skip(FIRST)
                        .filter(one -> one.undertaking().isFindOut())
                        .count(),
                ours(findings, readiness.ways()));
    }

    private static List<Weighed> weighed(RuleBase rules, List<Undertaking> all) {
        try (RuleRun run = rules.planning()) {
            run.insertAll(all).run("weight");
            Map<Undertaking, List<Weight>> reasons =
                    run.all(Weight.class).stream().collect(Collectors.groupingBy(Weight::undertaking));
            return all.stream()
                    .map(one -> new Weighed(
                            one,
                            reasons.getOrDefault(one, List.of()).stream()
                                    .sorted(Comparator.comparingInt((Weight weight) -> -weight.points())
                                            .thenComparing(Weight::rule))
                                    .toList(),
                            Optional.empty()))
                    .sorted(Weighed.ORDER)
                    .toList();
        }
    }

    private static Brief.Treaty treaty(Findings findings, Way way) {
        return new Brief.Treaty(way.treaty(), Counts.of(of(findings, way), findings.catalogue()), way);
    }

    private static List<Finding> ours(Findings findings, List<Way> ways) {
        List<Finding> ours = new ArrayList<>();
        ways.forEach(way -> of(findings, way).stream()
                .filter(finding -> finding.word().isGap() && finding.isOursAlone())
                .forEach(ours::add));
        return ours.stream().limit(OURS).toList();
    }

    static List<Finding> of(Findings findings, Way way) {
        return findings.all().stream()
                .filter(finding ->
                        finding.requirement().instrument().equals(way.treaty().id()))
                .toList();
    }
}
