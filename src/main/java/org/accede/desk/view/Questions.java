package org.accede.desk.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.QuestionsAsked;
import org.accede.catalogue.Topic;
import org.accede.desk.action.Many;
import org.accede.find.Hit;
import org.accede.find.Subject;

/** Which questions one answer is given to: those that all topics of a kind are asked alike, those of an article, of a topic, or found by words. */
final class Questions {

    /** What a law answers that has only general powers. */
    static final String GENERAL = "general";

    /** What two treaties ask alike. */
    static final String ONCE = "once";

    /** Asked of fewer topics it is no question of the kind. */
    private static final int FEWEST = 3;

    private static final int MOST_FOUND = 100;

    private final Asked asked;
    private final Catalogue catalogue;

    Questions(Asked asked) {
        this.asked = asked;
        this.catalogue = asked.catalogue();
    }

    /** Questions that several topics of a kind are asked, by name, each with the question of every topic. */
    Map<String, List<FactDefinition>> ofKind(String kind) {
        Map<String, List<FactDefinition>> all = new LinkedHashMap<>();
        for (Topic topic : catalogue.topics().values()) {
            if (topic.kind().equals(kind)) {
                topic.facts().values().stream()
                        .filter(fact ->
                                !fact.own() && Many.fits(fact) && !fact.id().equals(topic.existsFact()))
                        .forEach(fact -> all.computeIfAbsent(name(fact), any -> new ArrayList<>())
                                .add(fact));
            }
        }
        all.values().removeIf(facts -> facts.size() < FEWEST);
        return all;
    }

    static String name(FactDefinition fact) {
        return fact.id().substring(fact.topic().length() + 1);
    }

    /** Those that a law answers which has only general powers: to what these words are said to lead. */
    private List<FactDefinition> general() {
        return asked.desk().accede().find(asked.words().say("many.general.words"), MOST_FOUND).hits().stream()
                .filter(hit -> hit.matches().stream().anyMatch(match -> match.place() == Hit.Place.SAID))
                .flatMap(hit -> question(hit.subject()).stream())
                .toList();
    }

    private Optional<FactDefinition> question(Subject subject) {
        if (subject instanceof Subject.Topic topic) {
            return catalogue.fact(topic.topic().existsFact());
        }
        return subject instanceof Subject.Question question ? Optional.of(question.fact()) : Optional.empty();
    }

    /** What the address asks for and one answer can be given to; none if nothing, or what is not there. */
    List<FactDefinition> chosen() {
        return meant().stream().filter(Many::fits).toList();
    }

    /** What it asks for and each question takes an answer of its own. */
    List<FactDefinition> left() {
        return meant().stream().filter(fact -> !Many.fits(fact)).toList();
    }

    private Collection<FactDefinition> meant() {
        String kind = asked.one("kind").orElse("");
        if (kind.equals(GENERAL)) {
            return general();
        } else if (kind.equals(ONCE)) {
            String topic = asked.one("topic").orElse("");
            return Shared.alike(asked).stream()
                    .filter(fact -> fact.topic().equals(topic))
                    .toList();
        }
        if (asked.one("question").isPresent()) {
            return ofKind(kind).getOrDefault(asked.one("question").get(), List.of());
        }
        Set<FactDefinition> all = new LinkedHashSet<>();
        asked.one("article")
                .flatMap(catalogue::article)
                .map(Article::requirements)
                .ifPresent(requirements ->
                        QuestionsAsked.by(requirements, catalogue).values().forEach(all::addAll));
        asked.one("topic")
                .map(catalogue.topics()::get)
                .ifPresent(topic -> all.addAll(topic.facts().values()));
        asked.one("q").ifPresent(words -> asked.desk().accede().find(words, MOST_FOUND).whole().stream()
                .map(Hit::subject)
                .filter(Subject.Question.class::isInstance)
                .forEach(found -> all.add(((Subject.Question) found).fact())));
        return all;
    }
}
