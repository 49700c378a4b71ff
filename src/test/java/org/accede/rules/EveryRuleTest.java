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
import java.util.stream.Stream;
import org.accede.Sample;
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

    /** Conditions that follow from the others of their rule, with the treaties, the questions and the types as they are. */
    private static final List<Pattern> IMPLIED = Stream.of(
                    // the id of an article names its treaty
                    ".* \\| without (Filing|Cure) instrument == .*",
                    // a filing is planned or made, and the same rules leave out those that are made
                    ".* \\| without Filing planned",
                    // one article has bands of these names, each for one question
                    "(UN-2.h|preservation).* \\| without Banded question == .*",
                    "UN-2.h.* \\| without Banded requirement == .*",
                    // only questions of this kind have what the rule takes from the answer next; it need not look at
                    // the others
                    "a part is (not )?asked where its topic .* \\| without Answer existence",
                    "nothing is there of a topic that does not exist \\| without Answer part",
                    "an answer lies in a band \\| without Answer banded",
                    "an answer follows from .* \\| without Answer leading",
                    ".* permit .* \\| without Answer besides.*",
                    "a law may fall short in this way \\| without Found lacking",
                    // what has parts is asked for existence
                    "a topic of which a part is there exists \\| without Topic askedForExistence",
                    // what asks for something besides does not stand alone, and no question has an empty id
                    ".* permit .* \\| without Permit !alone",
                    "an answer follows from two others \\| without Following !alone",
                    // only offences have a term of imprisonment
                    "extradition: the penalty is as high as extradition asks \\| without Topic kind == 'offence'",
                    // no ceiling is lower
                    "the option is not used \\| without Assessment closed")
            .map(Pattern::compile)
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
        assertThat(summary.getSummary().getFailures())
                .extracting(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                .isEmpty();
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
        List<Weakened> weakened = Sample.third(Weakened.of(RULES), "conditions");
        RuleBase rules = RuleBase.compile(Weakened.files(weakened), "");
        Set<String> needless = new TreeSet<>();
        for (Weakened one : weakened) {
            if (trials(one.rule()).stream()
                    .allMatch(trial -> said(trial.found()).equals(said(rules, one, trial)))) {
                needless.add(one.name());
            }
        }
        assertThat(needless.stream().filter(name -> IMPLIED.stream()
                        .noneMatch(implied -> implied.matcher(name).matches())))
                .isEmpty();
        if (Sample.ALL) {
            assertThat(IMPLIED.stream().filter(implied -> needless.stream().noneMatch(implied.asMatchPredicate())))
                    .as("what is needed after all")
                    .isEmpty();
        }
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
