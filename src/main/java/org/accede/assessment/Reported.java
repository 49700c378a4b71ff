package org.accede.assessment;

import java.util.List;
import org.accede.assessment.law.Report;
import org.accede.assessment.treaty.AskedAnswer;
import org.accede.assessment.treaty.Clause;
import org.accede.finding.Reason;

/** That the law is reported to do all that a clause asks: what no answer decides is met as reported. */
public final class Reported extends Bearing {

    private final Report report;

    public Reported(Clause clause, Report report, String rule) {
        super(clause, rule);
        this.report = report;
    }

    public Report report() {
        return report;
    }

    /** The answers that every way to fulfil the clause needs. */
    public List<AskedAnswer> needed() {
        return clause().asked().stream()
                .filter(AskedAnswer.class::isInstance)
                .map(AskedAnswer.class::cast)
                .filter(asked -> asked.isNeeded() && !asked.isJudgement())
                .toList();
    }

    Reason reason() {
        return new Reason.Said(report.words(), report.citations(), rule(), List.of());
    }
}
