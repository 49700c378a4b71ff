package org.accede.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One article of a catalogue and some of the topics: what is not asked need not be weighed thousands of times. */
public final class Excerpt {

    private Excerpt() {}

    public static Catalogue of(Catalogue whole, Article article, Set<String> topics) {
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        whole.instruments().forEach(instrument -> instruments.put(instrument.id(), instrument));
        Map<String, Topic> asked = new LinkedHashMap<>(whole.topics());
        asked.keySet().retainAll(topics);
        return new Catalogue(instruments, Map.of(article.id(), article), asked);
    }
}
