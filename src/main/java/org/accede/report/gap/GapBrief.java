package org.accede.report.gap;

import java.util.ArrayList;
import java.util.List;
import org.accede.finding.Later;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.frame.Sources;
import org.accede.report.words.Evidence;

/** The gap report for a terminal: how each treaty stands, then what each paragraph asks and lacks, in a few lines each. */
public final class GapBrief {

    private static final int MOST_UNKNOWNS = 15;

    private static final Columns<Entry> LINES = Columns.<Entry>of()
            .head("Paragraph", 10, Entry::markedId)
            .mark("Verdict", 10, Entry::verdict)
            .text("asks", 10, GapBrief::asks)
            .text("law", 10, Entry::law)
            .joined("missing", 10, Entry::missing)
            .joined("narrowed", 10, Entry::narrowedBy)
            .points("why", 10, Entry::why)
            .text("because", 10, Entry::inapplicable)
            .points("later", 10, entry -> entry.finding().later().stream()
                    .map(Later::words)
                    .toList())
            .points("evidence", 10, GapBrief::evidence)
            .text("do", 10, entry -> entry.row().step())
            .text("others", 10, entry -> String.join("; ", entry.others()))
            .points("hint", 10, entry -> entry.row().hints())
            .points("review", 10, entry -> entry.finding().reviews());

    private static final Columns<GapReport.Chapter> CHAPTERS = Columns.<GapReport.Chapter>of()
            .head("", 10, GapReport.Chapter::number)
            .text("", 70, GapReport.Chapter::title)
            .and(
                    Papers.mark("", 20),
                    chapter -> chapter.duties() == 0
                            ? Cell.text("no obligation")
                            : Papers.marked(chapter.sum().word()));

    private GapBrief() {}

    /** @param whole the report in full, of which it is the short form */
    public static Paper of(GapReport report, Paper whole) {
        List<Section> sections = new ArrayList<>();
        report.instruments().forEach(part -> sections.add(standing(report, part)));
        report.instruments().forEach(part -> sections.addAll(treaty(report, part)));
        AlsoInLaw.section(report.profile()).ifPresent(sections::add);
        Sources.section(report.profile(), report.cited()).ifPresent(sections::add);
        sections.add(next(report));
        return whole.with(sections);
    }

    private static Section standing(GapReport report, GapReport.Part part) {
        Section whole = Concordance.standing(report, part);
        return Papers.section(
                whole.id(),
                1,
                whole.title(),
                Block.say(GapWords.standing(part)),
                Block.say(GapWords.counts(part)),
                CHAPTERS.table(whole.id() + "-chapters", whole.title(), part.chapters(), GapReport.Chapter::number));
    }

    private static List<Section> treaty(GapReport report, GapReport.Part part) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                part.instrument().id() + "-law",
                1,
                part.instrument().shortTitle() + ": treaty and law" + (report.onlyGaps() ? ", gaps only" : ""),
                List.of()));
        sections.addAll(Concordance.sections(
                part, (chapter, id) -> List.of(Concordance.table(report, part, chapter, id, LINES))));
        Filings.inShort(report, part).ifPresent(sections::add);
        Unknowns.section(report, part, MOST_UNKNOWNS).ifPresent(sections::add);
        Concerns.section(part).ifPresent(sections::add);
        return sections;
    }

    /** What is no obligation says so. */
    private static String asks(Entry entry) {
        return (entry.requirement().isObligation() ? "" : "(" + entry.binding() + ") ")
                + entry.requirement().asks();
    }

    /** What is reported on the whole article is said once, with its first paragraph. */
    private static List<String> evidence(Entry entry) {
        List<GapReport.Row> rows = entry.article().rows();
        int before = rows.indexOf(entry.row()) - 1;
        List<String> evidence = Evidence.of(entry.finding());
        return before >= 0 && Evidence.of(rows.get(before).finding()).equals(evidence) ? List.of() : evidence;
    }

    private static Section next(GapReport report) {
        String country = report.profile().inCommands();
        List<String> steps = new ArrayList<>();
        steps.add("Begin with the obligations that need a change of law: accede gap " + country + " --only gaps");
        Entry.of(report).stream()
                .filter(entry ->
                        entry.finding().word().isGap() && entry.requirement().isObligation())
                .findFirst()
                .ifPresent(entry ->
                        steps.add("See why a verdict is what it is: accede explain " + country + " " + entry.id()));
        steps.add("Answer an open question in the profile, check it with accede validate, and run this again.");
        return Papers.section("next", 1, "What to do next", new Block.Points(steps));
    }
}
