package org.accede.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A catalogue cut down to what a test asks: what is not asked need not be weighed thousands of times. */
public final class Excerpt {

    private Excerpt() {}

    /** One article and some of the topics. */
    public static Catalogue of(Catalogue whole, Article article, Set<String> topics) {
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        whole.instruments().forEach(instrument -> instruments.put(instrument.id(), instrument));
        Map<String, Topic> asked = new LinkedHashMap<>(whole.topics());
        asked.keySet().retainAll(withWhatTheyFollowFrom(whole, topics));
        return new Catalogue(
                new Catalogue.Parts(instruments, Map.of(article.id(), article), asked, Map.of(), Map.of()));
    }

    /** The paragraphs with these ids, each of which has to be there. */
    public static Catalogue of(Catalogue whole, Set<String> paragraphs) {
        paragraphs.forEach(id -> whole.requirement(id)
                .filter(Requirement::isAssessed)
                .orElseThrow(() -> new IllegalArgumentException("there is no paragraph '" + id + "'")));
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        whole.instruments().forEach(instrument -> instruments.put(instrument.id(), instrument));
        Map<String, Article> articles = new LinkedHashMap<>();
        for (Article article : whole.articles()) {
            List<Requirement> kept = article.requirements().stream()
                    .filter(requirement -> paragraphs.contains(requirement.id()))
                    .toList();
            if (!kept.isEmpty()) {
                articles.put(
                        article.id(),
                        new Article(
                                article.id(),
                                article.instrument(),
                                article.chapter(),
                                article.title(),
                                kept,
                                List.of()));
            }
        }
        return new Catalogue(new Catalogue.Parts(instruments, articles, whole.topics(), Map.of(), whole.stages()));
    }

    /** Answers follow from others, whose topics have to be there too. */
    private static Set<String> withWhatTheyFollowFrom(Catalogue whole, Set<String> topics) {
        Set<String> all = new TreeSet<>(topics);
        List<String> open = new ArrayList<>(topics);
        while (!open.isEmpty()) {
            Topic topic = whole.topics().get(open.remove(open.size() - 1));
            topic.facts().values().stream()
                    .flatMap(fact -> fact.followsFrom().stream())
                    .flatMap(from -> Stream.concat(Stream.of(from.given()), from.where().stream()))
                    .map(given -> whole.facts().get(given.fact()).topic())
                    .filter(all::add)
                    .forEach(open::add);
        }
        return all;
    }
}
