package org.accede.assessment;

import java.util.List;
import org.accede.assessment.law.Report;
import org.accede.assessment.treaty.Clause;
import org.accede.finding.Reason;
import org.accede.verdict.Interval;

/** That reports on an obligation differ: it lies in the range between what they say. */
public final class Differing extends Bearing {

    private final List<Reported> reports;

    public Differing(Clause clause, List<?> reports, String rule) {
        super(clause, rule);
        this.reports = Reported.inOrder(reports);
    }

    public List<Report> reports() {
        return reports.stream().map(Reported::report).toList();
    }

    Interval range() {
        return reports.stream().map(Reported::interval).reduce(Interval::hull).orElse(Interval.UNKNOWN);
    }

    List<Reason> reasons() {
        return reports.stream()
                .map(one ->
                        (Reason) new Reason.Reported(one.words(), one.report().citations(), one.rule()))
                .toList();
    }
}
