package org.accede.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.Dossier;
import org.accede.brief.Brief;
import org.accede.change.Changes;
import org.accede.checklist.Checklist;
import org.accede.compare.Comparison;
import org.accede.cooperation.Cooperation;
import org.accede.find.Search;
import org.accede.next.Next;
import org.accede.paper.Paper;
import org.accede.plan.Plan;
import org.accede.readiness.Readiness;
import org.accede.report.brief.BriefJson;
import org.accede.report.brief.BriefPaper;
import org.accede.report.change.ChangesJson;
import org.accede.report.change.ChangesPaper;
import org.accede.report.checklist.Calendar;
import org.accede.report.checklist.ChecklistBrief;
import org.accede.report.checklist.ChecklistJson;
import org.accede.report.checklist.ChecklistPaper;
import org.accede.report.compare.CompareJson;
import org.accede.report.compare.ComparePaper;
import org.accede.report.cooperate.CooperateJson;
import org.accede.report.cooperate.CooperatePaper;
import org.accede.report.delta.DeltaBrief;
import org.accede.report.delta.DeltaJson;
import org.accede.report.delta.DeltaPaper;
import org.accede.report.delta.DeltaReport;
import org.accede.report.find.FindJson;
import org.accede.report.find.FindPaper;
import org.accede.report.gap.GapBrief;
import org.accede.report.gap.GapJson;
import org.accede.report.gap.GapPaper;
import org.accede.report.gap.GapReport;
import org.accede.report.gap.Hints;
import org.accede.report.imported.ImportJson;
import org.accede.report.imported.ImportPaper;
import org.accede.report.next.NextJson;
import org.accede.report.next.NextPaper;
import org.accede.report.plan.PlanJson;
import org.accede.report.plan.PlanPaper;
import org.accede.report.readiness.ReadinessBrief;
import org.accede.report.readiness.ReadinessJson;
import org.accede.report.readiness.ReadinessPaper;
import org.accede.report.validate.ValidateJson;
import org.accede.report.validate.ValidatePaper;
import org.accede.report.validate.ValidateReport;
import org.accede.workbook.Preview;

/**
 * Every report that can be made.
 *
 * <pre>{@code
 * Dossier kenya = Accede.builtIn().dossier("KEN", LocalDate.of(2026, 11, 29));
 * String page = Reports.gap(kenya).html();
 * }</pre>
 */
public final class Reports {

    private Reports() {}

    /** Two pages for whoever decides. */
    public static Report brief(Brief brief) {
        return new Report(
                () -> BriefPaper.of(brief),
                () -> BriefPaper.onTerminal(brief),
                out -> BriefJson.write(brief, out),
                Optional.empty());
    }

    /**
     * The same report behind a page one for whoever reads no more.
     *
     * @param hasDays whether the report draws the days that matter itself
     */
    public static Report behind(Supplier<Brief> brief, boolean hasDays, Report report) {
        return report.behind(() -> BriefPaper.pageOne(brief.get(), hasDays));
    }

    /** What each treaty still asks of a country: the table of concordance. */
    public static Report gap(GapReport report) {
        Supplier<Paper> whole = new Once<>(() -> GapPaper.of(report));
        return new Report(
                whole, () -> GapBrief.of(report, whole.get()), out -> GapJson.write(report, out), Optional.empty());
    }

    /** The same for all treaties, with hints where law already made may be found. */
    public static Report gap(Dossier dossier) {
        return gap(GapReport.of(
                dossier.findings(),
                List.of(),
                false,
                Hints.of(
                        dossier.profile(),
                        dossier.accede().register(dossier.profile().iso3()),
                        dossier.accede().catalogue()),
                List.of()));
    }

    /** Several countries side by side. */
    public static Report compare(Comparison comparison) {
        return new Report(
                () -> ComparePaper.of(comparison),
                () -> ComparePaper.inShort(comparison),
                out -> CompareJson.write(comparison, out),
                Optional.empty());
    }

    /** What two laws say of a request by one State to the other. */
    public static Report cooperate(Cooperation cooperation) {
        return new Report(
                () -> CooperatePaper.of(cooperation),
                () -> CooperatePaper.inShort(cooperation),
                out -> CooperateJson.write(cooperation, out),
                Optional.empty());
    }

    /** What one treaty still asks beside another. */
    public static Report delta(DeltaReport report) {
        Supplier<Paper> whole = new Once<>(() -> DeltaPaper.of(report));
        return new Report(
                whole, () -> DeltaBrief.of(report, whole.get()), out -> DeltaJson.write(report, out), Optional.empty());
    }

    /** Where a country stands before the treaties, and what they need from it before it joins. */
    public static Report readiness(Readiness readiness) {
        Supplier<Paper> whole = new Once<>(() -> ReadinessPaper.of(readiness));
        return new Report(
                whole,
                () -> ReadinessBrief.of(readiness, whole.get()),
                out -> ReadinessJson.write(readiness, out),
                Optional.empty());
    }

    /** Which open question to answer next, and what each answer would decide. */
    public static Report next(Next next) {
        return new Report(
                () -> NextPaper.of(next), () -> NextPaper.of(next), out -> NextJson.write(next, out), Optional.empty());
    }

    /** What differs between two states of one country's law. */
    public static Report changes(Changes changes) {
        return new Report(
                () -> ChangesPaper.of(changes),
                () -> ChangesPaper.inShort(changes),
                out -> ChangesJson.write(changes, out),
                Optional.empty());
    }

    /** The smallest sets of changes by which a country becomes ready for a treaty. */
    public static Report plan(Plan plan) {
        return new Report(
                () -> PlanPaper.of(plan), () -> PlanPaper.of(plan), out -> PlanJson.write(plan, out), Optional.empty());
    }

    /** What there is to say of some profiles: errors, warnings, progress. */
    public static Report validate(ValidateReport report) {
        return new Report(
                () -> ValidatePaper.of(report),
                () -> ValidatePaper.inShort(report),
                out -> ValidateJson.write(report, out),
                Optional.empty());
    }

    /**
     * What was found for some words.
     *
     * @param asOf the day that a file is to carry
     */
    public static Report find(Search search, LocalDate asOf) {
        return new Report(
                () -> FindPaper.of(search, asOf),
                () -> FindPaper.of(search, asOf),
                out -> FindJson.write(search, out),
                Optional.empty());
    }

    /**
     * What a workbook would change in a profile.
     *
     * @param asOf the day that a file is to carry
     */
    public static Report imported(Preview preview, LocalDate asOf) {
        return new Report(
                () -> ImportPaper.of(preview, asOf),
                () -> ImportPaper.of(preview, asOf),
                out -> ImportJson.write(preview, out),
                Optional.empty());
    }

    /** All that is to be done to join one treaty. */
    public static Report checklist(Checklist checklist) {
        Supplier<Paper> whole = new Once<>(() -> ChecklistPaper.of(checklist));
        return new Report(
                whole,
                () -> ChecklistBrief.of(checklist, whole.get()),
                out -> ChecklistJson.write(checklist, out),
                Optional.of(() -> Calendar.write(checklist)));
    }
}
