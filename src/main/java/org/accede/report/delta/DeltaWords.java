package org.accede.report.delta;

import java.util.stream.Collectors;
import org.accede.catalogue.Instrument;
import org.accede.finding.Finding;
import org.accede.report.words.RelationWords;
import org.accede.report.words.Words;

/** Phrases that the writers of the delta share; the two treaties go by their names. */
final class DeltaWords {

    private static final String NEEDED = "Falls short or needs a filing";

    private final DeltaReport report;
    private final String from;
    private final String to;

    DeltaWords(DeltaReport report) {
        this.report = report;
        this.from = "the " + report.from().shortTitle();
        this.to = "the " + report.to().shortTitle();
    }

    /** Where the State stands before the two treaties. */
    String standing() {
        return "Where " + report.profile().name() + " stands. " + Words.capital(to) + ": " + standing(report.to())
                + ". " + Words.capital(from) + ": " + standing(report.from()) + ".";
    }

    private String standing(Instrument instrument) {
        return Words.standing(report.profile().standing(instrument.id()));
    }

    String title() {
        return report.profile().name() + ": from " + from + " to " + to;
    }

    String addsTitle() {
        return "What " + to + " asks that " + from + " does not";
    }

    /** How many obligations have no counterpart, and how many ask more. */
    String adds() {
        if (!report.isCompared()) {
            return "Nobody has laid " + to + " and " + from + " beside each other yet, so that this cannot be said.";
        }
        int all = report.rows().size();
        int anew = count(Beyond.NEW);
        int more = count(Beyond.MORE);
        return "Of the " + all + " obligations of " + to + ", "
                + (anew == 0 ? "each has a counterpart" : anew + have(anew))
                + " among those of " + from + ", and "
                + (more == 0 ? "none asks" : more == 1 ? "1 asks" : more + " ask")
                + " more than any single one that corresponds. What corresponds is our comparison of the two texts; it decides no verdict.";
    }

    private static String have(int count) {
        return (count == 1 ? " has" : " have") + " no counterpart";
    }

    private int count(Beyond beyond) {
        return (int)
                report.rows().stream().filter(row -> row.beyond() == beyond).count();
    }

    /** Over the articles of which the table tells. */
    String title(Beyond beyond) {
        return switch (beyond) {
            case NEW -> "No obligation of " + from + " corresponds";
            case MORE -> "Asks more than what corresponds in " + from;
            case NOTHING -> "Asks no more than what corresponds in " + from;
            case UNCOMPARED -> "Not laid beside " + from;
        };
    }

    String title(DeltaReport.Group group) {
        return switch (group) {
            case MET_THERE -> NEEDED + "; fulfilled under " + from;
            case NOTHING_THERE -> NEEDED + "; nothing in " + from + " corresponds";
            case NOT_MET_THERE -> NEEDED + "; not shown to be fulfilled under " + from;
            case OUR_READING -> "Falls short by our reading alone";
            case OPEN -> "Open";
            case MET_IN_BOTH -> "Fulfilled under both";
            case MET_HERE -> "Fulfilled; not shown to be under " + from + ", or nothing in it corresponds";
            case NOT_ASKED -> "Not asked of this State, or not yet";
        };
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

    /** What corresponds, with its verdict: "BC-6.1.b (met); UN-11.1.b asks more than it; in the UN Convention alone: ...". */
    String there(DeltaReport.Beside beside) {
        String note = beside.relation().note().isEmpty()
                ? ""
                : ". " + beside.relation().note();
        return id(beside.finding()) + " (" + beside.finding().word().words() + "); "
                + beside.relation().first() + " " + RelationWords.brief(beside.relation(), "it", to, from) + note;
    }

    /** How the two compare, with the confidence. */
    String compared(DeltaReport.Beside beside) {
        return RelationWords.of(beside.relation(), to, from);
    }

    /** "UN-7.1 (BC-2 met)". */
    static String brief(DeltaReport.Row row) {
        String there = row.there().stream().map(DeltaWords::verdict).collect(Collectors.joining(", "));
        return id(row.here()) + (there.isEmpty() ? "" : " (" + there + ")");
    }

    /** "UN-15 Solicitation or grooming ...". */
    static String article(Addition addition) {
        return addition.article().id() + " " + addition.article().title();
    }
}
