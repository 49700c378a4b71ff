package org.accede.report.delta;

import java.util.stream.Collectors;
import org.accede.finding.Finding;
import org.accede.report.words.RelationWords;
import org.accede.report.words.Words;

/** Phrases that the writers of the delta share. */
final class DeltaWords {

    private DeltaWords() {}

    /** What "here" and "there" mean, and where the verdicts come from. */
    static String frame(DeltaReport report) {
        return "Here is the " + report.to().shortTitle() + " ("
                + Words.standing(report.profile().standing(report.to().id()))
                + "), there the " + report.from().shortTitle() + " ("
                + Words.standing(report.profile().standing(report.from().id()))
                + "). Each verdict comes from the facts under its own treaty; what corresponds is shown beside it and decides nothing. The "
                + report.rows().size() + " obligations of the " + report.to().shortTitle() + " are:";
    }

    /** With the mark of text that was not checked. */
    static String id(Finding finding) {
        return finding.requirement().id() + Words.mark(finding.requirement());
    }

    /** "BC-2 met". */
    static String verdict(DeltaReport.Beside beside) {
        return beside.finding().requirement().id() + " "
                + beside.finding().word().words();
    }

    /** "P2-7.1~ open". */
    static String markedVerdict(DeltaReport.Beside beside) {
        return id(beside.finding()) + " " + beside.finding().word().words();
    }

    /** What corresponds there, with its verdict: "BC-6.1.b (met); UN-11.1.b asks more than it; here besides: ...". */
    static String there(DeltaReport.Beside beside) {
        String note = beside.relation().note().isEmpty()
                ? ""
                : ". " + beside.relation().note();
        return id(beside.finding()) + " ("
                + beside.finding().word().words() + "); " + beside.relation().first() + " "
                + RelationWords.brief(beside.relation(), "it") + note;
    }

    /** "UN-7.1 (BC-2 met)". */
    static String brief(DeltaReport.Row row) {
        String there = row.there().stream().map(DeltaWords::verdict).collect(Collectors.joining(", "));
        return id(row.here()) + (there.isEmpty() ? "" : " (" + there + ")");
    }
}
