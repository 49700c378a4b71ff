package org.accede.next;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accede.catalogue.Bounds;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;

/** Numbers with which a question can be tried: one out of each band in which the catalogue puts the answers to it. */
final class Thresholds {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Map<String, Set<BigDecimal>> numbers = new HashMap<>();

    Thresholds(Catalogue catalogue) {
        StreamSupport.stream(catalogue.requirements().spliterator(), false)
                .flatMap(requirement -> requirement.elements().stream())
                .map(Element::source)
                .filter(Element.ByRule.class::isInstance)
                .flatMap(source -> ((Element.ByRule) source).bands().stream())
                .forEach(band -> add(band.fact(), band.answers()));
        catalogue.facts().values().stream()
                .flatMap(fact -> fact.followsFrom().stream())
                .flatMap(from -> Stream.concat(Stream.of(from.given()), from.where().stream()))
                .forEach(given -> add(given.fact(), given.answers()));
    }

    /** From the lowest to the highest; none where no band holds a number. */
    List<BigDecimal> of(String fact) {
        return List.copyOf(numbers.getOrDefault(fact, Set.of()));
    }

    private void add(String fact, Bounds meant) {
        if (meant.isNumbers()) {
            numbers.computeIfAbsent(fact, f -> new TreeSet<>()).add(within(meant));
        }
    }

    /** A bound that is meant itself, or else a number beside one that is not. */
    private static BigDecimal within(Bounds meant) {
        if (meant.high().isPresent()) {
            BigDecimal high = meant.high().get();
            return meant.highIncluded() ? high : below(high, meant);
        }
        return meant.low()
                .map(low -> meant.lowIncluded() ? low : low.add(BigDecimal.ONE))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal below(BigDecimal high, Bounds meant) {
        BigDecimal one = high.subtract(BigDecimal.ONE);
        return meant.hold(one) && one.signum() >= 0
                ? one
                : high.add(meant.low().orElse(BigDecimal.ZERO)).divide(TWO).stripTrailingZeros();
    }
}
