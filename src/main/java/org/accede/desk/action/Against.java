package org.accede.desk.action;

import java.util.Optional;
import java.util.function.Function;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;
import org.accede.desk.store.Content;
import org.accede.desk.store.Given;
import org.accede.desk.store.Place;

/** What does not exist has no parts: which answer that stands at a place says otherwise than one that is to be saved. */
final class Against {

    private static final String NO = "no";

    private Against() {}

    /** The question that is answered otherwise; empty if none is. */
    static Optional<FactDefinition> of(
            Function<Place, Content> contents, Topic topic, FactDefinition fact, String value) {
        boolean isExistence = fact.id().equals(topic.existsFact());
        if (isExistence && value.equals(NO)) {
            return topic.facts().values().stream()
                    .filter(other -> !other.id().equals(fact.id()) && !other.apart())
                    .filter(other -> Given.all(contents.apply(Place.answer(other.id()))).stream()
                            .anyMatch(given -> !given.value().equals(NO)))
                    .findFirst();
        }
        if (isExistence || fact.apart() || value.equals(NO)) {
            return Optional.empty();
        }
        return Optional.ofNullable(topic.facts().get(topic.existsFact()))
                .filter(exists ->
                        contents.apply(Place.answer(exists.id())).value().isPresent()
                                && Given.all(contents.apply(Place.answer(exists.id()))).stream()
                                        .allMatch(given -> given.value().equals(NO)));
    }

    /** Whether somebody has to say first that the topic exists at all. */
    static boolean needsExistence(Function<Place, Content> contents, Topic topic, FactDefinition fact) {
        return topic.hasConditions()
                && topic.facts().containsKey(topic.existsFact())
                && !fact.id().equals(topic.existsFact())
                && contents.apply(Place.answer(topic.existsFact())).value().isEmpty();
    }
}
