package org.accede.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Term;
import org.accede.catalogue.Topic;
import org.accede.finding.Finding;
import org.accede.finding.Formality;
import org.accede.profile.Answer;
import org.accede.profile.Profile;
import org.accede.profile.Statement;

/** What of all that differs reaches a requirement: what it reads, and that from which what it reads was derived. */
final class Reach {

    private final Catalogue catalogue;
    private final List<Profile> profiles;
    private final List<Difference> differences;

    /** @param profiles of both sides */
    Reach(Catalogue catalogue, List<Profile> profiles, List<Difference> differences) {
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.differences = differences;
    }

    /** In the order of the differences. */
    List<Difference> to(Compared compared) {
        Set<String> facts = new HashSet<>();
        compared.requirement().reads().forEach(fact -> add(fact, facts));
        compared.requirement().term().ifPresent(term -> gates(term, facts));
        Stream.of(compared.before(), compared.after()).forEach(side -> derived(side, facts));
        Set<String> topics = new HashSet<>();
        facts.forEach(fact -> catalogue.fact(fact).map(FactDefinition::topic).ifPresent(topics::add));
        compared.requirement().elements().stream()
                .map(Element::source)
                .filter(Element.ByCondition.class::isInstance)
                .forEach(source -> topics.add(((Element.ByCondition) source).topic()));
        topics.forEach(topic -> facts.add(catalogue.topics().get(topic).existsFact()));
        Map<Difference.Kind, Set<String>> reached = new HashMap<>();
        reached.put(Difference.Kind.ANSWER, facts);
        reached.put(Difference.Kind.CONDITIONS, topics);
        reached.put(Difference.Kind.FILINGS, filings(compared) ? Set.of(instrument(compared)) : Set.of());
        reached.put(Difference.Kind.STANDING, Set.of(instrument(compared)));
        reached.put(Difference.Kind.REPORTS, Set.of(compared.requirement().id()));
        return differences.stream()
                .filter(one -> reached.get(one.kind()).contains(one.id()))
                .toList();
    }

    private static String instrument(Compared compared) {
        return compared.requirement().instrument();
    }

    private static boolean filings(Compared compared) {
        return Stream.of(compared.before(), compared.after())
                        .map(Finding::formalities)
                        .flatMap(List<Formality>::stream)
                        .findAny()
                        .isPresent()
                || compared.requirement().elements().stream()
                        .anyMatch(element -> element.source() instanceof Element.ByFiling);
    }

    /** What decides whether the same is asked of an item of a list. */
    private void gates(Term term, Set<String> facts) {
        if (term instanceof Term.Group group) {
            group.parts().forEach(part -> gates(part, facts));
        } else if (term instanceof Term.Gate gate) {
            add(gate.existsFact(), facts);
            gates(gate.term(), facts);
        }
    }

    /** A question, and where a side does not answer it itself, those from whose answers its own may follow. */
    private void add(String id, Set<String> facts) {
        if (!facts.add(id) || profiles.stream().allMatch(profile -> isAnswered(id, profile))) {
            return;
        }
        catalogue.fact(id).ifPresent(fact -> {
            Topic topic = catalogue.topics().get(fact.topic());
            if (id.equals(topic.existsFact())) {
                facts.addAll(topic.facts().keySet());
            } else {
                add(topic.existsFact(), facts);
            }
            fact.followsFrom().forEach(from -> {
                add(from.given().fact(), facts);
                from.where().ifPresent(where -> add(where.fact(), facts));
                add(from.unless(), facts);
            });
        });
    }

    private boolean isAnswered(String id, Profile profile) {
        return catalogue
                .fact(id)
                .map(fact -> profile.topics().get(fact.topic()))
                .map(topic -> topic.facts().getOrDefault(id, List.of()))
                .filter(stated -> stated.stream().anyMatch(Statement::isKnown))
                .isPresent();
    }

    private static void derived(Finding finding, Set<String> facts) {
        finding.elements().stream()
                .flatMap(element -> element.reasons().stream())
                .flatMap(reason -> reason.answers().stream())
                .map(Answer::from)
                .forEach(facts::addAll);
    }
}
