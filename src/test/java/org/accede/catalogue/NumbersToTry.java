package org.accede.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accede.profile.Value;

/**
 * Numbers at which a verdict can turn: every bound that a band or a derivation of the catalogue names, written in two ways, what lies on both
 * sides of it by a half and by one; nothing, a fraction, and no end.
 */
public final class NumbersToTry {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Map<String, Set<BigDecimal>> bounds = new TreeMap<>();

    public NumbersToTry(Catalogue catalogue) {
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

    private void add(String fact, Bounds meant) {
        Set<BigDecimal> ofFact = bounds.computeIfAbsent(fact, f -> new TreeSet<>());
        meant.low().ifPresent(ofFact::add);
        meant.high().ifPresent(ofFact::add);
    }

    /** Around the bounds of one question. */
    public List<Value> of(String fact) {
        return around(bounds.getOrDefault(fact, Set.of()));
    }

    /** Around the bounds of all questions: rules compare the answers to two questions with each other too. */
    public List<Value> all() {
        Set<BigDecimal> all = new TreeSet<>();
        bounds.values().forEach(all::addAll);
        return around(all);
    }

    private static List<Value> around(Set<BigDecimal> bounds) {
        Set<BigDecimal> numbers = new TreeSet<>(List.of(BigDecimal.ZERO, new BigDecimal("0.25"), HALF, BigDecimal.ONE));
        for (BigDecimal bound : bounds) {
            for (BigDecimal step : List.of(HALF, BigDecimal.ONE)) {
                numbers.add(bound.subtract(step));
                numbers.add(bound.add(step));
            }
        }
        numbers.removeIf(number -> number.signum() < 0);
        numbers.removeAll(bounds);
        List<Value> values = new ArrayList<>();
        numbers.forEach(number -> values.add(new Value.Amount(number)));
        for (BigDecimal bound : bounds) {
            values.add(new Value.Amount(bound));
            values.add(new Value.Amount(bound.setScale(bound.scale() + 1))); // 18.0 is 18
        }
        values.add(new Value.Unlimited());
        return values;
    }
}
