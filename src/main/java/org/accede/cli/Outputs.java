package org.accede.cli;

import java.util.Optional;
import org.accede.checklist.Checklist;
import org.accede.paper.TextWriter;
import org.accede.readiness.Readiness;
import org.accede.report.Calendar;
import org.accede.report.ChecklistBrief;
import org.accede.report.ChecklistJson;
import org.accede.report.ChecklistPaper;
import org.accede.report.DeltaJson;
import org.accede.report.DeltaPaper;
import org.accede.report.DeltaReport;
import org.accede.report.DeltaText;
import org.accede.report.GapPaper;
import org.accede.report.GapReport;
import org.accede.report.JsonReport;
import org.accede.report.ReadinessJson;
import org.accede.report.ReadinessPaper;
import org.accede.report.ReadinessText;
import org.accede.report.TextReport;

/** How each report is written. */
final class Outputs {

    private Outputs() {}

    static Output gap(GapReport report) {
        return new Output(
                () -> GapPaper.of(report), colour -> TextReport.write(report, colour), () -> JsonReport.write(report));
    }

    static Output delta(DeltaReport report) {
        return new Output(
                () -> DeltaPaper.of(report), colour -> DeltaText.write(report, colour), () -> DeltaJson.write(report));
    }

    static Output readiness(Readiness readiness) {
        return new Output(
                () -> ReadinessPaper.of(readiness),
                colour -> ReadinessText.write(readiness, colour),
                () -> ReadinessJson.write(readiness));
    }

    static Output checklist(Checklist checklist) {
        return new Output(
                () -> ChecklistPaper.of(checklist),
                colour -> TextWriter.write(ChecklistBrief.of(checklist), colour),
                () -> ChecklistJson.write(checklist),
                Optional.of(() -> Calendar.write(checklist)));
    }
}
