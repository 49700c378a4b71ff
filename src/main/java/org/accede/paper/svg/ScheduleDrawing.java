package org.accede.paper.svg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.paper.Picture;

/**
 * Bars along an axis of months, each beside its words and the day of its end; on a telephone below them. Days that matter are lines across
 * the bars. Those of the earlier half have their words above the bars and to the right of their lines, those of the later half below and to
 * the left, both like steps of a stair: so no line crosses any words, and every day has half the width for its words at least.
 */
final class ScheduleDrawing {

    private static final double THICK = 14;
    private static final double THIN = 6;
    private static final double LABEL = 226;
    private static final double DAY = 72;
    private static final double GAP = 12;
    /** Room for half a label of the axis. */
    private static final double EDGE = 27;

    /** A single day is to be seen however many years the axis has. */
    private static final double LEAST = 3;

    private static final int MOST_LINES = 3;
    private static final int MOST_LINES_OF_NOTE = 4;

    /** Beyond so many rows the months stand below the bars too. */
    private static final int MANY = 15;

    private static final double MONTHS = 26;

    /** Before rows of no group that follow a group. */
    private static final double BETWEEN = 10;

    private final Picture.Schedule schedule;
    private final Canvas canvas;
    private final double width;
    private final boolean phone;
    private final Optional<TimeAxis> axis;

    /** Where a bar lies, or a heading. */
    private record Place(double top, List<String> words, Optional<Picture.Span> span, double bar) {}

    ScheduleDrawing(Picture.Schedule schedule, Canvas canvas, SvgWriter.Width width) {
        this.schedule = schedule;
        this.canvas = canvas;
        this.width = width.units();
        this.phone = width == SvgWriter.Width.PHONE;
        double left = phone ? EDGE : LABEL + GAP + DAY + GAP;
        List<LocalDate> days = Stream.concat(
                        schedule.rows().stream()
                                .flatMap(span ->
                                        Stream.concat(Stream.of(span.start(), span.finish()), span.latest().stream())),
                        schedule.days().stream().map(Picture.Event::date))
                .toList();
        this.axis = days.isEmpty() ? Optional.empty() : Optional.of(TimeAxis.of(days, left, this.width - EDGE - left));
    }

    void draw() {
        axis.ifPresent(this::draw);
        if (!schedule.undated().isEmpty()) {
            double y = canvas.bottom() + 16;
            String note = "Without days, so not drawn: " + String.join("; ", schedule.undated()) + ".";
            for (String line : Letters.wrap(note, Canvas.SMALL, width, 0, MOST_LINES_OF_NOTE)) {
                canvas.text(0, y, line, Canvas.SMALL);
                y += Canvas.LINE;
            }
        }
    }

    private void draw(TimeAxis along) {
        legend();
        List<Picture.Event> days = schedule.days().stream()
                .sorted(Comparator.comparing(Picture.Event::date))
                .toList();
        Milestones early = new Milestones(canvas, along, true);
        Milestones late = new Milestones(canvas, along, false);
        days.forEach(day -> (along.noon(day.date()) <= along.middle() ? early : late).add(day));
        early.words(width);
        months(along, canvas.bottom() + 16);
        double top = canvas.bottom() + 2;
        List<Place> places = places(top);
        double bottom = places.isEmpty() ? top + 4 : canvas.bottom();
        grid(along, top, bottom);
        places.forEach(place -> draw(along, place));
        canvas.reach(bottom);
        if (schedule.rows().size() > MANY) {
            months(along, bottom + 18);
        }
        late.words(width);
        List<Milestones.Strip> strips = phone
                ? places.stream()
                        .filter(place -> place.span().isPresent())
                        .map(place -> new Milestones.Strip(place.bar() - 4, place.bar() + THICK + 4))
                        .toList()
                : List.of(new Milestones.Strip(top, bottom));
        early.lines(strips, top - MONTHS);
        late.lines(strips, bottom + (schedule.rows().size() > MANY ? MONTHS : 0));
    }

