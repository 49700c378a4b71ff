package org.accede.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A schedule as a table: its rows, then what has no days, then the days that matter. */
final class ScheduleTable {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("What", 38, Table.Kind.HEAD),
            new Table.Column("Earliest start", 14, Table.Kind.DAY).labelled("from"),
            new Table.Column("Earliest finish", 14, Table.Kind.DAY).labelled("until"),
            new Table.Column("Latest finish", 14, Table.Kind.DAY).labelled("at the latest"),
            new Table.Column("Note", 20, Table.Kind.TEXT));

    private ScheduleTable() {}

    static Table of(Picture.Schedule schedule) {
        String id = schedule.id() + "-data";
        List<Table.Row> rows = new ArrayList<>();
        for (Picture.Span span : schedule.rows()) {
            rows.add(row(
                    id + "-" + rows.size(),
                    List.of(
                            head(span),
                            new Cell.Day(span.start()),
                            new Cell.Day(span.finish()),
                            span.latest().map(day -> (Cell) new Cell.Day(day)).orElse(Cell.EMPTY),
                            Cell.text(span.note()))));
        }
        for (String label : schedule.undated()) {
            rows.add(row(
                    id + "-" + rows.size(),
                    List.of(Cell.text(label), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.text("no days known"))));
        }
        for (Picture.Event event : schedule.days()) {
            Cell day = new Cell.Day(event.date());
            rows.add(row(
                    id + "-" + rows.size(),
                    List.of(
                            Cell.text(event.says()),
                            day,
                            day,
                            Cell.EMPTY,
                            Cell.text(event.kind().words()))));
        }
        return new Table(id, schedule.title(), COLUMNS, rows);
    }

    private static Table.Row row(String id, List<Cell> cells) {
        return new Table.Row(id, cells, Map.of());
    }

    /** Headings of groups do not reach a CSV file. */
    private static Cell head(Picture.Span span) {
        return Cell.text(span.group().isBlank() ? span.label() : span.group() + ": " + span.label());
    }
}
