package org.accede.report.delta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.finding.Later;
import org.accede.paper.Block;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.frame.Sources;
import org.accede.report.words.Evidence;

/** The delta for a terminal: what is to be done, in a few lines each; of what is not, the names. */
public final class DeltaBrief {

    private DeltaBrief() {}

    /** @param whole the report in full, of which it is the short form */
    public static Paper of(DeltaReport report, Paper whole) {
        DeltaWords words = new DeltaWords(report);
        List<Section> sections = new ArrayList<>();
        sections.add(Adds.inShort(report));
        sections.add(DeltaPaper.inShort(report, Optional.empty()));
        for (DeltaReport.Group group : DeltaReport.Group.values()) {
            if (!report.rows(group).isEmpty()) {
                sections.add(Papers.section(group.id(), 1, words.title(group), block(report, group, words)));
            }
        }
        Sources.section(report.profile(), report.cited()).ifPresent(sections::add);
        sections.add(Papers.section(
                "next",
                1,
                "What to do next",
                Block.say("Both verdicts of a row have their reasons: accede explain "
                        + report.profile().inCommands() + " ID")));
        return whole.with(sections);
    }

    private static Block block(DeltaReport report, DeltaReport.Group group, DeltaWords words) {
        return group.isWork()
                ? DeltaPaper.table(report, group, lines(report, words))
                : Block.say(report.rows(group).stream().map(DeltaWords::brief).collect(Collectors.joining("; ")) + ".");
    }

    private static Columns<DeltaReport.Row> lines(DeltaReport report, DeltaWords words) {
        return Columns.<DeltaReport.Row>of()
                .head(report.to().shortTitle(), 10, row -> DeltaWords.id(row.here()))
                .mark("Verdict", 10, row -> Papers.mark(row.here()))
                .text("asks", 10, row -> row.here().requirement().asks())
                .points("beside", 10, row -> row.there().stream()
                        .map(words::there)
                        .toList())
                .points("because", 10, DeltaReport.Row::difference)
                .points("later", 10, row -> row.here().later().stream()
                        .map(Later::words)
                        .toList())
                .points("evidence", 10, row -> Evidence.of(row.here()))
                .text("do", 10, DeltaReport.Row::step)
                .points("review", 10, row -> row.here().reviews());
    }
}
