package org.accede.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.accede.catalogue.Bounds;
import org.accede.catalogue.FactDefinition;
import org.accede.profile.Value;

/** Answers to questions, from the words and bounds of the catalogue. */
final class Answers {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Answers() {}

    /** An answer that lies within. */
    static Optional<Value> within(Bounds bounds) {
        if (!bounds.isNumbers()) {
            return degree(bounds.is()).or(() -> Optional.of(new Value.Choice(bounds.is())));
        }
        BigDecimal low = bounds.low().orElse(BigDecimal.ZERO);
        BigDecimal number = bounds.low().isEmpty() || bounds.lowIncluded() ? low : low.add(BigDecimal.ONE);
        BigDecimal between =
                bounds.high().map(high -> low.add(high).divide(TWO)).orElse(number);
        return Optional.of(new Value.Amount(bounds.hold(number) ? number : between.stripTrailingZeros()));
    }

    /** A word as an answer to a question; empty if it can be none. */
    static Optional<Value> value(FactDefinition fact, String word) {
        return switch (fact.type()) {
            case ANSWER -> degree(word);
            case CHOICE -> fact.options().contains(word) ? Optional.of(new Value.Choice(word)) : Optional.empty();
            case NUMBER, DATE, LIST -> Optional.empty();
        };
    }

    private static Optional<Value> degree(String word) {
        return Arrays.stream(Value.Degree.values())
                .filter(one -> one.words().equals(word))
                .map(Value.class::cast)
                .findFirst();
    }

    static String words(FactDefinition fact, Value value) {
        return value.words() + (value instanceof Value.Amount && !fact.unit().isEmpty() ? " " + fact.unit() : "");
    }
}
