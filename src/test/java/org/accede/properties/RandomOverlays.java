package org.accede.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Topic;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;
import org.accede.profile.Provision;
import org.accede.profile.Statement;
import org.accede.profile.TopicAnswers;
import org.accede.profile.Value;

/** Other states of a law at random: some answers, conditions and filings are others, are there besides, or are gone. */
final class RandomOverlays {

    private static final int MOST = 4;

    private final Catalogue catalogue;
    private final List<Topic> topics;
    private final List<FactDefinition> leading;
    private final RandomValues values;
    private final RandomConditions conditions;
    private final RandomFilings filings;

    RandomOverlays(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.topics = List.copyOf(catalogue.topics().values());
        this.leading = catalogue.facts().values().stream()
                .flatMap(fact -> fact.followsFrom().stream())
                .flatMap(from -> catalogue.fact(from.given().fact()).stream())
                .distinct()
                .toList();
        this.values = new RandomValues(catalogue);
        this.conditions = new RandomConditions(catalogue);
        this.filings = new RandomFilings(catalogue);
    }

    Profile over(Profile profile, Random random) {
        Profile then = profile;
        for (int i = 1 + random.nextInt(MOST); i > 0; i--) {
            then = switch (random.nextInt(8)) {
                case 0 -> filed(then, random);
                case 1, 2 -> asked(then, Chance.oneOf(topics, random), random);
                case 3 -> answered(then, Chance.oneOf(leading, random), random);
                case 4 -> existing(then, Chance.oneOf(topics, random), random);
                default ->
                    answered(
                            then,
                            Chance.oneOf(
                                    List.copyOf(
                                            Chance.oneOf(topics, random).facts().values()),
                                    random),
                            random);
            };
        }
        return then;
    }

    private Profile filed(Profile profile, Random random) {
        Instrument treaty = Chance.oneOf(catalogue.instruments(), random);
        return profile.withFormalities(treaty.id(), filings.next(treaty.id(), random));
    }

    private Profile asked(Profile profile, Topic topic, Random random) {
        if (!topic.hasConditions()) {
            return profile;
        }
        TopicAnswers before = answers(profile, topic.id());
        List<Conditions.Condition> list = new ArrayList<>(before.conditions().list());
        if (random.nextBoolean()) {
            list.add(conditions.one(topic, random));
        } else if (!list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
        }
        return profile.withTopic(
                topic.id(),
                new TopicAnswers(before.facts(), new Conditions(random.nextBoolean(), list), before.open()));
    }

    private Profile existing(Profile profile, Topic topic, Random random) {
        return topic.asks().isEmpty()
                ? profile
                : answered(profile, catalogue.fact(topic.existsFact()).orElseThrow(), random);
    }

    private Profile answered(Profile profile, FactDefinition fact, Random random) {
        TopicAnswers before = answers(profile, fact.topic());
        Map<String, List<Statement>> facts = new LinkedHashMap<>(before.facts());
        if (random.nextInt(4) == 0) {
            facts.remove(fact.id());
        } else {
            Value value = random.nextInt(6) == 0 ? new Value.Unknown() : values.next(fact, random);
            facts.put(fact.id(), List.of(statement(value, random)));
        }
        return profile.withTopic(fact.topic(), new TopicAnswers(facts, before.conditions(), before.open()));
    }

    private static Statement statement(Value value, Random random) {
        Provision.State state = random.nextInt(4) == 0 ? Provision.State.REPEALED : Provision.State.IN_FORCE;
        List<Provision> provisions = random.nextBoolean()
                ? List.of()
                : List.of(new Provision(
                        "law", "s. " + random.nextInt(99), state, Optional.empty(), Optional.empty(), ""));
        return new Statement(
                value,
                provisions,
                Optional.of("somebody"),
                random.nextBoolean() ? Optional.of("a judge") : Optional.empty(),
                random.nextInt(4) == 0,
                random.nextBoolean() ? "as told" : "");
    }

    private static TopicAnswers answers(Profile profile, String topic) {
        return profile.topics().getOrDefault(topic, new TopicAnswers(Map.of(), Conditions.NOT_LOOKED, Map.of()));
    }
}
