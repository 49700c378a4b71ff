package org.accede.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accede.finding.Findings;
import org.accede.input.Where;
import org.accede.profile.Profile;
import org.accede.profile.Provision;
import org.accede.profile.Report;

/** What weakens reports: that they contradict the answers, or name no law, or none that is in force. */
final class ReportWarnings {

    private final Findings findings;
    private final Profile profile;
    private final Places places;
    private final Warnings warnings;

    ReportWarnings(Findings findings, Places places, Warnings warnings) {
        this.findings = findings;
        this.profile = findings.profile();
        this.places = places;
        this.warnings = warnings;
    }

    void find() {
        contradictions();
        Map<String, List<Report>> bare = new LinkedHashMap<>();
        Map<Where, List<Report>> waiting = new LinkedHashMap<>();
        for (Report report : profile.reports()) {
            boolean isANote =
                    report.says() == Report.Says.LISTED && !report.note().isEmpty();
            if (report.says() != Report.Says.NONE
                    && !isANote
                    && report.provisions().isEmpty()) {
                bare.computeIfAbsent(report.source(), source -> new ArrayList<>())
                        .add(report);
            }
            if (!report.provisions().isEmpty()
                    && report.provisions().stream().noneMatch(provision -> provision.inForceOn(findings.asOf()))) {
                waiting.computeIfAbsent(places.report(report), where -> new ArrayList<>())
                        .add(report);
            }
        }
        waiting.forEach(this::notInForce);
        bare.forEach((source, reports) -> {
            List<String> on = reports.stream().map(Report::on).distinct().toList();
            warnings.add(
                    Warning.Kind.NO_PROVISION,
                    places.report(reports.get(0)),
                    on,
                    "what '" + source + "' says of " + Warnings.few(on) + " names no provision",
                    "Add \"provisions\" to the report where its source names them.");
        });
    }

    /** One entry of the file, which can speak of several articles. */
    private void notInForce(Where where, List<Report> reports) {
        List<String> on = reports.stream().map(Report::on).distinct().toList();
        List<Provision> provisions = reports.get(0).provisions();
        warnings.add(
                Warning.Kind.REPORT_NOT_IN_FORCE,
                where,
                on,
                "the report on " + Warnings.few(on) + " rests only on "
                        + Warnings.few(provisions.stream()
                                .map(profile::cite)
                                .distinct()
                                .toList())
                        + ", and so decides nothing as the law stands",
                "Add the provision by which the law does it now, or leave it: it counts "
                        + (provisions.stream().allMatch(one -> one.state() == Provision.State.BILL)
                                ? "in the reading with the bills."
                                : "once that is law."));
    }

    /** A report against an answer, or against another report: all duties of which the same is to be said are told together. */
    private void contradictions() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        findings.byRequirement().forEach((id, finding) -> {
            if (!finding.contradictions().isEmpty()) {
                words.put(id, new TreeSet<>(finding.contradictions()));
            }
        });
        Set<String> told = words.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        findings.sums().forEach((id, sum) -> {
            Set<String> untold = new TreeSet<>(sum.contradictions());
            untold.removeAll(told);
            if (!untold.isEmpty()) {
                words.put(id, untold);
            }
        });
        Map<Set<String>, List<String>> subjects = new LinkedHashMap<>();
        words.forEach((id, said) ->
                subjects.computeIfAbsent(said, one -> new ArrayList<>()).add(id));
        subjects.forEach(this::contradiction);
    }

    private void contradiction(Set<String> words, List<String> subjects) {
        List<Report> reports = profile.reports().stream()
                .filter(report -> words.stream().anyMatch(said -> said.startsWith(profile.cite(report))))
                .toList();
        boolean differ = reports.stream().map(Report::says).distinct().count() > 1;
        warnings.add(
                Warning.Kind.CONTRADICTED,
                reports.isEmpty() ? places.where("reports") : places.report(reports.get(0)),
                subjects,
                (differ ? "the reports on " : "the answers on ")
                        + Warnings.few(subjects)
                        + (differ ? " differ: " : " say otherwise than what is reported: ")
                        + String.join("; ", words),
                "Read the provisions once more ('accede explain' shows them), and mend "
                        + (differ ? "the report that is wrong." : "the answers or the report."));
    }
}
