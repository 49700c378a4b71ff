package org.accede.profile;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.accede.catalogue.FilingTime;
import org.accede.verdict.Truth;

/** That a filing was made after the treaty let it be made, with the reason: "made four years after the deposit: Article 42 lets ...". */
public record Late(String reason) {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /**
     * Of a filing of a State that is bound. Where a day is not known, nothing is too late.
     *
     * @param time when the treaty lets it be made; empty where it does not say
     * @param standing where the State stands on the day that is looked at
     */
    public static Optional<Late> of(Formalities.Filing filing, Optional<FilingTime> time, Standing standing) {
        if (filing.state() != Formalities.State.MADE || standing.party() != Truth.YES) {
            return Optional.empty();
        }
        return time.flatMap(
                times -> (times.atDeposit() ? standing.bound() : standing.signed()).flatMap(last -> filing.when()
                        .filter(made -> made.first().isAfter(last.last()))
                        .map(made -> new Late("made " + after(last.last(), made.first()) + " after "
                                + occasion(times, standing) + ": " + times.words()))));
    }

    private static String occasion(FilingTime time, Standing standing) {
        if (!time.atDeposit()) {
            return "the signature";
        }
        return standing.deposited().isPresent() ? "the deposit" : "the treaty entered into force for it";
    }

    private static String after(LocalDate last, LocalDate made) {
        Period period = Period.between(last, made);
        return period.getYears() > 0
                ? count(period.getYears(), "year")
                : period.getMonths() > 0 ? count(period.getMonths(), "month") : count(period.getDays(), "day");
    }

    private static String count(int number, String unit) {
        return (number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number)) + " " + unit
                + (number == 1 ? "" : "s");
    }
}
