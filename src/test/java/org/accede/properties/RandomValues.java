package org.accede.properties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accede.catalogue.FactDefinition;
import org.accede.profile.Value;

/** Known answers at random; numbers lie on and beside every bound that a rule draws. */
final class RandomValues {

    private static final List<Integer> NUMBERS = List.of(
            0, 1, 3, 4, 5, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 24, 30, 36, 45, 46, 59, 60, 89, 90, 90, 91, 365,
            1199, 1200, 1201, 36500, 36501);

    Value next(FactDefinition fact, Random random) {
        return switch (fact.type()) {
            case ANSWER -> degree(random);
            case CHOICE -> new Value.Choice(Chance.oneOf(fact.options(), random));
            case NUMBER ->
                random.nextInt(8) == 0
                        ? new Value.Unlimited()
                        : new Value.Amount(BigDecimal.valueOf(Chance.oneOf(NUMBERS, random)));
            case DATE -> new Value.Day(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000)));
            case LIST -> items(random);
        };
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
