package org.accede.report.delta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Mark;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Bars;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.frame.Sources;
import org.accede.report.words.Evidence;
import org.accede.report.words.RelationWords;
import org.accede.report.words.Words;

/** The delta as a paper: what one treaty asks, in groups by how it stands beside another. */
public final class DeltaPaper {

    private static final Columns<Map.Entry<DeltaReport.Group, DeltaReport.Count>> COUNTS =
            Columns.<Map.Entry<DeltaReport.Group, DeltaReport.Count>>of()
                    .head("Group", 55, count -> title(count.getKey()))
                    .count("Obligations", 15, count -> count.getValue().all())
                    .labelled("All")
                    .count("By a formality", 15, count -> count.getValue().formality())
                    .count("On unverified text", 15, count -> count.getValue().unverified())
                    .labelled("Unverified");

    /** What is to be done, or to be found out. */
    private static final Columns<DeltaReport.Row> WORK = Columns.<DeltaReport.Row>of()
            .and(Papers.head("Here", 30), DeltaPaper::here)
            .mark("Verdict", 9, row -> Papers.mark(row.here()))
            .lines("There", 22, row -> row.there().stream()
                    .map(DeltaWords::there)
                    .toList())
            .lines("Because", 20, DeltaReport.Row::difference)
            .lines("To do", 19, DeltaPaper::toDo);

    private static final Columns<DeltaReport.Row> NO_WORK = Columns.<DeltaReport.Row>of()
            .and(Papers.head("Here", 50), DeltaPaper::here)
            .mark("Verdict", 10, row -> Papers.mark(row.here()))
            .lines("There", 40, row -> row.there().stream()
                    .map(DeltaWords::markedVerdict)
                    .toList());

    private static final Columns<DeltaReport.Row> SHEET = Columns.<DeltaReport.Row>of()
            .text("Group", 10, row -> row.group().words())
            .head("Here", 6, row -> row.here().requirement().id())
            .text("Place", 6, row -> row.here().requirement().pinpoint())
            .text("Asks", 18, row -> row.here().requirement().asks())
            .mark("Verdict", 6, row -> Papers.mark(row.here()))
            .joined("There", 6, row -> row.there().stream()
                    .map(beside -> beside.finding().requirement().id())
                    .toList())
            .joined("Verdict there", 6, row -> row.there().stream()
                    .map(DeltaWords::verdict)
                    .toList())
            .joined("How they compare", 14, row -> row.there().stream()
                    .map(beside -> RelationWords.of(beside.relation()))
                    .toList())
            .joined("Because", 10, DeltaReport.Row::difference)
            .text("To do", 10, DeltaReport.Row::step)
            .text("Review", 4, row -> String.join(" ", row.here().reviews()))
            .text(
                    "Treaty text here",
                    4,
                    row -> row.here().requirement().confidence().words());

    private DeltaPaper() {}

    public static Paper of(DeltaReport report) {
        String way = report.profile().name() + ": from the " + report.from().shortTitle() + " to the "
                + report.to().shortTitle();
        List<Section> sections = new ArrayList<>();
        sections.add(Papers.section(
                "in-short",
                1,
                "In short",
                Block.say(DeltaWords.frame(report)),
                counts("counts", "Obligations of the " + report.to().shortTitle(), report),
                bars(report)));
        for (DeltaReport.Group group : DeltaReport.Group.values()) {
            if (!report.rows(group).isEmpty()) {
                sections.add(Papers.section(
                        group.id(), 1, title(group), table(report, group, group.isWork() ? WORK : NO_WORK)));
            }
        }
        Sources.section(report.profile(), report.cited()).ifPresent(sections::add);
        List<Table> sheets = new ArrayList<>(List.of(
                SHEET.table("delta", "Delta", rows(report.rows(), SHEET)), counts("groups", "By group", report)));
        Sources.sheet(report.cited()).ifPresent(sheets::add);
        return new Paper(
                "delta",
                way,
                way,
                report.asOf(),
                Papers.opening(report.profile(), report.asOf()),
                Papers.inputs(report.profile(), report.catalogueDigest(), report.rulesDigest()),
                List.of(Papers.verdicts(
                        report.rows().stream().map(row -> row.here().word()))),
                sections,
                sheets);
    }

    static String title(DeltaReport.Group group) {
        return Words.capital(group.words());
    }

    /** How many obligations each group has. */
    static Table counts(String id, String title, DeltaReport report) {
        return COUNTS.table(
                id, title, report.counts().entrySet(), count -> count.getKey().id());
    }

    /** The obligations of a group. */
    static Table table(DeltaReport report, DeltaReport.Group group, Columns<DeltaReport.Row> columns) {
        return columns.table(group.id() + "-table", title(group), rows(report.rows(group), columns));
    }

    private static List<Table.Row> rows(List<DeltaReport.Row> rows, Columns<DeltaReport.Row> columns) {
        return rows.stream()
                .map(row -> columns.row(
                        row.here().requirement().id(),
                        Map.of("verdict", row.here().word().id()),
                        row))
                .toList();
    }

    private static Cell here(DeltaReport.Row row) {
        return Cell.text(
                DeltaWords.id(row.here()),
                row.here().requirement().pinpoint(),
                row.here().requirement().asks());
    }

    private static List<String> toDo(DeltaReport.Row row) {
        List<String> toDo = new ArrayList<>(List.of(row.step()));
        row.here().reviews().forEach(question -> toDo.add("Review: " + question));
        row.here().later().forEach(later -> toDo.add(Words.capital(later.words()) + "."));
        toDo.addAll(Evidence.of(row.here()));
        return toDo;
    }

    private static Picture bars(DeltaReport report) {
        List<Picture.Bar> bars = report.counts().entrySet().stream()
                .map(count -> new Picture.Bar(
                        "Obligations of the " + report.to().shortTitle(),
                        title(count.getKey()),
                        Map.of(
                                Mark.Tone.FORMALITY,
                                count.getValue().formality(),
                                tone(count.getKey()),
                                count.getValue().all() - count.getValue().formality())))
                .toList();
        return Bars.of(
                "groups",
                "Obligations of the " + report.to().shortTitle() + ", beside the "
                        + report.from().shortTitle(),
                bars.stream().map(bar -> bar.label() + ": " + bar.total() + ".").collect(Collectors.joining(" ")),
                "Group",
                bars,
                Picture.Bar::label);
    }

    private static Mark.Tone tone(DeltaReport.Group group) {
        return switch (group) {
            case MET_THERE, NOTHING_THERE, NOT_MET_THERE -> Mark.Tone.GAP;
            case OPEN -> Mark.Tone.OPEN;
            case MET_IN_BOTH, MET_HERE -> Mark.Tone.FINE;
            case NOT_ASKED -> Mark.Tone.ASIDE;
        };
    }
}
