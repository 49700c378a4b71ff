package org.accede.report.readiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Paper;
import org.accede.paper.Table;
import org.accede.readiness.Readiness;
import org.accede.readiness.Way;
import org.accede.report.frame.Papers;

/** Readiness as a paper: what {@link ReadinessSections} say, with a timeline drawn for each treaty. */
public final class ReadinessPaper {

    private final Readiness readiness;
    private final List<org.accede.paper.Section> sections = new ArrayList<>();
    private final List<Table.Row> statements = new ArrayList<>();
    private final List<Table.Row> dates = new ArrayList<>();

    private ReadinessPaper(Readiness readiness) {
        this.readiness = readiness;
    }

    public static Paper of(Readiness readiness) {
        return new ReadinessPaper(readiness).paper();
    }

    private Paper paper() {
        readiness.ways().forEach(this::way);
        String treaties = readiness.ways().stream()
                .map(way -> "the " + way.treaty().title())
                .collect(Collectors.joining(" and "));
        return new Paper(
                "readiness",
                ReadinessSections.title(readiness),
                readiness.profile().name() + ": readiness for " + treaties,
                readiness.asOf(),
                ReadinessSections.opening(readiness),
                inputs(),
                List.of(),
                sections,
                List.of(
                        new Table(
                                "readiness",
                                "Readiness",
                                List.of(
                                        Papers.text("Treaty", 15),
                                        Papers.text("Section", 20),
                                        Papers.head("Label", 15),
                                        Papers.text("Says", 50)),
                                statements),
                        new Table(
                                "dates",
                                "Dates",
                                List.of(
                                        Papers.text("Treaty", 20),
                                        Papers.day("Date", 15),
                                        Papers.text("Kind", 20),
                                        Papers.head("What", 45)),
                                dates)));
    }

    private Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("profile", readiness.profile().digest());
        inputs.put("register", readiness.register().digest());
        inputs.put("catalogue", readiness.catalogueDigest());
        inputs.put("rules", readiness.rulesDigest());
        return inputs;
    }

    private void way(Way way) {
        for (Section section : ReadinessSections.ofAll(readiness, way)) {
            String id = Papers.id(way.treaty().id(), section.id());
            boolean timeline = section.id().equals("timeline");
            sections.add(new org.accede.paper.Section(
                    id, section.level(), section.title(), timeline ? timeline(way, id, section) : blocks(id, section)));
            int number = 1;
            for (Section.Row row : section.rows()) {
                if (!timeline || isNote(row)) {
                    statements.add(Papers.row(
                            id + "-" + number++,
                            Cell.text(way.treaty().shortTitle()),
                            Cell.text(section.title()),
                            Cell.text(row.label()),
                            Cell.text(row.says())));
                }
            }
        }
    }

    /** Labelled rows are a table, the others a list, in the order in which they come. */
    private static List<Block> blocks(String id, Section section) {
        List<Block> blocks = new ArrayList<>();
        List<Table.Row> table = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (Section.Row row : section.rows()) {
            if (row.label().isEmpty()) {
                flush(blocks, id, section.title(), table);
                points.add(row.says());
            } else {
                flush(blocks, points);
                table.add(Papers.row(id + "-" + table.size(), Cell.text(row.label()), Cell.text(row.says())));
            }
        }
        flush(blocks, id, section.title(), table);
        flush(blocks, points);
        return blocks;
    }

    private static void flush(List<Block> blocks, String id, String title, List<Table.Row> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    id + "-" + blocks.size(),
                    title,
                    List.of(Papers.head("About", 22), Papers.text("Says", 78)),
                    List.copyOf(rows)));
            rows.clear();
        }
    }

    private static void flush(List<Block> blocks, List<String> points) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(List.copyOf(points)));
            points.clear();
        }
    }

    private List<Block> timeline(Way way, String id, Section section) {
        Timeline timeline = Timeline.of(readiness, way);
        for (Timeline.Event event : timeline.events()) {
            dates.add(Papers.row(
                    id + "-" + dates.size(),
                    Cell.text(way.treaty().shortTitle()),
                    new Cell.Day(event.date()),
                    Cell.text(TimelinePicture.words(event)),
                    Cell.text(event.says())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(TimelinePicture.of(timeline, way.treaty()));
        List<String> notes = new ArrayList<>();
        section.rows().stream().filter(ReadinessPaper::isNote).forEach(row -> notes.add(row.says()));
        flush(blocks, notes);
        return blocks;
    }

    /** The days and the key to their signs are in the picture. */
    private static boolean isNote(Section.Row row) {
        return row.label().isEmpty() && !row.says().equals(Timeline.KEY);
    }
}
