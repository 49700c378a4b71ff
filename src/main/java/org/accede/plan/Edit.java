package org.accede.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Topic;
import org.accede.profile.Conditions;
import org.accede.profile.Formalities;
import org.accede.profile.Profile;
import org.accede.profile.Statement;
import org.accede.profile.TopicAnswers;
import org.accede.profile.Value;

/** A change of a profile. */
public sealed interface Edit {

    /** The profile with it. */
    Profile apply(Profile profile, Catalogue catalogue);

    /** Another answer to a question; where the topic was said not to exist, it exists then. */
    record Answer(String fact, Value value) implements Edit {

        private static final String SUPPOSED = "supposed";

        @Override
        public Profile apply(Profile profile, Catalogue catalogue) {
            Topic topic =
                    catalogue.topics().get(catalogue.fact(fact).orElseThrow().topic());
            TopicAnswers before = answers(profile, topic.id());
            Map<String, List<Statement>> facts = new LinkedHashMap<>(before.facts());
            boolean denied = facts.getOrDefault(topic.existsFact(), List.of()).stream()
                    .anyMatch(stated -> stated.value() == Value.Degree.NO);
            if (denied && value != Value.Degree.NO) {
                facts.put(topic.existsFact(), List.of(supposed(Value.Degree.YES)));
            }
            facts.put(fact, List.of(supposed(value)));
            return profile.withTopic(topic.id(), new TopicAnswers(facts, before.conditions(), before.open()));
        }

        private static Statement supposed(Value value) {
            return new Statement(value, List.of(), Optional.of(SUPPOSED), Optional.of(SUPPOSED), false, "");
        }
    }

    /** The law asks no longer for a condition. */
    record Drop(String topic, String condition) implements Edit {

        @Override
        public Profile apply(Profile profile, Catalogue catalogue) {
            TopicAnswers before = answers(profile, topic);
            List<Conditions.Condition> left = before.conditions().list().stream()
                    .filter(one -> !one.name().equals(condition))
                    .toList();
            return with(
                    profile, topic, before, new Conditions(before.conditions().complete(), left));
        }
    }

    /** Somebody has looked for all conditions, and there are no more. */
    record NoMore(String topic) implements Edit {

        @Override
        public Profile apply(Profile profile, Catalogue catalogue) {
            TopicAnswers before = answers(profile, topic);
            return with(
                    profile,
                    topic,
                    before,
                    new Conditions(true, before.conditions().list()));
        }
    }

    /** A declaration or reservation is planned, on all that it can cover. */
    record File(String instrument, String article) implements Edit {

        @Override
        public Profile apply(Profile profile, Catalogue catalogue) {
            Formalities before = profile.formalities(instrument);
            List<Formalities.Filing> more = new ArrayList<>(before.list());
            more.add(new Formalities.Filing(article, Set.of(), Formalities.State.PLANNED, "", "supposed"));
            return profile.withFormalities(
                    instrument, new Formalities(before.complete(), before.completeUnder(), more));
        }
    }

    private static TopicAnswers answers(Profile profile, String topic) {
        return profile.topics().getOrDefault(topic, new TopicAnswers(Map.of(), Conditions.NOT_LOOKED, Map.of()));
    }

    private static Profile with(Profile profile, String topic, TopicAnswers before, Conditions conditions) {
        return profile.withTopic(topic, new TopicAnswers(before.facts(), conditions, before.open()));
    }
}
