package org.accede.paper.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.accede.paper.Picture;

/**
 * A schedule as charts: before each bar something that is not seen, up to the day on which it begins. The days that matter are bars of a day
 * among the others, since no program draws lines across bars.
 */
final class ScheduleCharts {

    /** From which spreadsheets count days. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    /** What is not seen has no name in the legend; no name at all would become one that a program makes up. */
    private static final String NAMELESS = "\u00a0";

    private static final int TICKS = 4;

    /** A bar: what it is called, and its days; the spare ones may be none. */
    private record Row(String name, LocalDate start, long work, long chain, long spare, long moment) {}

    private ScheduleCharts() {}

    static boolean isEmpty(Picture.Schedule schedule) {
        return schedule.rows().isEmpty();
    }

    static List<Chart> of(Picture.Schedule schedule, int width) {
        List<Row> rows = Stream.concat(
                        schedule.days().stream()
                                .sorted(Comparator.comparing(Picture.Event::date))
                                .map(ScheduleCharts::row),
                        schedule.rows().stream().map(ScheduleCharts::row))
                .toList();
        int most = Chart.most(rows.stream().map(Row::name).toList(), width);
        int parts = (rows.size() + most - 1) / most;
        int size = (rows.size() + parts - 1) / parts;
        List<Chart> charts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += size) {
            List<Row> part = rows.subList(from, Math.min(rows.size(), from + size));
            String number = parts == 1 ? "" : " (" + (charts.size() + 1) + " of " + parts + ")";
            charts.add(new Chart(
                    schedule.title() + number,
                    schedule.says(),
                    part.stream().map(Row::name).toList(),
                    stacks(part),
                    scale(rows)));
        }
        return charts;
    }

    private static Row row(Picture.Event event) {
        return new Row(Chart.name(Stream.of(event.date() + " " + event.says())), event.date(), 0, 0, 0, 1);
    }

    private static Row row(Picture.Span span) {
        long days = ChronoUnit.DAYS.between(span.start(), span.finish()) + 1;
        return new Row(
                Chart.name(Stream.of(span.label())),
                span.start(),
                span.critical() ? 0 : days,
                span.critical() ? days : 0,
                Math.max(0, span.spare().orElse(0L)),
                0);
    }

    private static List<Chart.Stack> stacks(List<Row> rows) {
        return List.of(
                stack(NAMELESS, Tint.UNSEEN, rows.stream().map(row -> serial(row.start()))),
                stack(
                        "earliest start to earliest finish",
                        Tint.WORK,
                        rows.stream().map(row -> (double) row.work())),
                stack("the same, no day to spare", Tint.CHAIN, rows.stream().map(row -> (double) row.chain())),
                stack("days to spare", Tint.SPARE, rows.stream().map(row -> (double) row.spare())),
                stack("a day that matters", Tint.DAY, rows.stream().map(row -> (double) row.moment())));
    }

    private static Chart.Stack stack(String words, Tint tint, Stream<Double> values) {
        return new Chart.Stack(words, tint, false, values.toList());
    }

    private static Chart.Scale scale(List<Row> rows) {
        LocalDate first =
                rows.stream().map(Row::start).min(Comparator.naturalOrder()).orElse(ZERO);
        LocalDate last = rows.stream()
                .map(row -> row.start().plusDays(row.work() + row.chain() + row.spare()))
                .max(Comparator.naturalOrder())
                .orElse(ZERO);
        double from = serial(first.withDayOfMonth(1));
        double to = serial(last.with(TemporalAdjusters.firstDayOfNextMonth()));
        return new Chart.Scale(from, to, Math.ceil((to - from) / TICKS), "yyyy-mm-dd", "");
    }

    private static double serial(LocalDate day) {
        return ChronoUnit.DAYS.between(ZERO, day);
    }
}
