package org.accede.cli;

import java.util.Optional;
import org.accede.checklist.Checklist;
import org.accede.paper.TextWriter;
import org.accede.readiness.Readiness;
import org.accede.report.checklist.Calendar;
import org.accede.report.checklist.ChecklistBrief;
import org.accede.report.checklist.ChecklistJson;
import org.accede.report.checklist.ChecklistPaper;
import org.accede.report.delta.DeltaJson;
import org.accede.report.delta.DeltaPaper;
import org.accede.report.delta.DeltaReport;
import org.accede.report.delta.DeltaText;
import org.accede.report.gap.GapPaper;
import org.accede.report.gap.GapReport;
import org.accede.report.gap.JsonReport;
import org.accede.report.readiness.ReadinessJson;
import org.accede.report.readiness.ReadinessPaper;
import org.accede.report.readiness.ReadinessText;
import org.accede.report.gap.TextReport;

/** How each report is written. */
final class Outputs {

    private Outputs() {}

    static Output gap(GapReport report) {
        return new Output(
                () -> GapPaper.of(report), colour -> TextReport.write(report, colour), () -> JsonReport.bytes(report));
    }

    static Output delta(DeltaReport report) {
        return new Output(
                () -> DeltaPaper.of(report), colour -> DeltaText.write(report, colour), () -> DeltaJson.bytes(report));
    }

    static Output readiness(Readiness readiness) {
        return new Output(
                () -> ReadinessPaper.of(readiness),
                colour -> ReadinessText.write(readiness, colour),
                () -> ReadinessJson.bytes(readiness));
    }

    static Output checklist(Checklist checklist) {
        return new Output(
                () -> ChecklistPaper.of(checklist),
                colour -> TextWriter.write(ChecklistBrief.of(checklist), colour),
                () -> ChecklistJson.bytes(checklist),
                Optional.of(() -> Calendar.write(checklist)));
    }
}
