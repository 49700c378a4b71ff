package org.accede.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.profile.Formalities;
import org.accede.profile.Moment;

/** Declarations and reservations at random: made, planned, in part, not looked up. */
final class RandomFilings {

    private static final List<String> DAYS =
            List.of("2009-03-09", "2015", "2015-03", "2015-03-20", "2015-12", "2019-04-01", "2031");

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
        boolean complete = random.nextBoolean();
        Set<String> under = complete || articles(instrument).isEmpty() || random.nextBoolean()
                ? Set.of()
                : Set.of(ofArticle(Chance.oneOf(articles(instrument), random), random));
        return new Formalities(complete, under, filings);
    }

    /** A paragraph, or all of its article. */
    private static String ofArticle(String paragraph, Random random) {
        return random.nextBoolean() ? paragraph : paragraph.replaceFirst("[.].*", "");
    }

    List<String> articles(String instrument) {
        return List.copyOf(permitted.getOrDefault(instrument, Map.of()).keySet());
    }

    Formalities.Filing one(String instrument, String article, Formalities.State state, Random random) {
        List<String> names = List.copyOf(permitted.get(instrument).get(article));
        Set<String> covers = random.nextInt(4) > 0 ? Set.of() : Set.of(Chance.oneOf(names, random));
        Formalities.Filing filing = new Formalities.Filing(article, covers, state, "", "");
        if (state == Formalities.State.MADE && random.nextInt(6) == 0) {
            filing = filing.ofUnknownCoverage();
        }
        return random.nextBoolean() ? filing : filing.madeOn(Chance.oneOf(DAYS, random));
    }

    /** When a State bound itself, if that is said: so that filings come before it, perhaps after it, after it, and in time to come. */
    static Optional<Moment> bound(Random random) {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new Moment(Chance.oneOf(List.of("2015", "2015-03", "2015-03-15"), random)));
    }
}
