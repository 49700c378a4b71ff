package org.accede.report.delta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.finding.Finding;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Mark;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Papers;
import org.accede.report.words.RelationWords;
import org.accede.report.words.Words;

/** The delta as a paper: what one treaty asks, in groups by how it stands beside another. */
public final class DeltaPaper {

    private static final List<Mark.Tone> SERIES = List.of(Mark.Tone.values());

    private final DeltaReport report;

    private DeltaPaper(DeltaReport report) {
        this.report = report;
    }

    public static Paper of(DeltaReport report) {
        return new DeltaPaper(report).paper();
    }

    private Paper paper() {
        String way = "from the " + report.from().shortTitle() + " to the "
                + report.to().shortTitle();
        List<Section> sections = new ArrayList<>();
        sections.add(inShort());
        for (DeltaReport.Group group : DeltaReport.Group.values()) {
            if (!report.rows(group).isEmpty()) {
                sections.add(group(group, report.rows(group)));
            }
        }
        return new Paper(
                "delta",
                report.profile().name() + ": " + way,
                report.profile().name() + ": " + way,
                report.asOf(),
                Papers.opening(report.profile(), report.asOf()),
                Papers.inputs(report.profile(), report.catalogueDigest(), report.rulesDigest()),
                List.of(Papers.verdicts(
                        report.rows().stream().map(row -> row.here().word()))),
                sections,
                List.of(flat(), summary("groups", "By group")));
    }

    private Section inShort() {
        return Papers.section(
                "in-short",
                1,
                "In short",
                Block.say(DeltaWords.frame(report)),
                summary("counts", "Obligations of the " + report.to().shortTitle()),
                bars());
    }

    private Table summary(String id, String title) {
        return new Table(
                id,
                title,
                List.of(
                        Papers.head("Group", 55),
                        Papers.count("Obligations", 15),
                        Papers.count("By a formality", 15),
                        Papers.count("On unverified text", 15)),
                report.counts().entrySet().stream()
                        .map(count -> Papers.row(
                                count.getKey().id(),
                                Cell.text(Papers.capital(count.getKey().words())),
                                Papers.count(count.getValue().all()),
                                Papers.count(count.getValue().formality()),
                                Papers.count(count.getValue().unverified())))
                        .toList());
    }

    private Picture bars() {
        List<Picture.Bar> bars = report.counts().entrySet().stream()
                .map(count -> new Picture.Bar(
                        "Obligations of the " + report.to().shortTitle(),
                        Papers.capital(count.getKey().words()),
                        Map.of(
                                Mark.Tone.FORMALITY,
                                count.getValue().formality(),
                                tone(count.getKey()),
                                count.getValue().all() - count.getValue().formality())))
                .toList();
        String title = "Obligations of the " + report.to().shortTitle() + ", beside the "
                + report.from().shortTitle();
        List<Table.Column> columns = new ArrayList<>(List.of(Papers.head("Group", 40)));
        SERIES.forEach(tone -> columns.add(Papers.count(Papers.capital(tone.words()), 12)));
        List<Table.Row> rows = new ArrayList<>();
        for (Picture.Bar bar : bars) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(bar.label())));
            SERIES.forEach(tone -> cells.add(Papers.count(bar.count(tone))));
            rows.add(new Table.Row(Papers.id(bar.label()), cells, Map.of()));
        }
        return new Picture.Bars(
                "groups",
                title,
                bars.stream().map(bar -> bar.label() + ": " + bar.total() + ".").collect(Collectors.joining(" ")),
                SERIES,
                bars,
                new Table("groups-data", title, columns, rows));
    }

    private static Mark.Tone tone(DeltaReport.Group group) {
        return switch (group) {
            case MET_THERE, NOTHING_THERE, NOT_MET_THERE -> Mark.Tone.GAP;
            case OPEN -> Mark.Tone.OPEN;
            case MET_IN_BOTH, MET_HERE -> Mark.Tone.FINE;
            case NOT_ASKED -> Mark.Tone.ASIDE;
        };
    }

    private static Section group(DeltaReport.Group group, List<DeltaReport.Row> rows) {
        String title = Papers.capital(group.words());
        List<Table.Column> columns = new ArrayList<>(List.of(
                Papers.head("Here", group.isWork() ? 30 : 50), Papers.mark("Verdict", group.isWork() ? 9 : 10)));
        columns.add(Papers.text("There", group.isWork() ? 22 : 40));
        if (group.isWork()) {
            columns.add(Papers.text("Because", 20));
            columns.add(Papers.text("To do", 19));
        }
        return Papers.section(
                group.id(),
                1,
                title,
                new Table(
                        group.id() + "-table",
                        title,
                        columns,
                        rows.stream().map(DeltaPaper::row).toList()));
    }

    private static Table.Row row(DeltaReport.Row row) {
        Finding here = row.here();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(
                        here.requirement().id() + Words.mark(here.requirement()),
                        here.requirement().pinpoint(),
                        here.requirement().asks()),
                Papers.marked(here.word())));
        if (row.group().isWork()) {
            List<String> toDo = new ArrayList<>(List.of(row.step()));
            here.reviews().forEach(question -> toDo.add("Review: " + question));
            cells.add(Cell.text(row.there().stream().map(DeltaWords::there).toList()));
            cells.add(Cell.text(row.difference()));
            cells.add(Cell.text(toDo));
        } else {
            cells.add(Cell.text(row.there().stream()
                    .map(beside -> beside.finding().requirement().id()
                            + Words.mark(beside.finding().requirement()) + " "
                            + beside.finding().word().words())
                    .toList()));
        }
        return new Table.Row(here.requirement().id(), cells, tags(row));
    }

    private static Map<String, String> tags(DeltaReport.Row row) {
        return Map.of("verdict", row.here().word().id());
    }

    private Table flat() {
        return new Table(
                "delta",
                "Delta",
                List.of(
                        Papers.text("Group", 10),
                        Papers.head("Here", 6),
                        Papers.text("Place", 6),
                        Papers.text("Asks", 18),
                        Papers.mark("Verdict", 6),
                        Papers.text("There", 6),
                        Papers.text("Verdict there", 6),
                        Papers.text("How they compare", 14),
                        Papers.text("Because", 10),
                        Papers.text("To do", 10),
                        Papers.text("Review", 4),
                        Papers.text("Treaty text here", 4)),
                report.rows().stream().map(DeltaPaper::flat).toList());
    }

    private static Table.Row flat(DeltaReport.Row row) {
        Finding here = row.here();
        return Papers.row(
                here.requirement().id(),
                tags(row),
                Cell.text(row.group().words()),
                Cell.text(here.requirement().id()),
                Cell.text(here.requirement().pinpoint()),
                Cell.text(here.requirement().asks()),
                Papers.marked(here.word()),
                Papers.joined(row.there().stream()
                        .map(beside -> beside.finding().requirement().id())
                        .toList()),
                Papers.joined(row.there().stream()
                        .map(beside -> beside.finding().requirement().id() + " "
                                + beside.finding().word().words())
                        .toList()),
                Papers.joined(row.there().stream()
                        .map(beside -> RelationWords.of(beside.relation()))
                        .toList()),
                Papers.joined(row.difference()),
                Cell.text(row.step()),
                Cell.text(String.join(" ", here.reviews())),
                Cell.text(here.requirement().confidence().words()));
    }
}
