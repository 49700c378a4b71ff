package org.accede.desk.view;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.QuestionsAsked;
import org.accede.catalogue.Requirement;
import org.accede.desk.action.Many;

/**
 * What two treaties ask alike: one answer counts for both.
 *
 * @param address of all of it
 * @param asked how many questions the second asks
 * @param alike how many of them the first asks too
 * @param answered how many of these are answered
 * @param topics of these questions, with what is answered of each
 */
public record Shared(
        Instrument first,
        Instrument second,
        List<Instrument> treaties,
        String address,
        int asked,
        int alike,
        int answered,
        List<ManyPage.Choice> topics) {

    private static final String SECOND = "other";

    static Shared of(Asked asked, AnswerWords words) {
        Map<String, Set<FactDefinition>> byTopic = new LinkedHashMap<>();
        Set<FactDefinition> alike = alike(asked);
        alike.forEach(fact -> byTopic.computeIfAbsent(fact.topic(), any -> new LinkedHashSet<>())
                .add(fact));
        return new Shared(
                asked.treaty(),
                second(asked),
                asked.catalogue().instruments(),
                address(asked),
                all(asked.catalogue(), second(asked)).size(),
                alike.size(),
                answered(asked, words, alike),
                byTopic.entrySet().stream()
                        .map(topic -> topic(asked, words, topic.getKey(), topic.getValue()))
                        .toList());
    }

    private static String address(Asked asked, String... more) {
        Map<String, String> behind = Addresses.fields(
                "kind",
                Questions.ONCE,
                "treaty",
                asked.treaty().id(),
                SECOND,
                second(asked).id());
        behind.putAll(Addresses.fields(more));
        return asked.address("/c/" + asked.place().id() + "/many", behind);
    }

    /** Where none of its questions can be answered together with others, it leads to the first of them. */
    private static ManyPage.Choice topic(Asked asked, AnswerWords words, String topic, Set<FactDefinition> facts) {
        return new ManyPage.Choice(
                topic,
                asked.catalogue().topics().get(topic).title(),
                facts.stream().anyMatch(Many::fits)
                        ? address(asked, "topic", topic)
                        : asked.address("/c/" + asked.place().id() + "/q/"
                                + facts.iterator().next().id()),
                asked.one("topic").filter(topic::equals).isPresent(),
                answered(asked, words, facts),
                facts.size());
    }

    /** The questions, as the second treaty comes to them. */
    static Set<FactDefinition> alike(Asked asked) {
        Set<FactDefinition> alike = all(asked.catalogue(), second(asked));
        alike.retainAll(all(asked.catalogue(), asked.treaty()));
        return alike;
    }

    /** The one that the address names, or else the last; another than the first. */
    private static Instrument second(Asked asked) {
        List<Instrument> others = asked.catalogue().instruments().stream()
                .filter(one -> !one.equals(asked.treaty()))
                .toList();
        return asked.one(SECOND)
                .flatMap(asked.catalogue()::instrument)
                .filter(others::contains)
                .orElseGet(() -> others.get(others.size() - 1));
    }

    private static Set<FactDefinition> all(Catalogue catalogue, Instrument treaty) {
        List<Requirement> requirements = catalogue.articles(treaty).stream()
                .flatMap(article -> article.requirements().stream())
                .toList();
        Set<FactDefinition> all = new LinkedHashSet<>();
        QuestionsAsked.by(requirements, catalogue).values().forEach(all::addAll);
        return all;
    }

    private static int answered(Asked asked, AnswerWords words, Set<FactDefinition> facts) {
        return (int) facts.stream()
                .filter(fact -> !words.given(asked, fact.id()).isEmpty())
                .count();
    }
}
