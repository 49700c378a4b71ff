package org.accede.paper.svg;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Days along a line, each with its width: from the first day of a month to the last day of another. */
record TimeAxis(LocalDate first, LocalDate last, double left, double length) {

    /** One that holds all the days, of which there has to be one. */
    static TimeAxis of(Collection<LocalDate> days, double left, double length) {
        return new TimeAxis(
                Collections.min(days).withDayOfMonth(1),
                Collections.max(days).with(TemporalAdjusters.lastDayOfMonth()),
                left,
                length);
    }

    /** Where a day begins. */
    double start(LocalDate date) {
        return left + day() * ChronoUnit.DAYS.between(first, date);
    }

    double end(LocalDate date) {
        return start(date) + day();
    }

    double noon(LocalDate date) {
        return start(date) + day() / 2;
    }

    double right() {
        return left + length;
    }

    double middle() {
        return left + length / 2;
    }

    List<Ticks.Tick> ticks() {
        return Ticks.between(first, last, length);
    }

    /** Months or quarters between those, without words. */
    List<Ticks.Tick> smallTicks() {
        return Ticks.small(first, last, length);
    }

    double x(Ticks.Tick tick) {
        return left + day() * tick.days();
    }

    private double day() {
        return length / (ChronoUnit.DAYS.between(first, last) + 1);
    }
}
