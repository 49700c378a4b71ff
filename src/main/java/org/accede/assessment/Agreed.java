package org.accede.assessment;

import java.util.List;
import org.accede.assessment.law.Report;
import org.accede.assessment.treaty.Asked;
import org.accede.assessment.treaty.AskedAnswer;
import org.accede.assessment.treaty.Clause;
import org.accede.finding.Reason;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;

/** What all reports on an obligation say alike: what no answer decides is as they say. */
public final class Agreed extends Bearing {

    private final List<Reported> reports;

    public Agreed(Clause clause, List<?> reports, String rule) {
        super(clause, rule);
        this.reports = Reported.inOrder(reports);
    }

    /** The first of them; all say the same. */
    public Report report() {
        return reports.get(0).report();
    }

    /** The clause on which they agree. */
    public Clause getClause() {
        return clause();
    }

    public boolean isAll() {
        return report().isAll();
    }

    /** The answers that every way to fulfil the clause needs. */
    public List<AskedAnswer> needed() {
        return clause().asked().stream()
                .filter(AskedAnswer.class::isInstance)
                .map(AskedAnswer.class::cast)
                .filter(asked -> asked.isNeeded() && !asked.isJudgement())
                .toList();
    }

    /** The elements of other clauses that ask the very same as one of these that every way to fulfil this clause needs. */
    public List<Asked> alike() {
        return clause().asked().stream()
                .filter(Asked::isNeeded)
                .<Asked>flatMap(asked -> asked.alike().stream())
                .toList();
    }

    /** What the obligation comes to by them, where they say it of the whole. */
    Interval interval() {
        return report().isPartly() ? reports.get(0).interval() : Interval.UNKNOWN;
    }

    /** Whether they say of single elements what becomes of them, and of this one. */
    boolean decides(Asked asked) {
        return !report().isPartly() && reports.stream().anyMatch(one -> one.reaches(asked));
    }

    /** Whether they say that something is lacking, and so that it is asked of the State. */
    boolean isAsked() {
        return !report().isAll() && reports.get(0).interval() != Interval.UNKNOWN;
    }

    public boolean isNone() {
        return report().isNone();
    }

    /**
     * Whether answers leave no room for what they say is there. That a filing covers what the law leaves out, or could, is no contradiction
     * to doing all that is asked.
     */
    public boolean contradicts(Interval found) {
        return report().isAll()
                ? found.ceiling().below(Level.CURABLE)
                : report().isOfOne() && (found.ceiling() == Level.NOT_MET || found.floor() == Level.MET);
    }

    Reason reason() {
        Reported first = reports.get(0);
        return new Reason.Reported(first.words(), report().citations(), first.rule());
    }
}
