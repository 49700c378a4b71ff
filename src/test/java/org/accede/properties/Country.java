package org.accede.properties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.accede.cases.Situation;
import org.accede.catalogue.Catalogue;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;
import org.accede.profile.TopicAnswers;

/** An imagined country: a situation, and conditions that can narrow single facts as those of real laws do. */
record Country(Situation situation, Map<String, Conditions> conditions) {

    Country() {
        this(new Situation(), new TreeMap<>());
    }

    Country copy() {
        return new Country(situation.copy(), new TreeMap<>(conditions));
    }

    Profile profile(Catalogue catalogue) {
        Profile bare = situation.profile(catalogue);
        Map<String, TopicAnswers> topics = new LinkedHashMap<>(bare.topics());
        conditions.forEach((topic, looked) -> {
            TopicAnswers answers = topics.get(topic);
            topics.put(topic, new TopicAnswers(answers == null ? Map.of() : answers.facts(), looked, Map.of()));
        });
        return new Profile(
                bare.iso3(),
                bare.name(),
                true,
                "",
                "",
                Map.of(),
                bare.status(),
                bare.formalities(),
                topics,
                bare.reports(),
                "");
    }
}
