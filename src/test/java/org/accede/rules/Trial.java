package org.accede.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.assessment.Seen;
import org.accede.drl.DrlRule;
import org.accede.engine.RuleBase;
import org.accede.engine.RuleRun;

/**
 * One rule, tried alone on some facts.
 *
 * @param facts those of the law, of the treaties and of earlier rules
 * @param found what the rule concluded
 */
record Trial(DrlRule rule, List<Object> facts, List<Seen> found) {

    /** Every trial of this run of the tests. */
    static final ConcurrentLinkedQueue<Trial> MADE = new ConcurrentLinkedQueue<>();

    private static final Pattern PHASE = Pattern.compile("ruleflow-group \"([a-z-]+)\"");

    static Trial of(DrlRule rule, List<Object> facts, RuleBase rules) {
        Trial trial = new Trial(rule, facts, found(rules, rule.name(), phase(rule), facts));
        MADE.add(trial);
        return trial;
    }

    private static String phase(DrlRule rule) {
        Matcher phase = PHASE.matcher(rule.attributes());
        if (!phase.find()) {
            throw new IllegalArgumentException(rule + " belongs to no phase");
        }
        return phase.group(1);
    }

    /** What a rule concludes of facts when no other fires. */
    static List<Seen> found(RuleBase rules, String rule, String phase, List<Object> facts) {
        try (RuleRun run = rules.assessment()) {
            run.only(rule).insertAll(facts).run(phase);
            Set<Object> before = Collections.newSetFromMap(new IdentityHashMap<>());
            before.addAll(facts);
            List<Object> after = new ArrayList<>(run.all(Object.class));
            after.removeIf(before::contains);
            return after.stream().map(Seen::new).toList();
        }
    }
}
