package org.accede.readiness;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Arithmetic of dates. How many months or days, and from which event, the rules say. */
public final class Dates {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final List<String> YEARS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Dates() {}

    /**
     * "The first day of the month following the expiration of a period of so many months after the date": the day of the date is not
     * counted, a day that the last month lacks becomes its last one, and the result lies in the month after. A period that ends on the
     * first of a month is still followed by the next month only.
     */
    public static LocalDate firstOfMonthAfter(LocalDate date, int months) {
        return date.plusMonths(months).withDayOfMonth(1).plusMonths(1);
    }

    /** The so-manieth day after a date: the date itself is day 0. */
    public static LocalDate daysAfter(LocalDate date, int days) {
        return date.plusDays(days);
    }

    /** The last day of a period of years from a date, this day included; a 29 February becomes the 28th. */
    public static LocalDate yearsFrom(LocalDate date, int years) {
        return date.plusYears(years);
    }

    /** As a sentence has it, such as 31 December 2026. */
    public static String inWords(LocalDate day) {
        return IN_WORDS.format(day);
    }

    /** A small number of years, such as five years. */
    public static String years(int number) {
        String words = number < YEARS.size() ? YEARS.get(number) : String.valueOf(number);
        return words + (number == 1 ? " year" : " years");
    }

    public static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** Days from one day to another: 0 on the day itself. */
    public static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** The date that is the so-manieth, from 1. */
    public static LocalDate nth(List<LocalDate> dates, int number) {
        List<LocalDate> sorted = new ArrayList<>(dates);
        Collections.sort(sorted);
        return sorted.get(number - 1);
    }
}
