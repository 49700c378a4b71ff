package org.accede.properties;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.Reason;
import org.accede.finding.Sum;

/** All that findings say, by what they are about: verdicts, what they rest on, rules, citations and questions. */
final class Told {

    private Told() {}

    static Map<String, String> by(Findings findings) {
        Map<String, String> told = new TreeMap<>();
        findings.byRequirement().forEach((id, finding) -> told.put(id, of(finding)));
        findings.sums().forEach((id, sum) -> told.put(id + " (all)", of(sum)));
        return told;
    }

    private static String of(Finding finding) {
        return List.of(
                        finding.word(),
                        finding.interval(),
                        finding.applies(),
                        finding.rule(),
                        finding.sumRule(),
                        finding.applicability(),
                        finding.applicabilityRule(),
                        finding.elements().stream().map(Told::of).toList(),
                        finding.basis(),
                        finding.citations(),
                        finding.unknown(),
                        finding.formalities(),
                        finding.reviews(),
                        finding.reports(),
                        reasons(finding.bounds()),
                        finding.contradictions())
                .toString();
    }

    private static String of(ElementResult element) {
        return List.of(
                        element.name(),
                        element.interval(),
                        element.applies(),
                        element.counts(),
                        element.narrowedBy(),
                        reasons(element.reasons()),
                        element.unknown(),
                        element.formalities(),
                        element.reviews())
                .toString();
    }

    private static String of(Sum sum) {
        return List.of(
                        sum.word(),
                        sum.interval(),
                        sum.rule(),
                        sum.sumRule(),
                        reasons(sum.bounds()),
                        sum.contradictions())
                .toString();
    }

    private static String reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> List.of(
                        reason.rule(),
                        reason.fact(),
                        reason.says(),
                        reason.citations(),
                        reason.basis(),
                        reason.note(),
                        reason.answers()))
                .toList()
                .toString();
    }
}
