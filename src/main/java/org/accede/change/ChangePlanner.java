package org.accede.change;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.engine.RuleBase;
import org.accede.engine.RuleFault;
import org.accede.engine.RuleRun;
import org.accede.finding.Counts;
import org.accede.finding.CureState;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.Formality;
import org.accede.readiness.Way;

/** Puts two states of a law beside each other; which kind of change each difference is, rules say. */
public final class ChangePlanner {

    private static final Set<CureState> HELPS =
            EnumSet.of(CureState.CAN_STILL_BE_MADE, CureState.PLANNED, CureState.MADE);
    private static final Set<CureState> TOO_LATE =
            EnumSet.of(CureState.TOO_LATE, CureState.NOT_MADE_TOO_LATE, CureState.MADE_TOO_LATE);

    private final Side before;
    private final Side after;

    private ChangePlanner(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares.
     *
     * @param rules which have the kinds
     * @throws RuleFault if the rules do not say exactly one thing of each verdict
     */
    public static Changes plan(RuleBase rules, Side before, Side after) {
        return new ChangePlanner(before, after).planned(rules);
    }

    private Changes planned(RuleBase rules) {
        List<Difference> differences = Differences.between(before.findings(), after.findings());
        try (RuleRun run = rules.planning()) {
            run.insertAll(compared()).insertAll(filings()).run("change");
            return new Changes(
                    before,
                    after,
                    differences,
                    changes(run.all(Change.class), reach(differences)),
                    run.all(FilingChange.class).stream()
                            .sorted(Comparator.comparing(FilingChange::kind)
                                    .thenComparing(one -> place(one.filing().instrument()))
                                    .thenComparing(one -> one.filing().article()))
                            .toList(),
                    treaties());
        }
    }

    private Reach reach(List<Difference> differences) {
        return new Reach(
                after.findings().catalogue(),
                List.of(before.findings().profile(), after.findings().profile()),
                differences);
    }

    private Stream<Compared> compared() {
        return after.findings().all().stream()
                .map(now ->
                        new Compared(before.findings().finding(now.requirement().id()), now));
    }

    private List<Change> changes(List<Change> said, Reach reach) {
        Map<String, Change> byId = new HashMap<>();
        for (Change one : said) {
            Change other = byId.put(one.id(), one);
            if (other != null) {
                throw new RuleFault("two rules say what becomes of " + one.id() + ": '" + other.rule() + "' and '"
                        + one.rule() + "'");
            }
        }
        return compared()
                .map(compared -> compared.requirement().id())
                .map(id -> {
                    if (!byId.containsKey(id)) {
                        throw new RuleFault("no rule says what becomes of " + id);
                    }
                    return byId.get(id);
                })
                .map(change -> change.because(change.kind().isChange() ? reach.to(change.compared()) : List.of()))
                .toList();
    }

    private List<TreatyChange> treaties() {
        Catalogue catalogue = after.findings().catalogue();
        Map<String, Way> ways = before.readiness().ways().stream()
                .collect(Collectors.toMap(way -> way.treaty().id(), way -> way));
        return after.readiness().ways().stream()
                .map(way -> new TreatyChange(
                        counts(before.findings(), way, catalogue),
                        counts(after.findings(), way, catalogue),
                        ways.get(way.treaty().id()),
                        way))
                .toList();
    }

    private static Counts counts(Findings findings, Way way, Catalogue catalogue) {
        return Counts.of(
                findings.all().stream()
                        .filter(finding -> finding.requirement()
                                .instrument()
                                .equals(way.treaty().id()))
                        .toList(),
                catalogue);
    }

    private int place(String instrument) {
        return after.findings().catalogue().instruments().stream()
                .map(one -> one.id())
                .toList()
                .indexOf(instrument);
    }

    /** Every filing on which a verdict turns on either side. */
    private Stream<NeededFiling> filings() {
        Map<String, NeededFiling> filings = new TreeMap<>();
        needed(before.findings(), filings, true);
        needed(after.findings(), filings, false);
        return filings.values().stream();
    }

    private static void needed(Findings findings, Map<String, NeededFiling> filings, boolean isBefore) {
        for (Finding finding : findings.all()) {
            finding.elements().stream()
                    .filter(ElementResult::fallsShort)
                    .flatMap(element -> element.formalities().stream())
                    .filter(one -> HELPS.contains(one.state()) || TOO_LATE.contains(one.state()))
                    .forEach(one -> {
                        NeededFiling filing =
                                filings.computeIfAbsent(one.article() + " " + one.by(), key -> filing(finding, one));
                        of(filing, HELPS.contains(one.state()), isBefore)
                                .add(finding.requirement().id());
                    });
        }
    }

    private static NeededFiling filing(Finding finding, Formality one) {
        return new NeededFiling(
                finding.requirement().instrument(),
                one.article(),
                one.by(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    private static SortedSet<String> of(NeededFiling filing, boolean helps, boolean isBefore) {
        return helps
                ? isBefore ? filing.before() : filing.after()
                : isBefore ? filing.lateBefore() : filing.lateAfter();
    }
}