    private void legend() {
        canvas.reach(canvas.bottom() + 2);
        Legend legend = new Legend(canvas, width);
        List<Picture.Span> rows = schedule.rows();
        if (rows.stream().anyMatch(span -> !span.critical())) {
            legend.add(Swatch.WORK, "earliest start to earliest finish");
        }
        if (rows.stream().anyMatch(Picture.Span::critical)) {
            legend.add(Swatch.CHAIN, "the same, no day to spare");
        }
        if (rows.stream().anyMatch(span -> spare(span).isPresent())) {
            legend.add(Swatch.SPARE, "days to spare");
        }
        for (Picture.Kind kind : Picture.Kind.values()) {
            if (schedule.days().stream().anyMatch(event -> event.kind() == kind)) {
                legend.add(DayShape.of(kind), kind.words());
            }
        }
        canvas.reach(canvas.bottom() + 12);
    }

    private static Optional<LocalDate> spare(Picture.Span span) {
        return span.latest().filter(day -> day.isAfter(span.finish()));
    }

    private void months(TimeAxis along, double y) {
        for (Ticks.Tick tick : along.ticks()) {
            canvas.text(along.x(tick), y, tick.label(), Canvas.SMALL, "text-anchor", "middle");
        }
        canvas.reach(y + 6);
    }

    /** Rows and headings below each other, before anything is drawn. */
    private List<Place> places(double top) {
        List<Place> places = new ArrayList<>();
        String group = "";
        double y = top + 4;
        for (Picture.Span span : schedule.rows()) {
            if (!span.group().equals(group)) {
                group = span.group();
                double room = phone ? width : LABEL + GAP + DAY;
                List<String> words = Letters.wrap(group, Canvas.SIZE, room / 1.06, 0, MOST_LINES);
                if (!group.isBlank()) {
                    places.add(new Place(y, words, Optional.empty(), y));
                    y += words.size() * Canvas.LINE + 8;
                } else if (!places.isEmpty()) {
                    y += BETWEEN;
                }
            }
            List<String> words =
                    Letters.wrap(span.label(), Canvas.SIZE, phone ? width - DAY - GAP : LABEL, 0, MOST_LINES);
            double high = words.size() * Canvas.LINE;
            places.add(new Place(y, words, Optional.of(span), phone ? y + high + 4 : y + 2));
            y += high + (phone ? THICK + 14 : 6);
        }
        canvas.reach(y + 2);
        return places;
    }

    private void grid(TimeAxis along, double top, double bottom) {
        canvas.line(along.left(), top, along.right(), top, "stroke", "#1d2329", "class", "stroke-ink");
        canvas.line(along.left(), bottom, along.right(), bottom, "stroke", "#1d2329", "class", "stroke-ink");
        for (Ticks.Tick tick : along.smallTicks()) {
            double x = along.x(tick);
            canvas.line(x, top, x, top + 3, "stroke", "#1d2329", "class", "stroke-ink");
        }
        for (Ticks.Tick tick : along.ticks()) {
            double x = along.x(tick);
            canvas.line(x, top - 5, x, top, "stroke", "#1d2329", "class", "stroke-ink");
            if (!phone) {
                canvas.line(x, top, x, bottom, "stroke", "#b9c0c7", "stroke-opacity", "0.5", "class", "rule");
            }
        }
    }

    private void draw(TimeAxis along, Place place) {
        double y = place.top() + 13;
        for (String line : place.words()) {
            if (place.span().isPresent()) {
                canvas.text(0, y, line, Canvas.SIZE);
            } else {
                canvas.text(0, y + 2, line, Canvas.SIZE, "font-weight", "bold");
            }
            y += Canvas.LINE;
        }
        place.span().ifPresent(span -> {
            double end = phone ? width : LABEL + GAP + DAY;
            canvas.text(end, place.top() + 13, span.finish().toString(), Canvas.SMALL, "text-anchor", "end");
            bar(along, span, place.bar());
        });
    }

    private void bar(TimeAxis along, Picture.Span span, double top) {
        double from = along.start(span.start());
        double to = along.end(span.finish());
        double wide = Math.max(LEAST, to - from);
        spare(span).ifPresent(day -> canvas.box(to, top + (THICK - THIN) / 2, along.end(day) - to, THIN, Swatch.SPARE));
        canvas.box(
                Math.min(from, along.right() - wide), top, wide, THICK, span.critical() ? Swatch.CHAIN : Swatch.WORK);
    }
}
