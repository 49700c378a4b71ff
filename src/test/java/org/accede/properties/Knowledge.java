package org.accede.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Topic;
import org.accede.profile.Conditions;
import org.accede.profile.Formalities;
import org.accede.profile.Standing;
import org.accede.profile.Value;
import org.accede.reference.KnownLaw;

/** Ways to learn something that a profile leaves open, without taking anything back. */
final class Knowledge {

    /** What can be open. */
    enum Kind {
        FACT,
        LIST,
        CONDITIONS,
        STANDING,
        FILINGS
    }

    /**
     * A country of which something more is known.
     *
     * @param reported whether others had spoken already of whole articles, so that an answer can correct them and what was carried from them
     */
    record Step(Kind kind, String what, Country country, boolean reported) {

        boolean corrects(String id) {
            return reported;
        }
    }

    private final Treaty treaty;
    private final Catalogue catalogue;
    private final RandomValues values;
    private final RandomConditions conditions;
    private final RandomFilings filings;

    Knowledge(Treaty treaty) {
        this.treaty = treaty;
        this.catalogue = treaty.catalogue();
        this.values = new RandomValues(catalogue);
        this.conditions = new RandomConditions(catalogue);
        this.filings = new RandomFilings(catalogue);
    }

    /** Learns one thing of a kind at random; empty if nothing of that kind is open. */
    Optional<Step> learn(Country country, Random random) {
        Kind kind = random.nextBoolean() ? Kind.FACT : Chance.oneOf(List.of(Kind.values()), random);
        Country wiser = country.copy();
        Optional<String> learned =
                switch (kind) {
                    case FACT -> fact(country, wiser, random);
                    case LIST -> list(wiser, random);
                    case CONDITIONS -> conditions(country, wiser, random);
                    case STANDING -> standing(wiser, random);
                    case FILINGS -> filing(wiser, random);
                };
        return learned.filter(what -> !takesBack(country, wiser))
                .map(what ->
                        new Step(kind, what, wiser, !country.situation().reports.isEmpty()));
    }

    /** Whether something that was known, or followed, turned out to be different: that is a correction. */
    private boolean takesBack(Country before, Country after) {
        KnownLaw then = treaty.law(before);
        KnownLaw now = treaty.law(after);
        return catalogue.facts().keySet().stream()
                .anyMatch(fact -> then.knows(fact) && differs(then.value(fact), now.value(fact)));
    }

    /** A list that grows is still the same answer. */
    private static boolean differs(Value then, Value now) {
        return !(then instanceof Value.Items) && !then.equals(now);
    }

    private Optional<String> fact(Country country, Country wiser, Random random) {
        KnownLaw law = treaty.law(country);
        // A topic first: those with few questions are the general rules from which much follows.
        Topic topic = Chance.oneOf(List.copyOf(catalogue.topics().values()), random);
        List<FactDefinition> open = topic.facts().values().stream()
                .filter(fact -> !law.knows(fact.id()))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        FactDefinition fact = Chance.oneOf(open, random);
        Value answer = values.next(fact, random);
        wiser.situation().facts.put(fact.id(), answer);
        return Optional.of(fact.id() + " is " + answer.words());
    }

    /** An item of which nothing was known, one more item, or that there are no more. */
    private Optional<String> list(Country wiser, Random random) {
        Map<String, Value.Items> lists = wiser.situation().facts.entrySet().stream()
                .filter(fact -> fact.getValue() instanceof Value.Items)
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> (Value.Items) fact.getValue()));
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        String fact = Chance.oneOf(lists.keySet().stream().sorted().toList(), random);
        Value.Items before = lists.get(fact);
        List<Value.Item> items = new ArrayList<>();
        before.items()
                .forEach(item -> items.add(
                        item.value() instanceof Value.Unknown
                                ? new Value.Item(item.name(), RandomValues.degree(random), List.of())
                                : item));
        if (!before.complete() && random.nextBoolean()) {
            items.add(RandomValues.item("one more", random));
        }
        Value.Items after = new Value.Items(before.complete() || random.nextBoolean(), items);
        wiser.situation().facts.put(fact, after);
        return after.equals(before) ? Optional.empty() : Optional.of(fact + ": " + after);
    }

    private Optional<String> conditions(Country country, Country wiser, Random random) {
        KnownLaw law = treaty.law(country);
        List<Topic> open = catalogue.topics().values().stream()
                .filter(Topic::hasConditions)
                .filter(topic -> !looked(country, topic))
                .filter(topic -> !Value.Degree.NO.equals(law.value(topic.existsFact())))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Topic topic = Chance.oneOf(open, random);
        List<Conditions.Condition> found = new ArrayList<>(country.conditions()
                .getOrDefault(topic.id(), Conditions.NOT_LOOKED)
                .list());
        if (random.nextBoolean()) {
            found.add(conditions.one(topic, random));
        }
        Conditions after = new Conditions(random.nextBoolean(), found);
        wiser.conditions().put(topic.id(), after);
        return Optional.of("the conditions of " + topic.id() + ": " + after);
    }

    private static boolean looked(Country country, Topic topic) {
        return country.conditions()
                .getOrDefault(topic.id(), Conditions.NOT_LOOKED)
                .complete();
    }

    private Optional<String> standing(Country wiser, Random random) {
        List<Instrument> open =
                instruments(instrument -> wiser.situation().status.get(instrument.id()) == Standing.State.UNKNOWN);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Instrument instrument = Chance.oneOf(open, random);
        List<Standing.State> states = RandomProfiles.standings(instrument).stream()
                .filter(state -> state != Standing.State.UNKNOWN)
                .toList();
        Standing.State state = Chance.oneOf(states, random);
        wiser.situation().status.put(instrument.id(), state);
        return Optional.of("towards " + instrument.id() + " it is " + state.id());
    }

    /** What a Party filed, or that it filed no more. A filing by a State that can still file is a decision and no knowledge. */
    private Optional<String> filing(Country wiser, Random random) {
        Map<String, Formalities> filed = wiser.situation().formalities;
        List<Instrument> open =
                instruments(instrument -> wiser.situation().status.get(instrument.id()) == Standing.State.PARTY
                        && !filed.get(instrument.id()).complete());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        String instrument = Chance.oneOf(open, random).id();
        List<Formalities.Filing> found = new ArrayList<>(filed.get(instrument).list());
        List<String> more = filings.articles(instrument).stream()
                .filter(article ->
                        found.stream().noneMatch(filing -> filing.article().equals(article)))
                .filter(article -> !filed.get(instrument).complete(article))
                .toList();
        if (random.nextBoolean() && !more.isEmpty()) {
            found.add(filings.one(instrument, Chance.oneOf(more, random), Formalities.State.MADE, random));
        }
        Formalities after =
                new Formalities(random.nextBoolean(), filed.get(instrument).completeUnder(), found);
        filed.put(instrument, after);
        return Optional.of("what it filed under " + instrument + ": " + after);
    }

    private List<Instrument> instruments(Predicate<Instrument> open) {
        return catalogue.instruments().stream().filter(open).toList();
    }
}
