package org.accede.properties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.profile.Conditions;
import org.accede.profile.Formalities;
import org.accede.profile.Report;
import org.accede.profile.Standing;
import org.accede.profile.Value;

/**
 * Countries at random: every fact, condition, standing and filing can take every value. Left to even chances a requirement with many
 * elements would always be met in part, so each country, and each topic in it, has its own share of good answers and of known ones.
 */
final class RandomProfiles {

    private static final List<Double> SHARES = List.of(1.0, 0.98, 0.9, 0.6, 0.2);

    private final Catalogue catalogue;
    private final Set<String> betterNo = new HashSet<>();
    private final RandomValues values;
    private final RandomConditions conditions;
    private final RandomFilings filings;

    RandomProfiles(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.values = new RandomValues(catalogue);
        this.conditions = new RandomConditions(catalogue);
        this.filings = new RandomFilings(catalogue);
        for (Requirement requirement : catalogue.requirements()) {
            for (Element element : requirement.elements()) {
                if (element.source() instanceof Element.ByFact byFact && byFact.helpsNo()) {
                    betterNo.add(byFact.fact());
                }
            }
        }
    }

    Country next(Random random) {
        Country country = new Country();
        double good = share(random);
        double known = share(random);
        for (Topic topic : catalogue.topics().values()) {
            topic(
                    topic,
                    random.nextInt(4) == 0 ? share(random) : good,
                    random.nextInt(4) == 0 ? share(random) : known,
                    country,
                    random);
        }
        for (Instrument instrument : catalogue.instruments()) {
            country.situation().status.put(instrument.id(), Chance.oneOf(standings(instrument), random));
            if (country.situation().status.get(instrument.id()) != Standing.State.UNKNOWN) {
                RandomFilings.bound(random)
                        .ifPresent(on -> country.situation().since.put(instrument.id(), on));
            }
            country.situation().formalities.put(instrument.id(), filings.next(instrument.id(), random));
        }
        if (random.nextInt(3) == 0) {
            List<String> articles =
                    catalogue.articles().stream().map(Article::id).toList();
            List<String> paragraphs = new ArrayList<>();
            catalogue.requirements().forEach(requirement -> paragraphs.add(requirement.id()));
            for (List<String> on : List.of(articles, articles, articles, paragraphs, paragraphs)) {
                Report.Says says = Chance.oneOf(List.of(Report.Says.values()), random);
                country.situation().reports.put(Chance.oneOf(on, random), says);
            }
        }
        return country;
    }

    /** A country of which everything is known: every question is answered, every condition and every filing looked up. */
    Country full(Random random) {
        Country country = new Country();
        double good = share(random);
        for (Topic topic : catalogue.topics().values()) {
            boolean absent = !topic.asks().isEmpty() && Chance.of((1 - good) / 3, random);
            for (FactDefinition fact : topic.facts().values()) {
                Value value = absent ? Value.Degree.NO : answer(topic, fact, good, random);
                country.situation().facts.put(fact.id(), complete(value));
            }
            if (topic.hasConditions()) {
                List<Conditions.Condition> list = absent
                        ? List.of()
                        : conditions.next(topic, good, 1, random).list();
                country.conditions().put(topic.id(), new Conditions(true, list));
            }
        }
        for (Instrument instrument : catalogue.instruments()) {
            country.situation().status.put(instrument.id(), Chance.oneOf(standings(instrument), random));
            List<Formalities.Filing> filed =
                    filings.next(instrument.id(), random).list();
            country.situation().formalities.put(instrument.id(), new Formalities(true, filed));
        }
        return country;
    }

    private static Value complete(Value value) {
        return value instanceof Value.Items list ? new Value.Items(true, list.items()) : value;
    }

    /** Not every treaty invites. */
    static List<Standing.State> standings(Instrument instrument) {
        return Stream.of(Standing.State.values())
                .filter(state -> state != Standing.State.INVITED || instrument.invites())
                .toList();
    }

    private static double share(Random random) {
        return Chance.oneOf(SHARES, random);
    }

    private void topic(Topic topic, double good, double known, Country country, Random random) {
        boolean canBeAbsent = !topic.asks().isEmpty();
        if (canBeAbsent && Chance.of((1 - good) / 3, random)) {
            country.situation().facts.put(topic.existsFact(), Value.Degree.NO);
            return;
        }
        for (FactDefinition fact : topic.facts().values()) {
            if (Chance.of(known, random)) {
                country.situation().facts.put(fact.id(), answer(topic, fact, good, random));
            } else if (random.nextInt(5) == 0) {
                country.situation().facts.put(fact.id(), new Value.Unknown());
            }
        }
        if (topic.hasConditions()) {
            country.conditions().put(topic.id(), conditions.next(topic, good, known, random));
        } else if (random.nextInt(20) == 0) {
            country.conditions().put(topic.id(), Conditions.NOT_LOOKED);
        }
    }

    private Value answer(Topic topic, FactDefinition fact, double good, Random random) {
        if (fact.id().equals(topic.existsFact())) {
            return random.nextInt(8) == 0 ? Value.Degree.PARTLY : Value.Degree.YES;
        }
        if (fact.type() == FactDefinition.Type.ANSWER && Chance.of(good, random)) {
            return betterNo.contains(fact.id()) && random.nextBoolean() ? Value.Degree.NO : Value.Degree.YES;
        }
        return values.next(fact, random);
    }
}
