package org.accede.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accede.Shipped;
import org.accede.assessment.Seen;
import org.accede.drl.DrlRule;
import org.accede.engine.RuleBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The tests of rules in this package, taken together: no rule is left out, and none has a condition that no test shows to be needed. */
class EveryRuleTest {

    private static final Predicate<String> VERIFIED =
            Pattern.compile("(assessment|law|twins)/.*|.*/art-.*").asMatchPredicate();

    private static final List<DrlRule> RULES = DrlRule.all(Shipped.RULES).stream()
            .filter(rule -> VERIFIED.test(rule.file()))
            .toList();

    /** Trials by the rule that was tried. */
    private static Map<String, List<Trial>> trials;

    @BeforeAll
    static void runTheTestsOfThisPackage() {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectPackage(EveryRuleTest.class.getPackageName()))
                                .filters(includeClassNamePatterns(".*RulesTest"))
                                .build(),
                        summary);
        assertThat(summary.getSummary().getTestsSucceededCount()).isPositive();
        assertThat(summary.getSummary().getFailures()).isEmpty();
        trials = Trial.MADE.stream()
                .collect(Collectors.groupingBy(trial -> trial.rule().name()));
    }

    @Test
    void isShownToFindSomething() {
        assertThat(RULES).isNotEmpty();
        assertThat(RULES.stream().filter(rule -> trials(rule).stream()
                        .allMatch(trial -> trial.found().isEmpty())))
                .isEmpty();
    }

    @Test
    void isShownToFindNothing() {
        assertThat(RULES.stream().filter(rule -> trials(rule).stream()
                        .noneMatch(trial -> trial.found().isEmpty())))
                .isEmpty();
    }

    @Test
    void needsEachOfItsConditions() {
        List<Weakened> weakened = Weakened.of(RULES);
        RuleBase rules = RuleBase.compile(Weakened.files(weakened), "");
        Set<String> needless = new TreeSet<>();
        for (Weakened one : weakened) {
            if (trials(one.rule()).stream()
                    .allMatch(trial -> said(trial.found()).equals(said(rules, one, trial)))) {
                needless.add(one.name());
            }
        }
        assertThat(needless).isEmpty();
    }

    private static List<Trial> trials(DrlRule rule) {
        return trials.getOrDefault(rule.name(), List.of());
    }

    /** Some conditions keep a rule from what it cannot do: without them it fails, which is not the same either. */
    private static List<String> said(RuleBase rules, Weakened weakened, Trial trial) {
        try {
            return said(Trial.found(rules, weakened.name(), weakened.phase(), trial.facts()));
        } catch (RuntimeException e) {
            return List.of("fails");
        }
    }

    private static List<String> said(List<Seen> found) {
        return found.stream().map(Seen::toString).sorted().toList();
    }
}
