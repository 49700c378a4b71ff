package org.accede.paper.svg;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Firsts of months or years along an axis, as many as have room. */
final class Ticks {

    /** Months from one tick to the next. */
    private static final int[] STEPS = {1, 3, 12, 24, 60, 120, 240, 600, 1_200, 6_000, 12_000, 120_000};

    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final double MONTH_WIDTH = 60;
    private static final double YEAR_WIDTH = 44;
    private static final double SMALL_WIDTH = 7;

    private Ticks() {}

    /**
     * A tick and what stands below it.
     *
     * @param days from the beginning of the axis
     */
    record Tick(long days, String label) {}

    /** @param room length of the axis */
    static List<Tick> between(LocalDate first, LocalDate last, double room) {
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        for (int step : STEPS) {
            if ((double) months / step < room / (step < YEAR ? MONTH_WIDTH : YEAR_WIDTH)) {
                return every(step, first, last);
            }
        }
        return List.of();
    }

    /** Ticks that need no words: the first of each month or quarter, or none if they would stand too close. */
    static List<Tick> small(LocalDate first, LocalDate last, double room) {
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        for (int step : List.of(1, QUARTER)) {
            if ((double) months / step < room / SMALL_WIDTH) {
                return every(step, first, last);
            }
        }
        return List.of();
    }

    private static List<Tick> every(int step, LocalDate first, LocalDate last) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate month = first.withDayOfMonth(1);
        for (LocalDate day = month; !day.isAfter(last); day = day.plusMonths(1)) {
            long number = (long) day.getYear() * YEAR + day.getMonthValue() - 1;
            if (number % step == 0 && !day.isBefore(first)) {
                String label = step < YEAR ? day.toString().substring(0, 7) : String.valueOf(day.getYear());
                ticks.add(new Tick(ChronoUnit.DAYS.between(first, day), label));
            }
        }
        return ticks;
    }
}
