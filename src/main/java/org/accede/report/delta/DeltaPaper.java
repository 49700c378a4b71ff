package org.accede.report.delta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Filter;
import org.accede.paper.Mark;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Bars;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Obligations;
import org.accede.report.frame.Papers;
import org.accede.report.frame.Sources;
import org.accede.report.words.CountWords;
import org.accede.report.words.Evidence;
import org.accede.report.words.Words;

/** The delta as a paper: what one treaty asks, in groups by how it stands beside another. */
public final class DeltaPaper {

    private final DeltaReport report;
    private final DeltaWords words;

    private DeltaPaper(DeltaReport report) {
        this.report = report;
        this.words = new DeltaWords(report);
    }

    public static Paper of(DeltaReport report) {
        return new DeltaPaper(report).paper();
    }

    private Paper paper() {
        List<Section> sections = new ArrayList<>();
        sections.add(Adds.section(report));
        sections.add(inShort(report, Optional.of(bars())));
        for (DeltaReport.Group group : DeltaReport.Group.values()) {
            if (!report.rows(group).isEmpty()) {
                sections.add(Papers.section(
                        group.id(), 1, words.title(group), table(report, group, group.isWork() ? work() : noWork())));
            }
        }
        Sources.section(report.profile(), report.cited()).ifPresent(sections::add);
        List<Table> sheets = new ArrayList<>(List.of(
                sheet().table("delta", "Delta", rows(report.rows(), sheet())),
                Adds.sheet(report),
                groups("groups", "By group", report),
                Obligations.table("counts", List.of(new Obligations(report.to(), report.counts())))));
        Sources.sheet(report.cited()).ifPresent(sheets::add);
        return new Paper(
                "delta",
                words.title(),
                words.title(),
                report.asOf(),
                Papers.opening(report.profile(), report.asOf()),
                Papers.inputs(report.profile(), report.catalogueDigest(), report.rulesDigest()),
                List.of(
                        Papers.verdicts(
                                report.rows().stream().map(row -> row.here().word())),
                        beyond()),
                sections,
                sheets);
    }

    /** How all obligations stand, and in which group each is. */
    static Section inShort(DeltaReport report, Optional<Picture> bars) {
        String title = "How the law stands on all that the " + report.to().shortTitle() + " asks";
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.say(CountWords.of(report.counts())));
        blocks.add(groups("groups-table", title, report));
        bars.ifPresent(blocks::add);
        return new Section("in-short", 1, title, blocks);
    }

    /** How many obligations each group has. */
    private static Table groups(String id, String title, DeltaReport report) {
        DeltaWords words = new DeltaWords(report);
        return Columns.<Map.Entry<DeltaReport.Group, DeltaReport.Count>>of()
                .head("Group", 55, count -> words.title(count.getKey()))
                .count("Obligations", 15, count -> count.getValue().all())
                .labelled("All")
                .count("By a formality", 15, count -> count.getValue().formality())
                .labelled("Formality")
                .count("On unverified text", 15, count -> count.getValue().unverified())
                .labelled("Unverified")
                .table(id, title, report.groups().entrySet(), count -> count.getKey()
                        .id());
    }

    /** The obligations of a group. */
    static Table table(DeltaReport report, DeltaReport.Group group, Columns<DeltaReport.Row> columns) {
        return columns.table(
                group.id() + "-table", new DeltaWords(report).title(group), rows(report.rows(group), columns));
    }

    /** What is to be done, or to be found out. */
    private Columns<DeltaReport.Row> work() {
        return Columns.<DeltaReport.Row>of()
                .and(Papers.head(report.to().shortTitle(), 30), DeltaPaper::here)
                .mark("Verdict", 9, row -> Papers.mark(row.here()))
                .lines(report.from().shortTitle(), 22, row -> row.there().stream()
                        .map(words::there)
                        .toList())
                .lines("Because", 20, DeltaReport.Row::difference)
                .lines("To do", 19, DeltaPaper::toDo);
    }

    private Columns<DeltaReport.Row> noWork() {
        return Columns.<DeltaReport.Row>of()
                .and(Papers.head(report.to().shortTitle(), 50), DeltaPaper::here)
                .mark("Verdict", 10, row -> Papers.mark(row.here()))
                .lines(report.from().shortTitle(), 40, row -> row.there().stream()
                        .map(DeltaWords::markedVerdict)
                        .toList());
    }

    private Columns<DeltaReport.Row> sheet() {
        String from = report.from().shortTitle();
        return Columns.<DeltaReport.Row>of()
                .text("Group", 10, row -> words.title(row.group()))
                .head(report.to().shortTitle(), 6, row -> row.here()
                        .requirement()
                        .id())
                .text("Place", 6, row -> row.here().requirement().pinpoint())
                .text("Asks", 16, row -> row.here().requirement().asks())
                .mark("Verdict", 6, row -> Papers.mark(row.here()))
                .text("Beside the " + from, 6, row -> words.title(row.beyond()))
                .joined(from, 6, row -> row.there().stream()
                        .map(beside -> beside.finding().requirement().id())
                        .toList())
                .joined("Verdict under the " + from, 6, row -> row.there().stream()
                        .map(DeltaWords::verdict)
                        .toList())
                .joined("How they compare", 12, row -> row.there().stream()
                        .map(words::compared)
                        .toList())
                .joined("Because", 10, DeltaReport.Row::difference)
                .text("To do", 8, DeltaReport.Row::step)
                .text("Review", 4, row -> String.join(" ", row.here().reviews()))
                .text(
                        "Text of the " + report.to().shortTitle(),
                        4,
                        row -> row.here().requirement().confidence().words());
    }

    /** What an obligation asks beyond the other treaty, to choose by. */
    private Filter beyond() {
        return new Filter(
                "beyond",
                "Beside the " + report.from().shortTitle(),
                Stream.of(Beyond.values())
                        .filter(beyond -> report.countsBeyond().get(beyond).obligations() > 0)
                        .map(beyond -> new Filter.Choice(beyond.id(), words.title(beyond)))
                        .toList());
    }

    private static List<Table.Row> rows(List<DeltaReport.Row> rows, Columns<DeltaReport.Row> columns) {
        return rows.stream()
                .map(row -> columns.row(
                        row.here().requirement().id(),
                        Map.of(
                                "verdict",
                                row.here().word().id(),
                                "beyond",
                                row.beyond().id()),
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

    private Picture bars() {
        String title = "Obligations of the " + report.to().shortTitle();
        List<Picture.Bar> bars = report.groups().entrySet().stream()
                .map(count -> new Picture.Bar(
                        title,
                        words.title(count.getKey()),
                        Map.of(
                                Mark.Tone.FORMALITY,
                                count.getValue().formality(),
                                tone(count.getKey()),
                                count.getValue().all() - count.getValue().formality())))
                .toList();
        return Bars.of(
                "groups",
                title + ", beside the " + report.from().shortTitle(),
                bars.stream().map(bar -> bar.label() + ": " + bar.total() + ".").collect(Collectors.joining(" ")),
                "Group",
                bars,
                Picture.Bar::label);
    }

    private static Mark.Tone tone(DeltaReport.Group group) {
        return switch (group) {
            case MET_THERE, NOTHING_THERE, NOT_MET_THERE, OUR_READING -> Mark.Tone.GAP;
            case OPEN -> Mark.Tone.OPEN;
            case MET_IN_BOTH, MET_HERE -> Mark.Tone.FINE;
            case NOT_ASKED -> Mark.Tone.ASIDE;
        };
    }
}
