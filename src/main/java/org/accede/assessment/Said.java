package org.accede.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accede.assessment.law.Report;
import org.accede.profile.Profile;

/** What others said of each obligation and article, and which of it does not agree with the rest. */
record Said(Map<String, List<String>> reports, Map<String, List<String>> contradictions) {

    static Said of(Profile profile, List<Report> reports, List<Contradiction> contradictions) {
        Map<String, List<String>> said = new TreeMap<>();
        reports.forEach(report -> report.clauses().forEach(clause -> add(said, clause.getId(), report.words())));
        profile.bills().forEach(bill -> bill.touches().forEach(id -> add(said, id, bill.words())));
        return new Said(said, against(contradictions));
    }

    /** The same reports, and other contradictions to them. */
    Said with(List<Contradiction> others) {
        return new Said(reports, against(others));
    }

    private static Map<String, List<String>> against(List<Contradiction> contradictions) {
        Map<String, List<String>> against = new TreeMap<>();
        contradictions.forEach(one -> add(against, one.subject(), one.report().words()));
        return against;
    }

    private static void add(Map<String, List<String>> said, String subject, String words) {
        said.computeIfAbsent(subject, id -> new ArrayList<>()).add(words);
    }

    List<String> of(String requirement) {
        return inOrder(reports, requirement);
    }

    List<String> against(String subject) {
        return inOrder(contradictions, subject);
    }

    private static List<String> inOrder(Map<String, List<String>> said, String subject) {
        return said.getOrDefault(subject, List.of()).stream()
                .distinct()
                .sorted()
                .toList();
    }
}
