package org.accede.cases;

import java.util.Map;
import java.util.TreeMap;
import org.accede.assessment.Assessor;
import org.accede.catalogue.Catalogue;
import org.accede.reference.ReferenceEvaluator;
import org.accede.reference.Verdict;

/** The verdict on each requirement of an article in a situation: by the rules, or by the plain evaluator that must agree with them. */
@FunctionalInterface
interface Verdicts {

    Map<String, Verdict> of(Situation situation);

    static Verdicts byRules(Assessor assessor, Catalogue catalogue) {
        return situation -> {
            Map<String, Verdict> verdicts = new TreeMap<>();
            assessor.assess(situation.profile(catalogue), CaseCheck.AS_OF)
                    .byRequirement()
                    .forEach((id, finding) ->
                            verdicts.put(id, new Verdict(finding.interval(), finding.applies(), finding.word())));
            return verdicts;
        };
    }

    static Verdicts byReference(Catalogue catalogue) {
        ReferenceEvaluator evaluator = new ReferenceEvaluator(catalogue);
        return situation -> evaluator
                .evaluate(situation.profile(catalogue), CaseCheck.AS_OF)
                .requirements();
    }
}
