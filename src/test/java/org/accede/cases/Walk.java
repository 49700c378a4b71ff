package org.accede.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.reference.Verdict;

/**
 * A walk through many situations. The plain evaluator tries all of them, the rules those that witness a verdict: for each verdict on each
 * requirement the first situation that gave it and the last. That both agree on any country is proved apart ({@code AgreementTest});
 * {@code -Daccede.walk=rules} walks every situation with both.
 */
final class Walk {

    private static final boolean BY_RULES_TOO = "rules".equals(System.getProperty("accede.walk"));

    /** For each requirement the verdicts that it reached, each with its witnesses. */
    private final Map<String, Map<Verdict, List<Situation>>> reached = new LinkedHashMap<>();

    private final List<String> disagreements = new ArrayList<>();

    private Walk() {}

    static Walk through(List<Situation> situations, Verdicts reference, Verdicts rules) {
        Walk walk = new Walk();
        situations.forEach(
                situation -> reference.of(situation).forEach((id, verdict) -> walk.remember(id, verdict, situation)));
        for (Situation situation : BY_RULES_TOO ? situations : walk.witnesses()) {
            walk.compare(situation, reference.of(situation), rules.of(situation));
        }
        return walk;
    }

    private void remember(String id, Verdict verdict, Situation situation) {
        List<Situation> witnesses = reached.computeIfAbsent(id, requirement -> new LinkedHashMap<>())
                .computeIfAbsent(verdict, v -> new ArrayList<>());
        if (witnesses.size() == 2) {
            witnesses.set(1, situation);
        } else {
            witnesses.add(situation);
        }
    }

    private Set<Situation> witnesses() {
        Set<Situation> witnesses = new LinkedHashSet<>();
        reached.values().forEach(verdicts -> verdicts.values().forEach(witnesses::addAll));
        return witnesses;
    }

    private void compare(Situation situation, Map<String, Verdict> reference, Map<String, Verdict> rules) {
        reference.forEach((id, verdict) -> {
            if (!verdict.equals(rules.get(id))) {
                disagreements.add(
                        id + ": the rules find " + rules.get(id) + ", the reference " + verdict + "\n    " + situation);
            }
        });
    }

    /** What the situations show: each requirement under each word. */
    Set<Sight> sights() {
        Set<Sight> sights = new LinkedHashSet<>();
        reached.forEach(
                (id, verdicts) -> verdicts.keySet().forEach(verdict -> sights.add(Sight.of(id, verdict.word()))));
        return sights;
    }

    /** Where the rules and the plain evaluator differ. */
    List<String> disagreements() {
        return disagreements;
    }
}
