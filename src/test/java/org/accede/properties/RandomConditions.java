package org.accede.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;
import org.accede.profile.Conditions;

/** Conditions at random: none, listed, not looked for; narrowing what the vocabulary says or single facts. */
final class RandomConditions {

    private final Catalogue catalogue;

    RandomConditions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Conditions next(Topic topic, double good, double known, Random random) {
        List<Conditions.Condition> list = new ArrayList<>();
        while (list.size() < 3 && Chance.of((1.02 - good) / 2, random)) {
            list.add(one(topic, random));
        }
        return new Conditions(Chance.of(known, random), list);
    }

    Conditions.Condition one(Topic topic, Random random) {
        List<String> names = new ArrayList<>(topic.conditions().keySet());
        names.add("other");
        String name = Chance.oneOf(names, random);
        List<String> own = topic.facts().values().stream()
                .filter(FactDefinition::own)
                .map(FactDefinition::id)
                .toList();
        List<String> narrows =
                random.nextInt(3) == 0 && !own.isEmpty() ? List.of(Chance.oneOf(own, random)) : topic.narrowedBy(name);
        return new Conditions.Condition(
                topic.id(),
                name,
                narrows,
                List.of(),
                mayBe(narrows, random),
                name.equals("other") ? "something else" : "");
    }

    private Optional<String> mayBe(List<String> narrows, Random random) {
        List<String> limits = narrows.stream()
                .flatMap(fact -> catalogue.readersOf(fact).stream())
                .flatMap(requirement -> requirement.limits().stream())
                .distinct()
                .sorted()
                .toList();
        return limits.isEmpty() || random.nextInt(4) > 0 ? Optional.empty() : Optional.of(Chance.oneOf(limits, random));
    }
}
