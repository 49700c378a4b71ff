package org.accede.desk.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Article;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.change.Change;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.ReportLines;
import org.accede.desk.action.Reporting;
import org.accede.desk.action.Sources;
import org.accede.finding.Basis;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.profile.Moment;
import org.accede.profile.Profile;
import org.accede.profile.Report;
import org.accede.profile.Source;
import org.accede.report.words.Words;

/**
 * What others said of articles as a whole, how the verdicts stand that rest on it, and the form of more lines.
 *
 * @param reported how many verdicts of all treaties stand on reports alone
 * @param more verdicts that the lines would change besides those of the paragraphs that they name
 */
public record ReportsPage(
        Country country,
        List<Tab> tabs,
        Instrument treaty,
        int reported,
        List<Line> reports,
        Entered entered,
        List<Form.Option> sources,
        List<Form.Option> laws,
        String seen,
        List<Preview> preview,
        int wrong,
        int more,
        boolean canBeSaved)
        implements CountryPage {

    /**
     * What was said of an article or a paragraph.
     *
     * @param on id, for those who look for it; {@code title} in words
     * @param says key of what is said
     * @param verdicts on the paragraphs of which it speaks
     */
    public record Line(
            String on,
            String article,
            String title,
            String says,
            String by,
            String date,
            String cited,
            String note,
            List<Verdict> verdicts) {}

    /** The verdict on a paragraph; {@code reported} if it stands on reports, {@code differs} where an answer says otherwise. */
    public record Verdict(String pinpoint, Marked mark, boolean reported, boolean differs) {}

    /** A line as it was read, and what it would change. */
    public record Preview(
            int number,
            String text,
            String on,
            String title,
            String says,
            String cited,
            String note,
            List<String> lacks,
            List<Effect> effects) {}

    /** A verdict that changes. */
    public record Effect(String pinpoint, Marked before, Marked after) {}

    public static ReportsPage of(Asked asked) {
        return of(asked, Entered.NOTHING, Optional.empty());
    }

    /** @param reporting lines that were typed and are not saved */
    public static ReportsPage of(Asked asked, Entered entered, Optional<Reporting> reporting) {
        Findings findings = asked.dossier().findings();
        Profile profile = asked.file().profile();
        Entered in = entered.in("reports", asked, Drafts.reports(asked.treaty().id()));
        Map<String, Change> effects =
                reporting.map(one -> one.effects(asked.asOf())).orElse(Map.of());
        List<ReportLines.Line> lines = reporting.map(Reporting::lines).orElse(List.of());
        return new ReportsPage(
                Country.of(asked, findings),
                Tab.all(asked, "/c/" + asked.place().id() + "/reports"),
                asked.treaty(),
                (int) findings.all().stream()
                        .filter(finding -> finding.basis() == Basis.REPORTED)
                        .count(),
                profile.reports().stream()
                        .filter(report -> isOf(asked, report))
                        .map(report -> line(asked, findings, profile, report))
                        .toList(),
                in,
                options(profile, in.value(Reporting.SOURCE), false),
                options(profile, in.value(Reporting.LAW), true),
                Reporting.content(asked.file()).digest(),
                lines.stream()
                        .map(line -> preview(asked, profile, line, effects))
                        .toList(),
                reporting.map(Reporting::wrong).orElse(0),
                more(lines, effects),
                reporting.map(Reporting::canBeSaved).orElse(false));
    }

    private static boolean isOf(Asked asked, Report report) {
        return treatyOf(asked, report.on()).filter(asked.treaty().id()::equals).isPresent();
    }

    private static Optional<String> treatyOf(Asked asked, String on) {
        return asked.catalogue().article(on).map(Article::instrument).or(() -> asked.catalogue().meantBy(on).stream()
                .findFirst()
                .map(Requirement::instrument));
    }

    private static Line line(Asked asked, Findings findings, Profile profile, Report report) {
        List<Verdict> verdicts = report.requirements().stream()
                .map(findings::finding)
                .filter(finding -> finding != null)
                .map(ReportsPage::verdict)
                .toList();
        return new Line(
                report.on(),
                article(asked, report.on()),
                title(asked, report.on()),
                report.says().id(),
                Words.source(profile, report.source()),
                report.date().isEmpty() ? "" : Words.moment(new Moment(report.date())),
                Words.citations(
                        profile, report.provisions().stream().map(profile::cite).toList()),
                report.note(),
                verdicts);
    }

    private static Verdict verdict(Finding finding) {
        return new Verdict(
                finding.requirement().pinpoint(),
                Marked.of(finding),
                finding.basis() == Basis.REPORTED || finding.basis() == Basis.MIXED,
                !finding.contradictions().isEmpty());
    }

    private static String article(Asked asked, String on) {
        return asked.catalogue()
                .article(on)
                .map(Article::id)
                .or(() -> asked.catalogue().meantBy(on).stream().findFirst().map(Requirement::article))
                .orElse("");
    }

    private static String title(Asked asked, String on) {
        return asked.catalogue().article(article(asked, on)).map(Article::title).orElse("");
    }

    static List<Form.Option> options(Profile profile, String chosen, boolean laws) {
        List<Form.Option> options = new ArrayList<>();
        for (Source source : profile.sources().values()) {
            if (source.kind().equals(Sources.STATUTE) == laws) {
                options.add(new Form.Option(
                        source.id(), source.shortTitle(), source.id().equals(chosen)));
            }
        }
        return options;
    }

    private static Preview preview(Asked asked, Profile profile, ReportLines.Line line, Map<String, Change> effects) {
        return new Preview(
                line.number(),
                line.text(),
                line.on(),
                title(asked, line.on()),
                line.says(),
                Words.citations(
                        profile,
                        line.provisions().stream()
                                .map(one -> Words.source(profile, one.law()) + " " + one.section())
                                .toList()),
                line.note(),
                line.lacks().stream()
                        .map(lack -> asked.words().say(lack.message(), lack.of().toArray()))
                        .toList(),
                line.lacks().isEmpty()
                        ? line.paragraphs().stream()
                                .filter(effects::containsKey)
                                .map(effects::get)
                                .filter(change -> !change.compared().isSameWord()
                                        || change.compared().before().basis()
                                                != change.compared().after().basis())
                                .map(change -> new Effect(
                                        change.compared().requirement().pinpoint(),
                                        Marked.of(change.compared().before()),
                                        Marked.of(change.compared().after())))
                                .toList()
                        : List.of());
    }

    private static int more(List<ReportLines.Line> lines, Map<String, Change> effects) {
        Set<String> named = new LinkedHashSet<>();
        lines.forEach(line -> named.addAll(line.paragraphs()));
        return (int) effects.values().stream()
                .filter(change ->
                        !named.contains(change.id()) && !change.compared().isSameWord())
                .count();
    }

    @Override
    public String title(Messages words) {
        return words.say("reports.title");
    }

    @Override
    public String tab() {
        return "sources";
    }
}
