package org.accede.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.profile.Formalities;

/** Declarations and reservations at random: made, planned, in part, not looked up. */
final class RandomFilings {

    /** What can be filed, by treaty and article: the names that a filing in part can cover. */
    private final Map<String, Map<String, Set<String>>> permitted = new TreeMap<>();

    RandomFilings(Catalogue catalogue) {
        for (Requirement requirement : catalogue.requirements()) {
            requirement.permits().stream().filter(Permit::needsFiling).forEach(permit -> permitted
                    .computeIfAbsent(requirement.instrument(), instrument -> new TreeMap<>())
                    .computeIfAbsent(permit.article(), article -> new TreeSet<>())
                    .addAll(permit.names()));
        }
        // A word of the catalogue that stands for every element; a filing names them or none.
        permitted.values().forEach(articles -> articles.values().forEach(names -> names.remove("all")));
    }

    Formalities next(String instrument, Random random) {
        List<Formalities.Filing> filings = new ArrayList<>();
        double share = random.nextDouble();
        for (String article : articles(instrument)) {
            // A State can file twice under an article, in part, or plan what it made already.
            int times = Chance.of(share, random) ? random.nextInt(4) == 0 ? 2 : 1 : 0;
            for (int i = 0; i < times; i++) {
                filings.add(
                        one(instrument, article, Chance.oneOf(List.of(Formalities.State.values()), random), random));
            }
        }
        return new Formalities(random.nextBoolean(), filings);
    }

    List<String> articles(String instrument) {
        return List.copyOf(permitted.getOrDefault(instrument, Map.of()).keySet());
    }

    Formalities.Filing one(String instrument, String article, Formalities.State state, Random random) {
        List<String> names = List.copyOf(permitted.get(instrument).get(article));
        Set<String> covers = random.nextInt(4) > 0 ? Set.of() : Set.of(Chance.oneOf(names, random));
        return new Formalities.Filing(article, covers, state, "", "");
    }
}
