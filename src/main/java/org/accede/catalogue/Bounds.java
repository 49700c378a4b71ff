package org.accede.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which answers are meant: one word, or the numbers between two bounds. A bound that is not there is none at all, so that "unlimited" lies
 * within whatever has no upper bound.
 *
 * @param is yes, partly, no or an option of a choice; empty where numbers are meant
 * @param low the least number meant
 * @param lowIncluded whether it is meant itself
 * @param high the greatest number meant
 * @param highIncluded whether it is meant itself
 */
public record Bounds(
        String is, Optional<BigDecimal> low, boolean lowIncluded, Optional<BigDecimal> high, boolean highIncluded) {

    /** One word. */
    public static Bounds word(String is) {
        return new Bounds(is, Optional.empty(), false, Optional.empty(), false);
    }

    public boolean isNumbers() {
        return is.isEmpty();
    }

    /** Whether a number is meant. */
    public boolean hold(BigDecimal number) {
        return isNumbers()
                && low.map(bound -> number.compareTo(bound) > 0 || lowIncluded && number.compareTo(bound) == 0)
                        .orElse(true)
                && high.map(bound -> number.compareTo(bound) < 0 || highIncluded && number.compareTo(bound) == 0)
                        .orElse(true);
    }

    /** Whether a number without end is meant. */
    public boolean holdUnlimited() {
        return isNumbers() && high.isEmpty();
    }

    /** As the file writes it: "at least 16, below 18". */
    public String words() {
        if (!isNumbers()) {
            return is;
        }
        String from = low.map(bound -> (lowIncluded ? "at least " : "above ") + bound.toPlainString())
                .orElse("");
        String to = high.map(bound -> (highIncluded ? "at most " : "below ") + bound.toPlainString())
                .orElse("");
        return from.isEmpty() ? (to.isEmpty() ? "any number" : to) : to.isEmpty() ? from : from + ", " + to;
    }
}
