package org.accede.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accede.Shipped;
import org.accede.drl.DrlPattern;
import org.accede.drl.DrlRule;
import org.accede.engine.RuleBase;
import org.accede.input.RuleFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each rule on the checklist fires for some State, and each of its conditions keeps it from firing for some other. For that each rule
 * is set beside itself with one condition left out, which does nothing; where that one fires more often, the condition was needed.
 */
class ChecklistRulesTest {

    private static final String LEFT_OUT = " | without ";

    /** Conditions that say what a rule is about: the kind of a fact, or of which task it speaks. Others often imply them. */
    private static final Pattern SUBJECT = Pattern.compile(
            "kind (==|in) \\(?(TaskKind|\\$t)\\b.*|instrument (==|in) .*|task == .*|obligation|reached|substance");

    /** Conditions that, with the catalogue, the clocks and the steps as they are, follow from the others of the rule. */
    private static final Set<String> IMPLIED = Set.of(
            // each treaty has one clock at most, and the window for signature has a day
            "the invitation bounds the deposit | without kind == DeadlineKind.INVITATION",
            "UN: the window bounds the signature | without kind == DeadlineKind.SIGNATURE",
            "UN: the window bounds the signature | without dated",
            // of the treaties that wait for instruments the register knows none whose number is complete
            "UN: the entry into force hangs on the fortieth instrument | without !reached",
            "Second Protocol: the entry into force hangs on the fifth ratification | without !reached",
            // a door that does not lead through a signature has no such step
            "signing is a line of the list where the door leads through it | without signs",
            // where no door is open there are no steps
            "a step of the way is a line of the list | without open",
            // who has left has all steps behind
            "a step of a State that has left the treaty | without behind",
            // one filing is made, or made on joining, only where there is one
            "a filing that a Party has made is shown | without oneFiling",
            "a filing that the State may make on joining is a decision | without oneFiling",
            // all that a Conference asks for is notified
            "an authority is named | without !dueWhenConferenceAsks",
            "consultations come with the entry into force | without !dueWhenConferenceAsks",
            "law that is needed from the entry into force is made before it | without !dueWhenConferenceAsks",
            "practice that is asked for from the entry into force comes with it | without !dueWhenConferenceAsks",
            // consultations are asked for by duties of their own
            "consultations come with the entry into force | without authority");

    private static final List<DrlRule> RULES = DrlRule.all(Shipped.RULES).stream()
            .filter(rule -> rule.attributes().matches("(?s).*ruleflow-group \"(practice|place|task)\".*"))
            .toList();

    /** How often each rule fires, by situation. */
    private static final List<Map<String, Integer>> FIRED = new ArrayList<>();

    @BeforeAll
    static void plan() {
        ChecklistPlanner planner = new ChecklistPlanner(
                RuleBase.compile(doubled(), ""), Shipped.crosswalk(), Lists.TEXTS, Shipped.tasks());
        Situations.all().forEach(asked -> {
            Map<String, Integer> fired = new HashMap<>();
            Lists.Start start = Lists.start(asked);
            planner.plan(
                    start.findings(),
                    start.enacted(),
                    List.of(start.way()),
                    rule -> fired.merge(rule, 1, Integer::sum));
            FIRED.add(fired);
        });
    }

    @Test
    void eachRuleFiresForSomeState() {
        Set<String> fired = FIRED.stream().flatMap(one -> one.keySet().stream()).collect(Collectors.toSet());
        assertThat(RULES.stream().filter(rule -> !fired.contains(rule.name()))).isEmpty();
    }

    @Test
    void eachConditionKeepsItsRuleFromFiringForSomeState() {
        Set<String> idle = new TreeSet<>();
        RULES.forEach(rule -> withoutOne(rule).keySet().forEach(other -> {
            if (FIRED.stream()
                    .allMatch(fired -> fired.getOrDefault(other, 0).equals(fired.getOrDefault(rule.name(), 0)))) {
                idle.add(other);
            }
        }));
        assertThat(idle).containsExactlyInAnyOrderElementsOf(IMPLIED);
    }

    /** The rules, and each without one of its conditions. */
    private static Map<String, String> doubled() {
        Map<String, String> files = new LinkedHashMap<>();
        RULES.stream().collect(Collectors.groupingBy(DrlRule::file)).forEach((file, rules) -> {
            String text = RuleFiles.drl(Shipped.RULES).get(file);
            StringBuilder out = new StringBuilder(text.substring(0, text.indexOf("\nrule \"")));
            for (DrlRule rule : rules) {
                rule(out, rule.name(), rule.attributes(), rule.when(), rule.then());
                withoutOne(rule).forEach((name, when) -> rule(out, name, rule.attributes(), when, ""));
            }
            files.put(file, out.toString());
        });
        return files;
    }

    private static void rule(StringBuilder out, String name, String attributes, String when, String then) {
        out.append("\nrule \"").append(name).append('"').append(attributes);
        out.append("when\n").append(when).append("\nthen\n").append(then).append("\nend\n");
    }

    /** Conditions by the name of the rule that lacks one. */
    private static Map<String, String> withoutOne(DrlRule rule) {
        Map<String, String> others = new LinkedHashMap<>();
        List<DrlPattern> patterns = DrlPattern.all(rule.when());
        for (int i = 0; i < patterns.size(); i++) {
            for (int j = 0; j < patterns.get(i).conditions().size(); j++) {
                String left = patterns.get(i).conditions().get(j);
                if (!left.startsWith("$") && !SUBJECT.matcher(left).matches()) {
                    int at = i;
                    DrlPattern less = patterns.get(i).without(j);
                    others.put(
                            rule.name() + LEFT_OUT + left.replace('"', '\''),
                            IntStream.range(0, patterns.size())
                                    .mapToObj(k -> (k == at ? less : patterns.get(k)).toString())
                                    .collect(Collectors.joining("\n")));
                }
            }
        }
        return others;
    }
}
