package org.accede.properties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.NumbersToTry;
import org.accede.profile.Value;

/** Known answers at random; numbers lie on and beside every bound that the catalogue draws. */
final class RandomValues {

    private final NumbersToTry numbers;
    private final List<Value> allNumbers;
    private final Map<String, List<Value>> byFact = new HashMap<>();

    RandomValues(Catalogue catalogue) {
        this.numbers = new NumbersToTry(catalogue);
        this.allNumbers = numbers.all();
    }

    Value next(FactDefinition fact, Random random) {
        return switch (fact.type()) {
            case ANSWER -> degree(random);
            case CHOICE -> new Value.Choice(Chance.oneOf(fact.options(), random));
            case NUMBER -> number(fact, random);
            case DATE -> new Value.Day(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000)));
            case LIST -> items(random);
        };
    }

    private Value number(FactDefinition fact, Random random) {
        if (random.nextInt(8) == 0) {
            return new Value.Unlimited();
        }
        if (!fact.options().isEmpty() && random.nextInt(8) == 0) {
            return new Value.Choice(Chance.oneOf(fact.options(), random));
        }
        return Chance.oneOf(random.nextBoolean() ? allNumbers : byFact.computeIfAbsent(fact.id(), numbers::of), random);
    }

    static Value degree(Random random) {
        return Chance.oneOf(List.of(Value.Degree.values()), random);
    }

    static Value.Item item(String name, Random random) {
        Value value =
                random.nextInt(4) == 0 ? new Value.Unknown() : random.nextBoolean() ? Value.Degree.YES : degree(random);
        return new Value.Item(name, value, List.of());
    }

    private static Value items(Random random) {
        List<Value.Item> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(item("item " + i, random));
        }
        return new Value.Items(random.nextBoolean(), items);
    }
}
