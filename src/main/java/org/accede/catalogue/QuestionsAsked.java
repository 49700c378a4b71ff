package org.accede.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which questions decide what a treaty asks, and in which topics they stand. */
public final class QuestionsAsked {

    private QuestionsAsked() {}

    /** Those of some paragraphs, by topic: topics as the paragraphs come to them, questions in the order of the topic. */
    public static Map<Topic, List<FactDefinition>> by(Collection<Requirement> requirements, Catalogue catalogue) {
        Set<String> asked = new LinkedHashSet<>();
        Set<String> topics = new LinkedHashSet<>();
        for (Requirement requirement : requirements) {
            requirement.applies().ifPresent(applies -> asked.add(applies.fact()));
            requirement.elements().forEach(element -> {
                element.source().reads().stream().sorted().forEach(asked::add);
                if (element.source() instanceof Element.ByCondition condition) {
                    topics.add(condition.topic());
                }
            });
            requirement.reads().stream().sorted().forEach(asked::add);
        }
        asked.forEach(fact -> catalogue.fact(fact).map(FactDefinition::topic).ifPresent(topics::add));
        Map<Topic, List<FactDefinition>> byTopic = new LinkedHashMap<>();
        topics.stream()
                .map(catalogue.topics()::get)
                .forEach(topic -> byTopic.put(
                        topic,
                        topic.facts().values().stream()
                                .filter(fact -> asked.contains(fact.id()))
                                .toList()));
        return byTopic;
    }

    /** Those of a treaty, by topic and by the articles that ask them, in the order of the treaty. */
    public static Map<Topic, Map<Article, List<FactDefinition>>> by(Instrument treaty, Catalogue catalogue) {
        Map<Topic, Map<Article, List<FactDefinition>>> all = new LinkedHashMap<>();
        for (Article article : catalogue.articles(treaty)) {
            by(article.requirements(), catalogue)
                    .forEach((topic, facts) -> all.computeIfAbsent(topic, any -> new LinkedHashMap<>())
                            .put(article, facts));
        }
        return all;
    }

    /** The article under which a topic stands: the one that asks most of its questions, or the first of these. */
    public static Article home(Map<Article, List<FactDefinition>> asked) {
        int most = asked.values().stream().mapToInt(List::size).max().orElse(0);
        return asked.keySet().stream()
                .filter(article -> asked.get(article).size() == most)
                .findFirst()
                .orElseThrow();
    }
}
