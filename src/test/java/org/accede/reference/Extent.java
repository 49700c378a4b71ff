package org.accede.reference;

import java.math.BigDecimal;
import java.util.Optional;
import org.accede.catalogue.Bounds;
import org.accede.profile.Value;

/**
 * How many days, months or years, to any fraction of one.
 *
 * @param number empty if there is no end to it, which is more than any number
 */
record Extent(Optional<BigDecimal> number) implements Comparable<Extent> {

    /** Of an answer; empty if it is neither a number nor without end. */
    static Optional<Extent> of(Value value) {
        if (value instanceof Value.Unlimited) {
            return Optional.of(new Extent(Optional.empty()));
        }
        return value instanceof Value.Amount amount ? Optional.of(of(amount.amount())) : Optional.empty();
    }

    static Extent of(BigDecimal number) {
        return new Extent(Optional.of(number));
    }

    /** Whether it lies between two bounds of a file; one that is not there keeps nothing out. */
    boolean within(Bounds bounds) {
        int aboveLow = bounds.low().map(low -> compareTo(of(low))).orElse(1);
        int aboveHigh = bounds.high().map(high -> compareTo(of(high))).orElse(-1);
        return (aboveLow > 0 || aboveLow == 0 && bounds.lowIncluded())
                && (aboveHigh < 0 || aboveHigh == 0 && bounds.highIncluded());
    }

    @Override
    public int compareTo(Extent other) {
        if (number.isEmpty() || other.number.isEmpty()) {
            return Boolean.compare(number.isEmpty(), other.number.isEmpty());
        }
        return number.get().compareTo(other.number.get());
    }
}
