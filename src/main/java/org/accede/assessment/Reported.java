package org.accede.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accede.assessment.law.Report;
import org.accede.assessment.treaty.Asked;
import org.accede.assessment.treaty.Clause;
import org.accede.assessment.treaty.Twin;
import org.accede.profile.Report.Says;
import org.accede.verdict.Interval;

/** What one report says of one obligation: of itself, or of its twin in another treaty. */
public final class Reported {

    private static final Comparator<Reported> IN_ORDER = Comparator.comparingInt(
                    (Reported one) -> one.twin.isPresent() ? 1 : 0)
            .thenComparing(one -> one.report.given().source())
            .thenComparing(one -> one.report.given().on())
            .thenComparing(one -> one.report.given().words())
            .thenComparing(one -> one.report.given().date())
            .thenComparing(one -> one.twin.map(twin -> twin.from().getId()).orElse(""));

    private final Clause clause;
    private final Report report;
    private final Optional<Twin> twin;
    private final String rule;

    public Reported(Clause clause, Report report, String rule) {
        this.clause = clause;
        this.report = report;
        this.twin = Optional.empty();
        this.rule = rule;
    }

    /** Carried to the twin. */
    public Reported(Twin twin, Report report, String rule) {
        this.clause = twin.to();
        this.report = report;
        this.twin = Optional.of(twin);
        this.rule = rule;
    }

    public Clause getClause() {
        return clause;
    }

    public Report report() {
        return report;
    }

    public Says getSays() {
        return report.getSays();
    }

    public String rule() {
        return rule;
    }

    /** Of several the one that is named first, whatever the order in which rules fired; one that a profile repeats is one. */
    public boolean precedes(Reported other) {
        return IN_ORDER.compare(this, other) < 0;
    }

    /** Whether what it says reaches the element: of a twin that asks more, only what both ask alike. */
    boolean reaches(Asked asked) {
        return twin.map(one -> one.isAlike(asked)).orElse(true);
    }

    /** What the obligation comes to by it; a part of several obligations says nothing of any one of them. */
    Interval interval() {
        return report.isPartly() && !report.isOfOne() ? Interval.UNKNOWN : of(report.getSays());
    }

    static Interval of(Says says) {
        return switch (says) {
            case ALL -> Interval.MET;
            case PARTLY -> Interval.PARTLY;
            case NONE -> Interval.NOT_MET;
            case LISTED -> Interval.UNKNOWN;
        };
    }

    static List<Reported> inOrder(List<?> reports) {
        return reports.stream().map(Reported.class::cast).sorted(IN_ORDER).toList();
    }

    /** As a reader is told, with the paragraph from which it was carried. */
    String words() {
        return report.words()
                + twin.map(one -> "; carried from " + one.from().getId()).orElse("");
    }
}
